package org.sabor.ui.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.print.JobSettings;
import javafx.print.PageRange;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sabor.print.PaperPrinter;

/// The printers and the dialog of the system.
public final class SystemPrinters implements Printers {
    @Override
    public boolean any() {
        return !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public PaperPrinter.@Nullable Wish choose(@Nullable Window owner, int pages) {
        @Nullable PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return null;
        }
        try {
            var settings = job.getJobSettings();
            settings.setPageRanges(new PageRange(1, pages));
            return job.showPrintDialog(owner) ? wish(job.getPrinter(), settings, pages) : null;
        } finally {
            // The pages go to the printer by another way, from the file itself.
            job.cancelJob();
        }
    }

    private static PaperPrinter.Wish wish(Printer printer, JobSettings settings, int pages) {
        PageRange @Nullable [] ranges = settings.getPageRanges();
        var parts = ranges == null
                ? List.<PaperPrinter.Part>of()
                : Arrays.stream(ranges)
                        .map(range -> new PaperPrinter.Part(range.getStartPage(), Math.min(range.getEndPage(), pages)))
                        .toList();
        boolean all = parts.equals(List.of(new PaperPrinter.Part(1, pages)));
        return new PaperPrinter.Wish(
                printer.getName(), settings.getCopies(), sides(settings.getPrintSides()), all ? List.of() : parts);
    }

    private static PaperPrinter.PaperSides sides(@Nullable PrintSides chosen) {
        if (chosen == PrintSides.DUPLEX) {
            return PaperPrinter.PaperSides.LONG_EDGE;
        }
        return chosen == PrintSides.TUMBLE ? PaperPrinter.PaperSides.SHORT_EDGE : PaperPrinter.PaperSides.ONE;
    }

    @Override
    public Path folder() {
        var home = Path.of(System.getProperty("user.home", ""));
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
    }
}
