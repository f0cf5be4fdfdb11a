package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Logo;
import org.sabor.model.Picture;
import org.sabor.model.Project;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;

/// What the funder wants to see, and the logos beside the strip.
class FunderCheckTest {
    private static final Sample DEMO = Sample.demo();
    private final Map<String, byte[]> added = new HashMap<>();

    private Attachments pictures() {
        return hash ->
                added.containsKey(hash) ? added.get(hash) : DEMO.pictures().bytes(hash);
    }

    private Logo logo(int width, int height, int millimetres, String bg, String en) {
        var bytes = new ByteArrayOutputStream();
        try {
            var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, new Random(added.size()).nextInt());
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        var hash = Attachments.hash(bytes.toByteArray());
        added.put(hash, bytes.toByteArray());
        return new Logo(new Picture(hash, new Bilingual(bg, en)), millimetres);
    }

    private static Project with(Project project, List<Logo> others) {
        return new Project(
                project.id(),
                project.title(),
                project.acronym(),
                project.number(),
                project.programme(),
                project.premises(),
                project.aims(),
                project.activities(),
                project.goals(),
                project.fundingLine(),
                project.disclaimer(),
                project.logos(),
                others,
                project.sheets(),
                project.retention());
    }

    private List<String> found(Project project) {
        return FunderCheck.of(project, pictures()).stream().map(Message::key).toList();
    }

    @Test
    void eachThingThatIsMissingIsSaidAndACompleteProjectHasNone() {
        var demo = DEMO.seminar().project();
        assertEquals(List.of(), found(demo));
        assertEquals(
                List.of("funder.no-logos", "funder.no-funding-line", "funder.no-disclaimer", "funder.no-number"),
                found(Project.of(demo.id())));
        assertEquals(List.of("funder.no-logos"), found(demo.withLogos(null)));
        assertEquals(List.of("funder.no-alternative"), found(with(demo, List.of(logo(100, 100, 10, "Герб", "")))));
    }

    /// The strip of the demo is 1500 × 240 dots: 75 × 12 mm.
    @Test
    void anotherLogoMayBeHigherOrWiderButNotBoth() {
        var demo = DEMO.seminar().project();
        assertEquals(List.of(), found(with(demo, List.of(logo(100, 100, 30, "а", "a")))));
        assertEquals(List.of(), found(with(demo, List.of(logo(800, 100, 10, "а", "a")))));
        assertEquals(List.of("funder.other-larger"), found(with(demo, List.of(logo(560, 100, 14, "а", "a")))));
        // So many that all shrink below a centimetre.
        assertEquals(
                List.of("funder.strip-low"),
                found(with(demo, List.of(logo(900, 100, 8, "а", "a"), logo(900, 100, 8, "б", "b")))));
    }

    @Test
    void allLogosStandInOneRowEachWithItsText() throws IOException {
        var project = with(
                DEMO.seminar().project(),
                List.of(
                        logo(100, 100, 14, "Герб на Добрилово", "Arms of Dobrilovo"),
                        logo(300, 100, 10, "Лого", "Logo")));
        var rows = new ArrayList<Row<?>>(DEMO.seminar().rows());
        rows.replaceAll(row -> row instanceof Project ? project : row);
        var request =
                new Request(Seminar.ofRows(rows), pictures(), DocumentLanguage.BG, Choices.USUAL, Requests.MOMENT);
        var document = Documents.make(DocumentKind.AGENDA, request).getFirst();
        assertEquals(List.of(), document.warnings());
        var pdf = Pdf.of(document).keep("logos", 1);
        assertEquals(List.of(), VeraPdf.broken(pdf.bytes()));
        try (var opened = Loader.loadPDF(pdf.bytes())) {
            var texts = new ArrayList<String>();
            collect(opened.getDocumentCatalog().getStructureTreeRoot(), texts);
            assertEquals(3, texts.size(), texts.toString());
            assertEquals(List.of("Герб на Добрилово", "Лого"), texts.subList(1, 3));
        }
    }

    private static void collect(PDStructureNode node, List<String> texts) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    texts.add(element.getAlternateDescription());
                }
                collect(element, texts);
            }
        }
    }

    @Test
    void documentsSayItBeforeTheyArePrinted() {
        var rows = new ArrayList<Row<?>>(DEMO.seminar().rows());
        rows.replaceAll(row -> row instanceof Project project ? project.withLogos(null) : row);
        var request =
                new Request(Seminar.ofRows(rows), pictures(), DocumentLanguage.EN, Choices.USUAL, Requests.MOMENT);
        for (var kind : DocumentKind.values()) {
            for (var document : Documents.make(kind, request)) {
                assertTrue(document.warnings().contains(Message.of("funder.no-logos")), kind.word());
            }
        }
    }
}
