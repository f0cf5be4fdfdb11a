package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Consent;
import org.sabor.model.ConsentScope;
import org.sabor.model.ConsentState;
import org.sabor.model.HeadCount;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.SmallSeminar;
import org.sabor.model.Summary;
import org.sabor.sample.Sample;

@Execution(ExecutionMode.CONCURRENT)
class ParticipantListTest {
    private static Pdf published(Request request) {
        return Pdf.of(Documents.make(DocumentKind.PARTICIPANT_LIST, request).getFirst());
    }

    /// The list for internal use.
    private static Document inHouse(Request request) {
        var choices = request.choices().withPublication(false);
        return Documents.make(
                        DocumentKind.PARTICIPANT_LIST,
                        new Request(
                                request.seminar(), request.pictures(), request.language(), choices, request.moment()))
                .getFirst();
    }

    private static Pdf list(Request request) {
        return Pdf.of(inHouse(request));
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void forPublicationOnlyThoseAreNamedWhoAgree(DocumentLanguage language) {
        var make = new SmallSeminar();
        make.day(1);
        var city = make.organisation("Община", "BG", PartnerRole.NONE);
        var club = make.organisation("Клуб", "DE", PartnerRole.NONE);
        var at = LocalDate.of(2026, 3, 1);
        make.row(make.person("Ана", "Съгласна", city)
                .withConsents(List.of(new Consent(ConsentScope.PUBLIC_LIST, ConsentState.GIVEN, at))));
        make.row(make.person("Вера", "Отказала", city)
                .withConsents(List.of(new Consent(ConsentScope.PUBLIC_LIST, ConsentState.REFUSED, at))));
        make.person("Дора", "Непитана", city);
        make.person("Елена", "Непитана", club);
        make.group("Ансамбъл „Изгрев“", 7, club);
        var request = Requests.of(make.seminar(), language);
        var document = Documents.make(DocumentKind.PARTICIPANT_LIST, request).getFirst();
        var pdf = Pdf.of(document).keep("participant-list-public-" + language.code(), 1);
        assertEquals(List.of(), VeraPdf.broken(pdf.bytes()));
        var text = pdf.flowing();
        assertTrue(text.contains("Съгласна") && text.contains("Ансамбъл"), text);
        assertFalse(text.contains("Отказала") || text.contains("Непитана"), text);
        boolean english = language == DocumentLanguage.EN;
        assertTrue(text.contains(english ? "2 people Община" : "2 лица"), text);
        assertEquals(List.of(Message.of("participant-list.without-consent", 3, 5)), Requests.said(document));
        assertEquals(5, document.rows());

        var inHouse = inHouse(request);
        var all = Pdf.of(inHouse).keep("participant-list-in-house-" + language.code(), 1);
        assertEquals(List.of(), VeraPdf.broken(all.bytes()));
        assertTrue(all.flowing().contains("Отказала") && all.flowing().contains("Непитана"), all.flowing());
        assertTrue(all.flowing().contains(english ? "For internal use" : "За вътрешно ползване"), all.flowing());
        assertTrue(inHouse.fileName().contains(english ? "_Participants_internal_" : "_vatreshen_"));
        assertTrue(inHouse.title().endsWith(english ? "for internal use" : "за вътрешно ползване"), inHouse.title());
        assertEquals(List.of(), Requests.said(inHouse));
    }

    @Test
    void nobodyOfTheSamplesIsPublishedWithoutConsent() {
        for (var order : ListOrder.values()) {
            var seminar = Sample.demo().seminar();
            var text =
                    published(Requests.of(seminar, DocumentLanguage.BG, order)).flowing();
            var signatory = seminar.details().preparedBy().name().in(Language.BG);
            for (var person : seminar.participants()) {
                var name = person.name().in(Language.BG);
                if (person.isPerson() && !name.equals(signatory)) {
                    boolean listed = person.status().admitted()
                            || !AttendanceIndex.of(seminar).modes(person.id()).isEmpty();
                    assertEquals(listed && person.allows(ConsentScope.PUBLIC_LIST), text.contains(name), name);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void whoIsAdmittedOrWasThereIsOnIt(DocumentLanguage language) {
        var seminar = Sample.demo().seminar();
        var index = AttendanceIndex.of(seminar);
        var text = list(Requests.of(seminar, language)).flowing();
        seminar.participants().stream().filter(Participant::isPerson).forEach(person -> {
            boolean listed =
                    person.status().admitted() || !index.modes(person.id()).isEmpty();
            assertEquals(listed, text.contains(person.name().in(language.main())), () -> "listed: " + person.name());
        });
    }

    @Test
    void itsTotalsAreThoseOfTheSummary() {
        for (var sample : new Sample[] {Sample.demo(), Sample.secon()}) {
            var summary = Summary.of(sample.seminar());
            var total = summary.total();
            var text = list(Requests.of(sample, DocumentLanguage.BG)).flowing();
            var mixed = total.mixed().equals(HeadCount.NONE)
                    ? ""
                    : " " + total.mixed().known();
            assertTrue(
                    text.contains("Общо " + number(total.inPerson()) + " " + number(total.remote()) + mixed + " "
                            + number(total.present())),
                    text);
            var totals = text.substring(text.indexOf("Присъствали по държава"));
            var bg = Messages.of(Language.BG);
            var found = new TreeSet<String>();
            for (var country : sample.seminar().organisations()) {
                var name = bg.country(country.country().code());
                if (totals.contains(name)) {
                    found.add(name);
                }
            }
            assertEquals(summary.countries().all().size(), found.size());
        }
    }

    private static String number(HeadCount count) {
        var unknown = count.unknown() + "*";
        return count.stated()
                ? Integer.toString(count.known())
                : count.known() == 0 ? unknown : count.known() + " + " + unknown;
    }

    @Test
    void theFormIsThePlannedOneBeforeAndTheActualOneAfter() {
        var seminar = Sample.demo().seminar();
        assertTrue(
                list(Requests.before(seminar, DocumentLanguage.BG)).flowing().contains("Латвия партньор присъствено"));
        var after = list(Requests.of(seminar, DocumentLanguage.BG)).flowing();
        assertTrue(after.contains("Латвия партньор присъствено смесено"));
    }

    @Test
    void byCountryItIsGroupedAndNeedsNoColumnForIt() {
        var text = list(Requests.of(Sample.demo().seminar(), DocumentLanguage.BG, ListOrder.COUNTRY))
                .keep("demo-participant-list-by-country-bg", 1)
                .flowing();
        int belgium = text.indexOf("Белгия 1 ");
        int bulgaria = text.indexOf("България ", belgium);
        int germany = text.indexOf("Германия ", bulgaria);
        assertTrue(belgium > 0 && bulgaria > belgium && germany > bulgaria, text);
        var rows = text.substring(0, text.indexOf("Присъствали по държава"));
        assertFalse(rows.contains("Държава"), rows);
        assertEquals(rows.indexOf("Германия"), rows.lastIndexOf("Германия"));
    }

    @Test
    void byOrganisationItIsSortedByIt() {
        var text = list(Requests.of(Sample.demo().seminar(), DocumentLanguage.EN, ListOrder.ORGANISATION))
                .flowing();
        assertTrue(text.indexOf("Dvuezichie Ltd") < text.indexOf("Radio Svetlodol"));
        assertTrue(text.indexOf("Radio Svetlodol") < text.indexOf("Warm Bread Social Cooperative"));
    }

    @Test
    void whoDidNotRegisterButCameIsOnIt() {
        var make = new SmallSeminar();
        var day = make.day(1);
        var city = make.organisation("Община", "BG", PartnerRole.NONE);
        make.row(make.person("Ана", "Отказала", city).withStatus(ParticipantStatus.DECLINED));
        var came = make.person("Ена", "Дошла", city);
        make.row(came.withStatus(ParticipantStatus.WAITING));
        make.attendance(came, day, AttendanceMode.IN_PERSON);
        var text = list(Requests.of(make.seminar(), DocumentLanguage.BG)).flowing();
        assertTrue(text.contains("Ена Дошла") && !text.contains("Отказала"), text);
    }
}
