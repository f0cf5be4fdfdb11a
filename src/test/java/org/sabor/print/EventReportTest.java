package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sabor.sample.Sample;

@Execution(ExecutionMode.CONCURRENT)
class EventReportTest {
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2023, 11, 20, 10, 30, 0, 0, ZoneId.of("Europe/Sofia"));

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "EVENT_REPORT,BG,secon", "EVENT_REPORT,EN,secon", "EVENT_REPORT,BOTH,secon",
        "EVENT_REPORT,BG,demo", "EVENT_REPORT,EN,demo", "EVENT_REPORT,BOTH,demo",
        "PUBLIC_REPORT,BG,secon", "PUBLIC_REPORT,EN,secon", "PUBLIC_REPORT,BOTH,secon",
        "PUBLIC_REPORT,BG,demo", "PUBLIC_REPORT,EN,demo", "PUBLIC_REPORT,BOTH,demo",
    })
    void everyReportIsTaggedAndArchivable(DocumentKind kind, DocumentLanguage language, String name)
            throws IOException {
        var sample = name.equals("secon") ? Sample.secon() : Sample.demo();
        var document = document(kind, language, sample);
        var bytes = bytes(document);
        var folder = Files.createDirectories(Path.of("target", "documents", name));
        Files.write(folder.resolve(document.fileName()), bytes);
        assertEquals(List.of(), document.printout().unprintable());
        assertEquals(List.of(), VeraPdf.broken(bytes));
        assertEquals(List.of(), differing(bytes, bytes(document(kind, language, sample))));
    }

    @Test
    void theReportStatesTimesAsHeldAndDecisionsAsMinutesDo() throws IOException {
        var text = text(DocumentKind.EVENT_REPORT, DocumentLanguage.BG, Sample.demo());
        assertTrue(text.contains("09:30 - 10:00 ч.; проведено 09:40 - 10:05 ч."), text);
        assertTrue(
                text.contains("решения: • дяловете на общата кухня се изчисляват по брой ползватели (отговорник: община"
                        + " светлодол; срок: 30.06.2026 г.)"),
                text);
        assertFalse(text(DocumentKind.PUBLIC_REPORT, DocumentLanguage.BG, Sample.demo())
                .contains("отговорник"));
    }

    @Test
    void thePublicReportNamesNobodyButTheSpeakers() throws IOException {
        var sample = Sample.demo();
        var text = text(DocumentKind.PUBLIC_REPORT, DocumentLanguage.BG, sample);
        for (var participant : sample.seminar().participants()) {
            boolean speaks = sample.seminar().speakerOf(participant.id()) != null;
            if (participant.isPerson() && !speaks) {
                assertFalse(
                        text.contains(plain(participant.name().full())),
                        participant.name().full());
            }
        }
    }

    private static List<Integer> differing(byte[] one, byte[] other) {
        int at = java.util.Arrays.mismatch(one, other);
        return at < 0 ? List.of() : List.of(at);
    }

    private static Document document(DocumentKind kind, DocumentLanguage language, Sample sample) {
        var request = new Request(sample.seminar(), sample.pictures(), language, Choices.USUAL, MOMENT);
        return Documents.make(kind, request).getFirst();
    }

    private static byte[] bytes(Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.printout().writeTo(out);
        return out.toByteArray();
    }

    private static String text(DocumentKind kind, DocumentLanguage language, Sample sample) throws IOException {
        try (var pdf = Loader.loadPDF(bytes(document(kind, language, sample)))) {
            return plain(new PDFTextStripper().getText(pdf));
        }
    }

    /// As DOMAIN 6.4 compares: without case, spaces collapsed, hyphen = dash.
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[–—]", "-").replaceAll("[\\s\u00a0]+", " ");
    }
}
