package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.Country;
import org.sabor.model.Participant;
import org.sabor.model.PartnerRole;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;
import org.sabor.model.Visit;
import org.sabor.sample.Sample;

/// The report of the published article: every record of DOMAIN 6.4 in each language, the derived checks of 6.5, and
/// none of the traps of 6.6.
@Execution(ExecutionMode.CONCURRENT)
class SeconReportTest {
    private static final int BG = 2;
    private static final int EN = 3;

    private final Sample sample = Sample.secon();
    private final Seminar seminar = sample.seminar();
    private final Summary summary = Summary.of(seminar);

    /// The records: id, seed text, record in Bulgarian, record in English, attributes.
    private static List<String[]> facts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/sabor/sample/secon-facts.tsv")).stream()
                .filter(line -> line.startsWith("F-"))
                .map(line -> line.split("\t", -1))
                .toList();
    }

    private String text(DocumentKind kind, DocumentLanguage language) {
        return plain(Pdf.of(Documents.make(kind, Requests.of(sample, language)).getFirst())
                .text());
    }

    /// As DOMAIN 6.4 compares: without case, spaces collapsed, hyphen = dash.
    private static String plain(String text) {
        return Pdf.flowing(text.toLowerCase(Locale.ROOT).replaceAll("[–—]", "-").replace('\u00a0', ' '));
    }

    @ParameterizedTest
    @EnumSource(DocumentLanguage.class)
    void theReportTellsEveryFactOfTheArticle(DocumentLanguage language) throws IOException {
        var text = text(DocumentKind.EVENT_REPORT, language);
        var missing = new ArrayList<String>();
        assertEquals(59, facts().size());
        for (var fact : facts()) {
            for (int column : language == DocumentLanguage.BOTH
                    ? List.of(BG, EN)
                    : List.of(language == DocumentLanguage.BG ? BG : EN)) {
                if (!text.contains(plain(fact[column]))) {
                    missing.add(fact[0] + " " + fact[column]);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void partnersAndCountriesAreCountedAsTheArticleHasThem() {
        var partners = summary.partnersPresent();
        assertEquals(10, summary.partners(), "D1");
        assertEquals(10, partners.all().size(), "D1");
        assertEquals(8, partners.inPerson().size(), "D1");
        assertEquals(2, partners.remote().size(), "D1");
        assertEquals(9, summary.partnerCountries().all().size(), "D2");
        assertEquals(
                codes("DE", "BE", "RO", "PL", "PT", "LV", "BG", "GR"),
                summary.countries().inPerson(),
                "D3");
        assertEquals(codes("GR", "ES", "BG"), summary.countries().remote(), "D4");
        assertEquals(codes("GR", "ES"), summary.partnerCountries().remote(), "D4");
        assertEquals(9, summary.countries().all().size(), "D5");
    }

    private static Set<Country> codes(String... codes) {
        return Set.of(codes).stream().map(Country::new).collect(Collectors.toSet());
    }

    @Test
    void theReportDoesNotAddCountries() {
        var text = text(DocumentKind.EVENT_REPORT, DocumentLanguage.BG);
        assertTrue(text.contains("участваха представители от 9 държави"), "D5");
        assertFalse(text.contains("11 държави"), "D5");
        assertTrue(text.contains("държави 9 5 държави - присъствено 8 5 държави - дистанционно 3 5"), text);
        assertTrue(text.contains("партньорски организации 10 от 10"), text);
    }

    @Test
    void rolesAndModesAreThoseOfTheArticle() {
        var lead = Objects.requireNonNull(seminar.leadPartner());
        assertEquals("Регион Пелопонес", lead.name().bg(), "D6");
        assertTrue(summary.partnersPresent().remote().contains(lead.id()), "D6");
        assertFalse(summary.partnersPresent().inPerson().contains(lead.id()), "D6");
        var host = Objects.requireNonNull(
                seminar.organisations().find(seminar.details().host()));
        assertEquals(seminar.details().organiser(), seminar.details().host(), "D6");
        assertTrue(summary.partnersPresent().inPerson().contains(host.id()), "D6");
        assertEquals(PartnerRole.LEAD, lead.partnerRole());

        var named =
                seminar.participants().stream().filter(Participant::isPerson).toList();
        assertEquals(2, named.size(), "D7");
        var index = AttendanceIndex.of(seminar);
        for (var person : named) {
            assertTrue(seminar.speakerOf(person.id()) != null, "D7");
            assertEquals(Set.of(), index.modes(person.id()), "D7");
        }
        var text = text(DocumentKind.EVENT_REPORT, DocumentLanguage.BG);
        assertFalse(text.contains("не взе участие"), "D7");
        assertFalse(text.contains("кадири (българия)"), "D7");
    }

    @Test
    void whatIsNotStatedIsPrintedAsSuch() {
        var text = text(DocumentKind.EVENT_REPORT, DocumentLanguage.BG);
        assertFalse(summary.total().present().stated(), "D8");
        assertEquals(0, summary.total().present().known(), "D8");
        assertTrue(text.contains("присъствали (уникални лица) не е посочен"), "D8");
        assertTrue(text.contains("планирани лица не е посочено"), "D8");
        for (var day : seminar.daysInOrder()) {
            assertNull(day.date(), "D9");
            assertNull(day.start(), "D9");
            assertNull(day.end(), "D9");
        }
        assertTrue(seminar.details().venue().isEmpty(), "D9");
        assertTrue(text.contains("дата: не е посочена"), "D9");
        assertTrue(text.contains("място на провеждане: не е посочено"), "D9");
        var uncounted = seminar.participants().stream()
                .filter(each -> each.groupName().bg().startsWith("местни"))
                .toList();
        assertEquals(3, uncounted.size(), "D10");
        uncounted.forEach(each -> assertNull(each.headCount(), "D10"));
        assertEquals(1, seminar.visits().stream().filter(Visit::group).count(), "D10");
        assertTrue(text.contains("kmop (център за социално действие и иновации)"), "D11");
    }

    @ParameterizedTest
    @EnumSource(
            value = DocumentKind.class,
            names = {"EVENT_REPORT", "PUBLIC_REPORT", "NEWS_ARTICLE", "STATISTICS"})
    void noTrapOfTheArticleAppears(DocumentKind kind) {
        var text = text(kind, DocumentLanguage.BOTH);
        for (var trap : List.of(
                "прескочи",
                "бъдете информирани",
                "абонирайте се",
                "следвайте ни",
                "#хасково",
                "екстремадура",
                "мазовия",
                "мазовецко",
                "аземейш",
                "социално предприятие в хасково",
                "study visit")) {
            assertFalse(text.contains(trap), trap);
        }
    }
}
