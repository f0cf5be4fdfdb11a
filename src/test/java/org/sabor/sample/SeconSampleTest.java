package org.sabor.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.Row;
import org.sabor.model.Rules;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;
import org.sabor.model.Visit;

/// The facts of DOMAIN 6.4, of which `secon-facts.tsv` is a copy, and the derived checks of 6.5.
class SeconSampleTest {
    /// Sentences that a report makes from figures; what they say is [#allPartnersTookPartAndMostOfThemInPerson] and
    /// [#countries].
    private static final Set<String> DERIVED = Set.of("F-E6", "F-E10", "F-E11");

    private final Seminar seminar = Sample.secon().seminar();
    private final Summary summary = Summary.of(seminar);
    private final List<TableRow> facts = TableRow.of("secon-facts.tsv");

    @TestFactory
    Stream<DynamicTest> everyRecordIsThere() {
        return facts.stream()
                .filter(fact -> !DERIVED.contains(fact.get("id")))
                .map(fact -> DynamicTest.dynamicTest(fact.get("id"), () -> {
                    assertTrue(told(Language.BG).contains(folded(fact.get("bg"))), fact.get("bg"));
                    assertTrue(told(Language.EN).contains(folded(fact.get("en"))), fact.get("en"));
                }));
    }

    /// What the rows say in this language, and what is put together from them: labels, countries, dates and speakers.
    private Set<String> told(Language language) {
        var messages = Messages.of(language);
        var told = new HashSet<String>();
        for (var row : seminar.rows()) {
            texts(row).forEach(text -> told.add(folded(text.only(language))));
        }
        told.add(folded(seminar.project().acronym()));
        told.add(folded(messages.text(seminar.details().type())));
        for (var publication : seminar.details().publications()) {
            var date = publication.date();
            told.add(date == null ? "" : folded(messages.date(date)));
        }
        for (var country : summary.countries().all()) {
            told.add(folded(messages.country(country.code())));
        }
        for (var speaker : seminar.speakers()) {
            var person = seminar.participants().require(speaker.participant());
            var organisation = seminar.organisationOf(person);
            told.add(folded(person.name().in(language) + " – "
                    + speaker.roleText().only(language)
                    + (organisation == null ? "" : ", " + organisation.name().only(language))));
        }
        return told;
    }

    private static List<Bilingual> texts(Object value) {
        return switch (value) {
            case Bilingual text -> List.of(text);
            case Id<?> _ -> List.of();
            case List<?> list ->
                list.stream().flatMap(each -> texts(each).stream()).toList();
            case Record record -> {
                var found = new ArrayList<Bilingual>();
                for (var component : record.getClass().getRecordComponents()) {
                    var part = part(record, component);
                    if (part != null) {
                        found.addAll(texts(part));
                    }
                }
                yield found;
            }
            default -> List.of();
        };
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(component.getName(), impossible);
        }
    }

    /// As DOMAIN 6.4 compares: without case, spaces collapsed, a hyphen is a dash.
    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('-', '–')
                .replaceAll("[\\s\u00a0]+", " ")
                .strip();
    }

    @Test
    void nothingIsToldThatIsNoFact() {
        var known = facts.stream().map(fact -> folded(fact.get("bg"))).collect(Collectors.toSet());
        var added = seminar.rows().stream()
                .flatMap(row -> texts(row).stream())
                .map(text -> folded(text.bg()))
                .filter(text -> !text.isEmpty() && !known.contains(text))
                .distinct()
                .toList();
        // parts of F-S1 and F-S2, the place of F-V1, and where F-E12 was read
        assertEquals(
                List.of(
                        "интернет страница на община хасково",
                        "маркетинг експерт с богат научен опит",
                        "директор „програми и проекти“",
                        "хасково"),
                added);
    }

    @Test
    void attributesOfTheOrganisations() {
        var organisations = seminar.organisations().stream()
                .collect(Collectors.toMap(row -> folded(row.name().bg()), row -> row));
        for (var fact : facts) {
            if (!fact.get("id").matches("F-O\\d+")) {
                continue;
            }
            var attributes = attributes(fact);
            var organisation = Objects.requireNonNull(organisations.get(folded(fact.get("bg"))));
            var type = switch (attributes.getOrDefault("type", "")) {
                case "regional authority" -> "REGIONAL_AUTHORITY";
                case "employers' organisation" -> "BUSINESS_SUPPORT";
                case String other -> other.toUpperCase(Locale.ROOT).replace(' ', '_');
            };
            assertEquals(new Country(attributes.getOrDefault("iso", "")), organisation.country(), fact.get("id"));
            assertEquals(type, organisation.type().name(), fact.get("id"));
            assertEquals(
                    attributes.get("partner"),
                    switch (organisation.partnerRole()) {
                        case LEAD -> "lead";
                        case PARTNER -> "yes";
                        case ASSOCIATED, NONE -> "no";
                    },
                    fact.get("id"));
            assertEquals(attributes.containsKey("group"), organisation.collective(), fact.get("id"));
            assertEquals(attributes.get("mode"), mode(organisation), fact.get("id"));
        }
    }

    private String mode(Organisation organisation) {
        return seminar.attendance().stream()
                .filter(row -> organisation.equals(
                        seminar.organisationOf(seminar.participants().require(row.participant()))))
                .map(row -> row.mode().name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("not_stated");
    }

    private static Map<String, String> attributes(TableRow fact) {
        return Stream.of(fact.get("attr").split(";", -1))
                .map(part -> part.strip().split("=", -1))
                .collect(Collectors.toMap(words -> words[0], words -> words[1].replaceAll(" \\(.*", "")));
    }

    @Test
    void allPartnersTookPartAndMostOfThemInPerson() {
        assertEquals(10, summary.partners());
        assertEquals(10, summary.partnersPresent().all().size());
        assertEquals(8, summary.partnersPresent().inPerson().size());
        assertEquals(2, summary.partnersPresent().remote().size());
    }

    @Test
    void countries() {
        assertEquals(9, summary.partnerCountries().all().size());
        assertEquals(9, summary.countries().all().size());
        assertEquals(
                codes("DE", "BE", "RO", "PL", "PT", "LV", "BG", "GR"),
                summary.countries().inPerson());
        assertEquals(codes("GR", "ES", "BG"), summary.countries().remote());
        assertEquals(codes("GR", "ES"), summary.partnerCountries().remote());
    }

    private static Set<Country> codes(String... codes) {
        return Stream.of(codes).map(Country::new).collect(Collectors.toSet());
    }

    @Test
    void theLeadPartnerIsRemoteAndTheOrganiserReceivesInPerson() {
        var lead = seminar.leadPartner();
        assertEquals("Регион Пелопонес", lead == null ? null : lead.name().bg());
        assertEquals("remote", lead == null ? null : mode(lead));
        var organiser = seminar.organisations().find(seminar.details().organiser());
        assertEquals(
                "Община Хасково", organiser == null ? null : organiser.name().bg());
        assertEquals(seminar.details().organiser(), seminar.details().host());
        assertEquals("in_person", organiser == null ? null : mode(organiser));
    }

    @Test
    void theTwoNamedPeopleSpeakAndTheirModeIsNotStated() {
        var people =
                seminar.participants().stream().filter(Participant::isPerson).toList();
        assertEquals(
                List.of("Ивелина Кадири", "Росица Стелиянова"),
                people.stream().map(row -> row.name().full()).toList());
        assertEquals(2, summary.speakers());
        for (var person : people) {
            assertEquals(1, seminar.sessionsWith(person.id()).size());
            assertTrue(seminar.attendance().stream()
                    .noneMatch(row -> row.participant().equals(person.id())));
        }
    }

    @Test
    void headCountsDateTimesAndVenueAreNotStated() {
        assertTrue(seminar.participants().stream().allMatch(row -> row.headCount() == null));
        assertEquals(1, seminar.days().size());
        var day = seminar.days().getFirst();
        assertNull(day.date());
        assertNull(day.start());
        assertNull(day.end());
        assertTrue(seminar.details().venue().isEmpty());
        assertTrue(seminar.sessions().stream().allMatch(row -> row.start() == null && row.end() == null));
        assertEquals(
                List.of(LocalDate.of(2023, 11, 17)),
                seminar.details().publications().stream().map(row -> row.date()).toList());
    }

    @Test
    void threeCollectiveOrganisationsAndOneGroupOfPlaces() {
        assertEquals(
                3,
                seminar.organisations().stream()
                        .filter(Organisation::collective)
                        .count());
        assertEquals(
                List.of(false, true),
                seminar.visits().stream().map(Visit::group).toList());
    }

    @Test
    void theWorkshopHasItsConclusion() {
        var conclusions = seminar.sessions().stream()
                .filter(row -> !row.held().conclusion().isEmpty())
                .map(row -> row.topic().bg() + ": " + row.held().conclusion().bg())
                .toList();
        assertEquals(
                List.of("казуси с практическа насоченост: въпреки различията социалните проблеми са идентични"
                        + " навсякъде"),
                conclusions);
    }

    @Test
    void everyRowIsRight() {
        for (Row<?> row : seminar.rows()) {
            assertEquals(List.of(), Rules.check(row, seminar));
        }
    }
}
