package org.sabor.sample;

import static org.sabor.model.AttendanceMode.IN_PERSON;
import static org.sabor.model.AttendanceMode.REMOTE;
import static org.sabor.model.OrganisationType.BUSINESS_SUPPORT;
import static org.sabor.model.OrganisationType.DISTRICT_ADMINISTRATION;
import static org.sabor.model.OrganisationType.MUNICIPALITY;
import static org.sabor.model.OrganisationType.NGO;
import static org.sabor.model.OrganisationType.REGIONAL_AUTHORITY;
import static org.sabor.model.OrganisationType.REGIONAL_MINISTRY;
import static org.sabor.model.OrganisationType.SOCIAL_ENTERPRISE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.sabor.model.AgendaSettings;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.AttendanceUnit;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Day;
import org.sabor.model.Format;
import org.sabor.model.Goal;
import org.sabor.model.Held;
import org.sabor.model.OnlineMeeting;
import org.sabor.model.Organisation;
import org.sabor.model.OrganisationType;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.PartnerRole;
import org.sabor.model.Period;
import org.sabor.model.PersonName;
import org.sabor.model.PlannedMode;
import org.sabor.model.Project;
import org.sabor.model.Publication;
import org.sabor.model.Retention;
import org.sabor.model.Role;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.SeminarType;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SheetRules;
import org.sabor.model.Signatory;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerPart;
import org.sabor.model.StatedFigures;
import org.sabor.model.Transport;
import org.sabor.model.Visit;

/// The seminar of the published article: every fact of DOMAIN 6.4 in its words, and nothing that the article does not
/// tell. Date, times, venue and head counts are not stated; the day that the page was changed is a publication's.
final class SeconSample {
    private final Draft draft = new Draft(Instant.parse("2023-11-17T00:00:00Z"), 2023);
    private final Day day = draft.add(new Day(draft.id(), 1, null, null, null));
    private int position;

    Seminar seminar() {
        project();
        var haskovo = participants();
        details(haskovo);
        programme();
        visits();
        return draft.seminar();
    }

    private void details(Organisation haskovo) {
        draft.add(new SeminarDetails(
                draft.id(),
                text(
                        "Международен семинар за обмяна на опит и добри практики за повишаване на осведомеността за"
                                + " социалната икономика",
                        "International seminar for exchange of experience and good practices to raise awareness of the"
                                + " social economy"),
                List.of(text("Международен форум", "International forum")),
                SeminarType.WORKING_MEETING,
                Format.HYBRID,
                text("работен семинар с практическа насоченост", "workshop with a practical focus"),
                haskovo.id(),
                haskovo.id(),
                Bilingual.EMPTY,
                ZoneId.of("Europe/Sofia"),
                OnlineMeeting.NOT_STATED,
                AttendanceUnit.DAY,
                0,
                AgendaSettings.USUAL,
                List.of(text(
                        "План за интегрирано развитие на община Хасково",
                        "Integrated Development Plan of Haskovo Municipality")),
                List.of(
                        text(
                                "справедлив преход към кръгова и зелена икономика",
                                "just transition to a circular and green economy"),
                        text(
                                "социалното предприемачество в ЕС има все по-ключова роля в устойчивото развитие на"
                                        + " общността",
                                "in the EU, social entrepreneurship plays an ever more key role in sustainable"
                                        + " community development"),
                        text(
                                "установяване на социална справедливост и равни възможности",
                                "establishing social justice and equal opportunities")),
                List.of(),
                List.of(new Publication(
                        text("интернет страница на Община Хасково", "website of Haskovo Municipality"),
                        LocalDate.of(2023, 11, 17),
                        "")),
                Signatory.EMPTY,
                "",
                null,
                StatedFigures.NONE));
    }

    private void project() {
        draft.add(new Project(
                draft.id(),
                text(
                        "Социална икономика – Регионални политики за подпомагане на предприятията от социалната"
                                + " икономика",
                        "Social Economy – Regional Policies for Supporting Social Economy Enterprises"),
                "SECON",
                "",
                text("Интеррег VI-C Европа 2021–2027", "Interreg VI-C Europe (Interreg Europe) 2021–2027"),
                List.of(text(
                        "социалната икономика като катализатор за устойчив растеж и развитие на общността",
                        "social economy as a catalyst for sustainable growth and community development")),
                List.of(
                        text(
                                "стимулиране на подобряването на политиката и улесняване на обмена на най-добри"
                                        + " практики за насърчаване на социалната икономика в регионите на ЕС",
                                "drive policy improvement and facilitate exchange of best practices to promote the"
                                        + " social economy in EU regions"),
                        text(
                                "благоприятна среда, която подкрепя напредъка на социалната икономика",
                                "an enabling environment that supports its advancement")),
                List.of(
                        text(
                                "регионални и междурегионални инициативи за обучение",
                                "regional and interregional learning initiatives"),
                        text("разработване на проучвания и доклади", "development of studies and reports"),
                        text("обмен на знания", "knowledge exchange")),
                List.of(new Goal(
                        text(
                                "стартиране на социално предприятие в рамките на общността",
                                "launch of a social enterprise within the community"),
                        text(
                                "по-добър шанс на хората в неравностойно положение за самостоятелно развитие,"
                                        + " образование, добра работа и по-високо качество на живот",
                                "better chances for disadvantaged people of independent development,"
                                        + " education, good work and a higher quality of life"))),
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                null,
                List.of(),
                SheetRules.USUAL,
                Retention.USUAL));
    }

    /// Who took part, in the order of the article; the answer is the organiser.
    private Organisation participants() {
        inPerson("DE", REGIONAL_AUTHORITY, "Регион Рейн-Некар", "Rhine-Neckar Region (Verband Region Rhein-Neckar)");
        inPerson("BE", REGIONAL_AUTHORITY, "Провинция Фламандски Брабант", "Province of Flemish Brabant");
        inPerson("RO", REGIONAL_AUTHORITY, "Съвет на окръг Харгита", "Harghita County Council");
        inPerson("PL", REGIONAL_AUTHORITY, "Регион Мазовецкие", "Mazowieckie Region");
        inPerson("PT", MUNICIPALITY, "Община Оливейра де Аземеиш", "Oliveira de Azeméis Municipality");
        inPerson("LV", REGIONAL_AUTHORITY, "Район за планиране на Рига", "Riga Planning Region");
        var haskovo =
                organisation("BG", MUNICIPALITY, PartnerRole.PARTNER, text("Община Хасково", "Haskovo Municipality"));
        takesPart(haskovo, Set.of(Role.ORGANISER, Role.PARTNER), IN_PERSON);
        var kmop = draft.add(new Organisation(
                draft.id(),
                text("KMOP (Център за социално действие и иновации)", "KMOP – Social Action and Innovation Centre"),
                NGO,
                new Country("GR"),
                PartnerRole.PARTNER,
                false,
                text("силно ангажирана със социални проекти", "strongly engaged in social projects"),
                List.of()));
        takesPart(kmop, Set.of(Role.PARTNER), IN_PERSON);
        var peloponnese = organisation(
                "GR", REGIONAL_AUTHORITY, PartnerRole.LEAD, text("Регион Пелопонес", "Region of Peloponnese"));
        takesPart(peloponnese, Set.of(Role.LEAD_PARTNER), REMOTE);
        var extremadura = organisation(
                "ES",
                REGIONAL_MINISTRY,
                PartnerRole.PARTNER,
                text(
                        "Министерство на земеделието, развитието на селските райони, населението и територията –"
                                + " Екстрамадура",
                        "Ministry of Agriculture, Rural Development, Population and Territory – Extremadura"
                                + " (Consejería, Junta de Extremadura)"));
        takesPart(extremadura, Set.of(Role.PARTNER), REMOTE);
        collective(NGO, "местни неправителствени организации", "local non-governmental organisations");
        collective(SOCIAL_ENTERPRISE, "местни социални предприятия", "local social enterprises");
        var district = organisation(
                "BG",
                DISTRICT_ADMINISTRATION,
                PartnerRole.NONE,
                text("Областна администрация Хасково", "Haskovo District Administration"));
        takesPart(district, Set.of(), REMOTE);
        collective(
                NGO,
                "местни неправителствени организации със социална насоченост",
                "local non-governmental organisations with a social focus");
        return haskovo;
    }

    private void inPerson(String country, OrganisationType type, String bg, String en) {
        takesPart(organisation(country, type, PartnerRole.PARTNER, text(bg, en)), Set.of(Role.PARTNER), IN_PERSON);
    }

    private Organisation organisation(String country, OrganisationType type, PartnerRole role, Bilingual name) {
        return draft.add(new Organisation(
                draft.id(), name, type, new Country(country), role, false, Bilingual.EMPTY, List.of()));
    }

    private void takesPart(Organisation organisation, Set<Role> roles, AttendanceMode mode) {
        attend(without(ParticipantKind.ORGANISATION, Bilingual.EMPTY, organisation, roles), mode);
    }

    /// Several organisations without their names, which took part remotely; how many people is not stated.
    private void collective(OrganisationType type, String bg, String en) {
        var group = draft.add(new Organisation(
                draft.id(), text(bg, en), type, new Country("BG"), PartnerRole.NONE, true, Bilingual.EMPTY, List.of()));
        attend(without(ParticipantKind.GROUP, text(bg, en), group, Set.of()), REMOTE);
    }

    /// A participant without named people and of unknown head count.
    private Participant without(ParticipantKind kind, Bilingual name, Organisation organisation, Set<Role> roles) {
        return draft.add(new Participant(
                draft.id(),
                kind,
                PersonName.EMPTY,
                name,
                null,
                organisation.id(),
                Country.NOT_STATED,
                Bilingual.EMPTY,
                roles,
                PlannedMode.NOT_STATED,
                ParticipantStatus.INVITED,
                "",
                "",
                "",
                List.of(),
                List.of(),
                ""));
    }

    private void attend(Participant participant, AttendanceMode mode) {
        draft.add(new Attendance(
                draft.id(),
                participant.id(),
                Period.of(day.id()),
                mode,
                null,
                null,
                null,
                AttendanceSource.BY_HAND,
                "",
                null));
    }

    private void programme() {
        var kadiri = draft.add(Participant.person(
                draft.id(), PersonName.of("Ивелина", "Кадири", "Ivelina Kadiri"), null, Set.of(Role.SPEAKER)));
        speaker(kadiri, "маркетинг експерт с богат научен опит", "marketing expert with rich academic experience");
        var association = organisation(
                "BG",
                BUSINESS_SUPPORT,
                PartnerRole.NONE,
                text("Асоциация на индустриалния капитал в България", "Bulgarian Industrial Capital Association"));
        var steliyanova = draft.add(Participant.person(
                draft.id(),
                PersonName.of("Росица", "Стелиянова", "Rositsa Steliyanova"),
                association.id(),
                Set.of(Role.SPEAKER)));
        speaker(steliyanova, "директор „Програми и проекти“", "Director, Programmes and Projects");

        session(
                SessionKind.PRESENTATION,
                "текущо състояние на социалното предприемачество в България и в община Хасково",
                "current state of social entrepreneurship in Bulgaria and in Haskovo Municipality");
        session(
                SessionKind.DISCUSSION,
                "добри отношения между Общината и местните и партньорски организации",
                "good relations between the Municipality and local and partner organisations");
        session(
                SessionKind.DISCUSSION,
                "дискусия и обмяна на опит и добри практики между партньорите",
                "discussion and exchange of experience and good practices between the partners");
        session(
                SessionKind.WORKSHOP,
                text("казуси с практическа насоченост", "practical case studies"),
                text(
                        "въпреки различията социалните проблеми са идентични навсякъде",
                        "despite the differences, social problems are identical everywhere"),
                List.of(kadiri));
        session(
                SessionKind.PRESENTATION,
                text(
                        "законова рамка, възможности и препятствия пред социалната икономика",
                        "legal framework, opportunities and obstacles for the social economy"),
                Bilingual.EMPTY,
                List.of(steliyanova));
    }

    private void speaker(Participant person, String bg, String en) {
        draft.add(Speaker.of(draft.id(), person.id(), text(bg, en)));
    }

    private void session(SessionKind kind, String bg, String en) {
        session(kind, text(bg, en), Bilingual.EMPTY, List.of());
    }

    private void session(SessionKind kind, Bilingual topic, Bilingual conclusion, List<Participant> speakers) {
        int place = ++position;
        draft.add(new Session(
                draft.id(),
                day.id(),
                null,
                null,
                place,
                null,
                kind,
                topic,
                Held.of(Bilingual.EMPTY, conclusion),
                speakers.stream()
                        .map(speaker -> new SessionSpeaker(speaker.id(), SpeakerPart.SPEAKER))
                        .toList()));
    }

    private void visits() {
        visit(false, text("Монумент „Света Богородица“", "Holy Mother of God Monument"), text("Хасково", "Haskovo"));
        visit(
                true,
                text("други важни за града туристически обекти", "other tourist sites important for the city"),
                Bilingual.EMPTY);
    }

    private void visit(boolean group, Bilingual name, Bilingual place) {
        draft.add(new Visit(
                draft.id(),
                name,
                group,
                Bilingual.EMPTY,
                place,
                null,
                null,
                null,
                Bilingual.EMPTY,
                null,
                null,
                Bilingual.EMPTY,
                Bilingual.EMPTY,
                null,
                Transport.NOT_STATED,
                List.of(),
                ""));
    }

    private static Bilingual text(String bg, String en) {
        return new Bilingual(bg, en);
    }
}
