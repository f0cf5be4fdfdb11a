package org.sabor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.sabor.exchange.PeopleColumn;
import org.sabor.exchange.PeopleTable;
import org.sabor.intake.ParticipantLists;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.sample.Sample;
import org.sabor.spreadsheet.ReadOptions;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableReader;

/// A process that writes so many people into a workbook and reads them to what the import shows, beside fastexcel
/// alone with the same cells. It prints the first time and the median of later ones.
public final class TablesBench {
    private static final int TIMES = 9;

    private TablesBench() {}

    /// @param arguments `program` or `floor`, how many people, a folder
    public static void main(String[] arguments) throws IOException {
        int people = Integer.parseInt(arguments[1]);
        var folder = Files.createDirectories(Path.of(arguments[2]));
        if (arguments[0].equals("program")) {
            var seminar = Sample.large(people, 1, 1).seminar();
            var table = new PeopleTable(seminar, Messages.of(Language.EN));
            var columns = List.of(
                    PeopleColumn.NUMBER,
                    PeopleColumn.NAME,
                    PeopleColumn.ORGANISATION,
                    PeopleColumn.COUNTRY,
                    PeopleColumn.EMAIL);
            var everybody = table.everybody();
            var file = folder.resolve("program.xlsx");
            timed("write", () -> {
                Files.deleteIfExists(file);
                table.table(everybody, columns, List.of()).xlsx(file, Steps.UNSEEN);
            });
            timed("read", () -> {
                var read = TableReader.read(file, ReadOptions.FROM_CONTENT, Steps.UNSEEN);
                var sheet = ParticipantLists.sheet(read, null, "program.xlsx");
                var layout = ParticipantLists.layout(sheet, "program.xlsx");
                var list = ParticipantLists.people(read, sheet, layout, "program.xlsx", Steps.UNSEEN);
                if (list.people().isEmpty()) {
                    throw new IOException("nobody was read");
                }
            });
        } else {
            var rows = SheetRows.cells(Sample.large(people, 1, 1).seminar());
            var file = folder.resolve("floor.xlsx");
            timed("write", () -> written(rows, file));
            timed("read", () -> {
                int read = 0;
                try (var book = new ReadableWorkbook(file.toFile());
                        var all = book.getFirstSheet().openStream()) {
                    for (var row : (Iterable<org.dhatim.fastexcel.reader.Row>) all::iterator) {
                        for (int i = 0; i < row.getCellCount(); i++) {
                            read += row.getCellText(i).length();
                        }
                    }
                }
                if (read == 0) {
                    throw new IOException("nothing was read");
                }
            });
        }
    }

    private static void written(List<List<String>> rows, Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "bench", "1.0")) {
            var sheet = book.newWorksheet("people");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    private static void timed(String name, Work work) throws IOException {
        var times = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.run();
            times.add((System.nanoTime() - start) / 1e6);
        }
        IO.println(String.format(Locale.ROOT, "%s first\t%.1f", name, times.getFirst()));
        var warm = new ArrayList<>(times.subList(TIMES / 2, TIMES));
        Collections.sort(warm);
        IO.println(String.format(Locale.ROOT, "%s warm\t%.1f", name, warm.get(warm.size() / 2)));
    }
}
