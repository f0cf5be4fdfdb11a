package org.sabor.guide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sabor.message.Failure;
import org.sabor.message.Language;
import org.sabor.print.Valid;

/// The guide is what it tells others to hand in: accessible, fit for the archive, and true to the screen.
@Execution(ExecutionMode.CONCURRENT)
class GuideTest {
    private static final Path GUIDE = Path.of("src", "site", "markdown", "guide");
    private static final Pattern LABEL = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]+)\\)");
    /// Where a text of the program goes on with something of the seminar: "Saved {0}", "To look at ({0})".
    private static final Pattern OPEN_END = Pattern.compile("[ (]*\\{0[^{}]*\\}[ )]*$");

    @TempDir
    Path folder;

    private static String text(Language language) throws IOException {
        return Files.readString(GUIDE.resolve(language.code() + ".md"));
    }

    private static byte[] pdf(Language language) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Guide.printout(language).writeTo(bytes);
        return bytes.toByteArray();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var opened = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= opened.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(opened));
            }
            return pages;
        }
    }

    @ParameterizedTest
    @EnumSource
    void isAccessibleAndFitForTheArchive(Language language) throws IOException {
        assertEquals(List.of(), Guide.printout(language).unprintable());
        var pdf = pdf(language);
        var kept = Path.of("target", "documents", "guide-" + language.code() + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, pdf);
        Valid.ua(pdf);
        Valid.order(pdf);
        assertArrayEquals(pdf, pdf(language));
    }

    @ParameterizedTest
    @EnumSource
    void theDayItselfIsOnePage(Language language) throws IOException {
        var pages = pages(pdf(language));
        var day = language == Language.BG ? "Денят на събитието" : "The day itself";
        var after = language == Language.BG ? "След събитието" : "After the event";
        var on = IntStream.range(0, pages.size())
                .filter(page -> pages.get(page).lines().anyMatch(day::equals))
                .boxed()
                .toList();
        assertEquals(1, on.size());
        assertTrue(pages.get(on.getFirst() + 1).lines().anyMatch(after::equals));
        assertTrue(pages.size() >= 8 && pages.size() <= 14, pages.size() + " pages");
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsInBoldStandsOnTheScreen(Language language) throws IOException {
        var screen = labels(language);
        assertTrue(screen.contains(language == Language.BG ? "Добавяне на участник" : "Add participant"));
        assertFalse(screen.contains(language == Language.BG ? "Добавяне на човек" : "Add somebody"));
        var unknown = LABEL.matcher(text(language)
                        .lines()
                        .filter(line -> !line.startsWith("**"))
                        .reduce("", (all, line) -> all + "\n" + line))
                .results()
                .map(found -> found.group(1))
                .filter(label -> !screen.contains(label))
                .toList();
        assertEquals(List.of(), unknown, "no such label");
    }

    private static Set<String> labels(Language language) {
        var bundle = ResourceBundle.getBundle(
                "org.sabor.message.messages", language == Language.EN ? Locale.ROOT : language.locale());
        var labels = new HashSet<String>();
        for (var key : bundle.keySet()) {
            var text = bundle.getString(key);
            labels.add(text);
            labels.add(OPEN_END.matcher(text).replaceFirst(""));
            labels.add(text.replace("{0}", language == Language.BG ? "09:12 ч." : "09:12"));
        }
        return labels;
    }

    @Test
    void bothLanguagesShowAndTellTheSame() throws IOException {
        assertEquals(outline(Language.EN), outline(Language.BG));
        for (var language : Language.values()) {
            var shown = PICTURE.matcher(text(language)).results().toList();
            assertTrue(shown.stream().allMatch(picture -> picture.group(1).length() > 40), "alternative texts");
            try (var files = Files.list(GUIDE.resolve(language.code()))) {
                assertEquals(
                        shown.stream().map(picture -> picture.group(2)).sorted().toList(),
                        files.map(file -> language.code() + "/" + file.getFileName())
                                .sorted()
                                .toList());
            }
        }
    }

    /// The kinds of its lines, with the pictures and keys in them.
    private static List<String> outline(Language language) throws IOException {
        var keys = Pattern.compile("`[A-Z][^`]*`|/[a-z]+\\.png");
        return text(language)
                .lines()
                .filter(line -> line.matches("(#|\\||- |\\d\\.|!).*"))
                .map(line -> line.substring(0, (line + " ").indexOf(' ')).replaceAll("!.*", "!")
                        + keys.matcher(line).results().map(MatchResult::group).toList())
                .toList();
    }

    @Test
    void isWrittenOnceAndSaysWhereItCannotBe() throws IOException {
        var file = Guide.in(folder, Language.EN);
        assertArrayEquals(pdf(Language.EN), Files.readAllBytes(file));
        var longAgo = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, longAgo);
        Guide.in(folder, Language.EN);
        assertEquals(longAgo, Files.getLastModifiedTime(file));
        Files.writeString(file, "an older guide");
        Guide.in(folder, Language.EN);
        assertArrayEquals(pdf(Language.EN), Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
        var failure = assertThrows(Failure.class, () -> Guide.in(folder.resolve("gone"), Language.EN));
        assertEquals("guide.refused", failure.text().key());
    }
}
