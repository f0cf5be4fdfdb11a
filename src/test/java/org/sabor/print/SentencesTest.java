package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.message.Language;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Bilingual;
import org.sabor.model.Organisation;
import org.sabor.model.PartnerRole;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.SeminarType;
import org.sabor.model.SmallSeminar;
import org.sabor.model.StatedFigures;
import org.sabor.model.Summary;

class SentencesTest {
    private final SmallSeminar make = new SmallSeminar();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "SEMINAR,Семинарът бе организиран от,В рамките на семинара",
        "WORKSHOP,Работният семинар бе организиран от,В рамките на работния семинар",
        "FORUM,Форумът бе организиран от,В рамките на форума",
        "INFORMATION_DAY,Информационният ден бе организиран от,В рамките на информационния ден",
        "WEBINAR,Уебинарът бе организиран от,В рамките на уебинара",
        "WORKING_MEETING,Работната среща бе организирана от,В рамките на работната среща",
        "CONFERENCE,Конференцията бе организирана от,В рамките на конференцията",
        "PRESS_CONFERENCE,Пресконференцията бе организирана от,В рамките на пресконференцията",
        "ROUND_TABLE,Кръглата маса бе организирана от,В рамките на кръглата маса",
        "TRAINING,Обучението бе организирано от,В рамките на обучението",
        "STUDY_VISIT,Учебното посещение бе организирано от,В рамките на учебното посещение",
        "EVENT,Събитието бе организирано от,В рамките на събитието",
    })
    void wordsAgreeWithTheTypeOfTheEvent(SeminarType type, String organised, String within) {
        var organiser = make.organisation("Община Пример", "BG", PartnerRole.PARTNER);
        make.visit("Музей", null, null);
        make.details(typed(make.details().withOrganisations(organiser.id(), null), type));
        var sentences = bulgarian(make.seminar());

        assertEquals(
                "Проведе се " + BulgarianNoun.of(type).plain() + ". " + organised + " Община Пример.",
                sentences.opening());
        assertEquals(within + " бе посетен обектът Музей.", sentences.visits());
    }

    private static SeminarDetails typed(SeminarDetails details, SeminarType type) {
        return new SeminarDetails(
                details.id(),
                details.title(),
                details.aliases(),
                type,
                details.format(),
                Bilingual.EMPTY,
                details.organiser(),
                details.host(),
                details.venue(),
                details.zone(),
                details.online(),
                details.unit(),
                0,
                details.agenda(),
                details.policyDocuments(),
                details.policyContext(),
                details.outcomes(),
                details.publications(),
                details.preparedBy(),
                details.privacyContact(),
                null,
                StatedFigures.NONE);
    }

    @ParameterizedTest(name = "{0} in person, {1} remote, {2} away")
    @CsvSource(delimiter = '|', textBlock = """
        8 | 2 | 0 | Всички партньорски организации се включиха (10 от 10), а по-голямата част присъстваха лично (8 от 10).
        3 | 0 | 0 | Всички партньорски организации се включиха (3 от 3), като всички присъстваха лично.
        0 | 2 | 0 | Всички партньорски организации се включиха (2 от 2), всички дистанционно.
        1 | 1 | 1 | Включиха се 2 от 3 партньорски организации, като лично присъства 1 от тях.
        2 | 2 | 1 | Включиха се 4 от 5 партньорски организации, като лично присъстваха 2 от тях.
        1 | 0 | 2 | Включи се 1 от 3 партньорски организации – с лично присъствие.
        0 | 0 | 2 | ''
        """)
    void turnoutIsToldInTheRightNumber(int inPerson, int remote, int away, String told) {
        var day = make.day(1);
        for (int i = 0; i < inPerson + remote + away; i++) {
            var organisation = make.organisation("О" + i, "BG", PartnerRole.PARTNER);
            var person = make.person("Име", "Фамилия", organisation);
            if (i < inPerson + remote) {
                make.attendance(person, day, i < inPerson ? AttendanceMode.IN_PERSON : AttendanceMode.REMOTE);
            }
        }
        assertEquals(told, bulgarian(make.seminar()).turnout().replace('\u00a0', ' '));
    }

    @Test
    void whoWasThereIsNamedWithCountryAndTheLeadPartnerFirst() {
        var day = make.day(1);
        var guest = make.organisation("Асоциация", "BG", PartnerRole.NONE);
        var lead = make.organisation("Регион Пелопонес", "GR", PartnerRole.LEAD);
        for (var organisation : List.<Organisation>of(guest, lead)) {
            make.attendance(make.person("Име", "Фамилия", organisation), day, AttendanceMode.REMOTE);
        }
        make.attendance(make.person("Иво", "", null), day, AttendanceMode.REMOTE);

        assertEquals(
                "Дистанционно участваха представители на водещия партньор Регион Пелопонес (Гърция) и Асоциация"
                        + " (България), както и 1 участник без посочена организация.",
                bulgarian(make.seminar()).remote().replace('\u00a0', ' '));
        assertEquals(
                "Taking part remotely were representatives of the lead partner Регион Пелопонес (Greece) and Асоциация"
                        + " (Bulgaria), as well as 1 participant without a stated organisation.",
                Sentences.of(make.seminar(), Summary.of(make.seminar()), Language.EN)
                        .remote()
                        .replace('\u00a0', ' '));
        assertEquals("", bulgarian(make.seminar()).inPerson());
    }

    @Test
    void itemsWithCommasAreSetApartBySemicolons() {
        assertEquals("а, б и в", Sentences.join(List.of("а", "б", "в"), "и"));
        assertEquals("а; б, г; и в", Sentences.join(List.of("а", "б, г", "в"), "и"));
        assertEquals("а", Sentences.join(List.of("а"), "и"));
        assertEquals("", Sentences.join(List.of(), "и"));
    }

    private static Sentences bulgarian(Seminar seminar) {
        return Sentences.of(seminar, Summary.of(seminar), Language.BG);
    }
}
