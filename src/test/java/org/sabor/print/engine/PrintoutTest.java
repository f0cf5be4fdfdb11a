package org.sabor.print.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sabor.print.VeraPdf;

final class PrintoutTest {
    @Test
    void aDocumentOfEveryKindOfBlockIsAccessibleAndArchivable() throws IOException {
        var pdf = Samples.written(Samples.everything());
        Files.write(Path.of("target", "everything.pdf"), pdf);
        assertEquals(List.of(), VeraPdf.broken(pdf));
    }

    @Test
    void aFileWithoutItsLanguageOrTitleIsFound() throws IOException {
        assertEquals(List.of(), VeraPdf.broken(resaved(_ -> {})));
        assertBroken("7.2-", catalog -> catalog.removeItem(COSName.LANG));
        assertBroken("7.1-", catalog -> catalog.removeItem(COSName.VIEWER_PREFERENCES));
        assertBroken("6.7.3", catalog -> catalog.removeItem(COSName.STRUCT_TREE_ROOT));
    }

    private static void assertBroken(String clause, Consumer<COSDictionary> damage) throws IOException {
        var broken = VeraPdf.broken(resaved(damage));
        assertTrue(broken.stream().anyMatch(rule -> rule.contains(" " + clause)), broken::toString);
    }

    private static byte[] resaved(Consumer<COSDictionary> damage) throws IOException {
        var content = new Content().title("Списък").table(Samples.people(3));
        try (var document = Loader.loadPDF(Samples.written(Samples.printout(content)))) {
            damage.accept(document.getDocumentCatalog().getCOSObject());
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void aHeadingIsNeverTheLastOfItsPage() throws IOException {
        for (int lines = 1; lines < 60; lines++) {
            var content = new Content().title("О");
            for (int i = 0; i < lines; i++) {
                content.paragraph("х");
            }
            content.heading("Б").subheading("В");
            content = lines % 2 == 0
                    ? content.paragraph("г ".repeat(400))
                    : content.table(Table.of(Column.mm("г", 20)).row("г"));
            var glyphs = Glyphs.of(Samples.written(Printout.of(Samples.ABOUT, Samples.BARE, content)));
            assertEquals(firstPage(glyphs, "г"), firstPage(glyphs, "Б"));
            assertEquals(firstPage(glyphs, "г"), firstPage(glyphs, "В"));
        }
    }

    private static int firstPage(List<Glyphs.Glyph> glyphs, String text) {
        return glyphs.stream()
                .filter(glyph -> glyph.text().equals(text))
                .findFirst()
                .orElseThrow()
                .page();
    }

    @Test
    void whatIsToStayTogetherDoes() throws IOException {
        for (int lines = 30; lines < 60; lines++) {
            var content = new Content();
            for (int i = 0; i < lines; i++) {
                content.paragraph("х");
            }
            content.together(kept -> kept.blank("Б", "б", 40)
                    .space(10)
                    .beside(left -> left.blank("Б", "б", 40), right -> right.paragraph("б")));
            var glyphs = Glyphs.of(Samples.written(Printout.of(Samples.ABOUT, Samples.BARE, content)));
            assertEquals(
                    1,
                    glyphs.stream()
                            .filter(glyph -> "Бб".contains(glyph.text()))
                            .map(Glyphs.Glyph::page)
                            .distinct()
                            .count());
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        var printout = Samples.everything();
        var first = Samples.written(printout);
        assertArrayEquals(first, Samples.written(printout));
        assertArrayEquals(first, Samples.written(Samples.everything()));
    }

    @Test
    void aLongDocumentHasBookmarksOfItsSections() throws IOException {
        try (var document = Loader.loadPDF(Samples.written(Samples.everything()))) {
            var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertEquals("За семинара", first.getTitle());
            assertEquals(
                    document.getPage(0).getCOSObject(),
                    first.findDestinationPage(document).getCOSObject());
        }
    }

    @Test
    void everyPageTellsItsNumber() throws IOException {
        var printout = Samples.everything();
        try (var document = Loader.loadPDF(Samples.written(printout))) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= printout.pages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                var text = stripper.getText(document);
                assertTrue(text.contains("стр. " + page + " от " + printout.pages()), text);
                assertTrue(text.contains("ОБЩИНА ХАСКОВО"), text);
            }
        }
    }
}
