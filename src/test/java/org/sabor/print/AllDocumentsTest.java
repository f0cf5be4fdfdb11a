package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.sabor.model.Ids;
import org.sabor.names.FileNames;
import org.sabor.privacy.Anonymisation;
import org.sabor.sample.Sample;

/// Every document of the samples in every language, against PDF/UA-1 and PDF/A-2a, as a table in
/// `target/documents/verapdf.txt`; of the demonstration also in what order it is read, in what greys it is printed,
/// what it says of itself, and a picture of its first page.
///
/// The large sample of 5,000 people takes minutes: it is checked with `-Dlarge=true`, and otherwise the long lists of
/// one of 500. So are the documents of the published article in one language.
@Execution(ExecutionMode.CONCURRENT)
class AllDocumentsTest {
    private static final String LINE = "%-20s %-5s %-7s %6s %6s %9s  %s";
    private static final Set<DocumentKind> LONG = EnumSet.of(DocumentKind.ATTENDANCE_SHEET, DocumentKind.EVENT_REPORT);

    private final List<String> lines = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    @Test
    void everyDocumentIsAccessibleAndFitForTheArchive() throws IOException {
        lines.add(LINE.formatted("document", "lang", "sample", "pages", "rows", "bytes", "PDF/UA-1, PDF/A-2a"));
        boolean all = Boolean.getBoolean("large");
        for (var language : DocumentLanguage.values()) {
            for (var kind : DocumentKind.values()) {
                check(kind, "demo", Requests.of(Sample.demo(), language));
                if (all || language == DocumentLanguage.BOTH) {
                    check(kind, "secon", Requests.of(Sample.secon(), language));
                }
            }
        }
        var large = Sample.large(all ? 5_000 : 500, 1, 5);
        for (var language : all ? List.of(DocumentLanguage.values()) : List.of(DocumentLanguage.BOTH)) {
            for (var kind : all ? EnumSet.allOf(DocumentKind.class) : LONG) {
                check(kind, "large", Requests.of(large, language));
            }
        }
        lines.forEach(System.out::println);
        var folder = Files.createDirectories(Path.of("target", "documents"));
        Files.write(folder.resolve("verapdf.txt"), lines);
        assertEquals(List.of(), broken);
    }

    /// The documents of this kind, with the one that is made when the seminar is made anonymous.
    private static List<Document> made(DocumentKind kind, Request request) {
        if (kind != DocumentKind.ANONYMISATION) {
            return Documents.make(kind, request);
        }
        var ids = new Ids(InstantSource.fixed(request.moment().toInstant()), new Random(1));
        var day = request.moment().toLocalDate();
        return List.of(ProtocolPages.make(request, Anonymisation.of(request.seminar(), day, ids, new Random(2))));
    }

    private void check(DocumentKind kind, String sample, Request request) {
        for (var document : made(kind, request)) {
            var bytes = Pdf.written(document);
            var found = VeraPdf.broken(bytes);
            found.forEach(each -> broken.add(sample + " " + document.fileName() + ": " + each));
            lines.add(LINE.formatted(
                    kind.word(),
                    document.language().code(),
                    sample,
                    document.printout().pages(),
                    document.rows(),
                    bytes.length,
                    found.isEmpty() ? "passed" : "FAILED"));
        }
    }

    @Test
    void theOrderOfTheTagsIsTheOrderOfThePages() throws IOException {
        for (var kind : DocumentKind.values()) {
            for (var document : made(kind, Requests.of(Sample.demo(), DocumentLanguage.BOTH))) {
                try (var pdf = Loader.loadPDF(Pdf.written(document))) {
                    var tagged = new TaggedText(pdf);
                    assertEquals(tagged.byPages(), tagged.byTags(), document.fileName());
                    assertTrue(tagged.byTags().length() > 50, document.fileName());
                }
            }
        }
    }

    @Test
    void theSameMomentGivesTheSameBytesWithoutANameOutsideTheText() throws IOException {
        var demo = Sample.demo();
        var names = new HashSet<String>();
        for (var person : demo.seminar().participants()) {
            names.add(person.name().family());
            names.add(FileNames.word(person.name().family(), 40));
        }
        names.removeIf(name -> name.length() < 4);
        for (var kind : DocumentKind.values()) {
            var again = made(kind, Requests.of(Sample.demo(), DocumentLanguage.BG));
            int number = 0;
            for (var document : made(kind, Requests.of(demo, DocumentLanguage.BG))) {
                var pdf = Pdf.of(document).keep("demo-" + kind.word() + "-" + (number + 1), 1);
                assertArrayEquals(Pdf.written(again.get(number++)), pdf.bytes(), document.fileName());
                try (var opened = Loader.loadPDF(pdf.bytes())) {
                    var said = opened.getDocumentInformation().getCOSObject().toString()
                            + opened.getDocumentInformation().getTitle()
                            + opened.getDocumentInformation().getAuthor()
                            + opened.getDocumentInformation().getSubject()
                            + new String(
                                    opened.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)
                            + document.fileName();
                    assertEquals(
                            List.of(), names.stream().filter(said::contains).toList(), document.fileName());
                }
                assertTrue(document.fileName().matches("[\\x21-\\x7e]+\\.pdf"), document.fileName());
            }
        }
    }

    @Test
    void whateverIsReadStandsOutFromItsGround() throws IOException {
        for (var kind : DocumentKind.values()) {
            for (var document : made(kind, Requests.of(Sample.demo(), DocumentLanguage.BG))) {
                try (var pdf = Loader.loadPDF(Pdf.written(document))) {
                    var greys = Greys.of(pdf);
                    for (double letters : greys.letters()) {
                        assertTrue(
                                Greys.contrast(letters, 1) >= 4.5,
                                String.format(Locale.ROOT, "%s: %.2f on white", document.fileName(), letters));
                    }
                    for (double rule : greys.rules()) {
                        assertTrue(Greys.contrast(rule, 1) >= 3, document.fileName() + ": rule " + rule);
                    }
                }
            }
        }
    }
}
