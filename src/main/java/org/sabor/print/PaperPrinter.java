package org.sabor.print;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PageRanges;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;

/// Sends the pages of a document to a printer, drawn from the very file by the printer's own resolution. For worker
/// threads.
public final class PaperPrinter {
    private PaperPrinter() {}

    /// Which sides of the paper are printed on.
    public enum PaperSides {
        ONE,
        LONG_EDGE,
        SHORT_EDGE
    }

    /// The first and the last page of a part, from 1.
    public record Part(int first, int last) {}

    /// What a person has chosen in the dialog of the system.
    ///
    /// @param printer its name
    /// @param parts none for all pages
    public record Wish(String printer, int copies, PaperSides sides, List<Part> parts) {
        public Wish {
            parts = List.copyOf(parts);
        }
    }

    /// Prints the document as it is wished.
    ///
    /// @throws Failure where the printer is gone or refuses
    public static void print(Document document, Wish wish) {
        var service = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(each -> each.getName().equals(wish.printer()))
                .findFirst()
                .orElseThrow(() -> refused(wish, null));
        print(document, wish, service);
    }

    /// The same with a printer that has been found.
    static void print(Document document, Wish wish, PrintService service) {
        var bytes = new ByteArrayOutputStream();
        try {
            document.printout().writeTo(bytes);
            try (var pdf = Loader.loadPDF(bytes.toByteArray())) {
                var job = PrinterJob.getPrinterJob();
                job.setPrintService(service);
                job.setJobName(document.title());
                job.setPageable(new PDFPageable(pdf, Orientation.AUTO));
                job.print(attributes(document, wish));
            }
        } catch (IOException | PrinterException refusal) {
            throw refused(wish, refusal);
        }
    }

    static PrintRequestAttributeSet attributes(Document document, Wish wish) {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(new JobName(document.title(), null));
        attributes.add(new Copies(Math.max(1, wish.copies())));
        attributes.add(MediaSizeName.ISO_A4);
        attributes.add(
                switch (wish.sides()) {
                    case ONE -> Sides.ONE_SIDED;
                    case LONG_EDGE -> Sides.TWO_SIDED_LONG_EDGE;
                    case SHORT_EDGE -> Sides.TWO_SIDED_SHORT_EDGE;
                });
        if (!wish.parts().isEmpty()) {
            attributes.add(new PageRanges(wish.parts().stream()
                    .map(part -> new int[] {part.first(), part.last()})
                    .toArray(int[][]::new)));
        }
        return attributes;
    }

    private static Failure refused(Wish wish, @Nullable Exception cause) {
        return new Failure(Failure.Exit.TARGET_REFUSED, Message.of("documents.printer-refused", wish.printer()), cause);
    }
}
