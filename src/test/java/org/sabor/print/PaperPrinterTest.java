package org.sabor.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.StreamPrintServiceFactory;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.Sides;
import org.junit.jupiter.api.Test;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.print.PaperPrinter.PaperSides;
import org.sabor.print.PaperPrinter.Part;
import org.sabor.print.PaperPrinter.Wish;
import org.sabor.sample.Sample;

final class PaperPrinterTest {
    private final Document document = Documents.make(
                    DocumentKind.ATTENDANCE_SHEET, Requests.of(Sample.demo(), DocumentLanguage.BG))
            .getFirst();

    /// A printer that writes PostScript into memory.
    @Test
    void thePagesThatAreWishedComeToThePrinter() {
        var paper = new ByteArrayOutputStream();
        var service = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
                DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
                .getPrintService(paper);
        PaperPrinter.print(document, new Wish("PostScript", 1, PaperSides.ONE, List.of(new Part(2, 3))), service);
        var lines = paper.toString(StandardCharsets.ISO_8859_1).lines().toList();
        assertEquals(
                2, lines.stream().filter(line -> line.startsWith("%%Page:")).count());
    }

    @Test
    void copiesAndSidesAreThoseOfTheDialog() {
        var attributes = PaperPrinter.attributes(document, new Wish("any", 7, PaperSides.SHORT_EDGE, List.of()));
        assertEquals(new Copies(7), attributes.get(Copies.class));
        assertEquals(Sides.TWO_SIDED_SHORT_EDGE, attributes.get(Sides.class));
    }

    @Test
    void aPrinterThatIsGoneIsSaidInASentence() {
        var wish = new Wish("gone since", 1, PaperSides.ONE, List.of());
        assertEquals(
                Message.of("documents.printer-refused", "gone since"),
                assertThrows(Failure.class, () -> PaperPrinter.print(document, wish))
                        .text());
    }
}
