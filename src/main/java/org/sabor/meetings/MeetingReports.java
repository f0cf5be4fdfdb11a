package org.sabor.meetings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableFile;
import org.sabor.spreadsheet.TableRow;

/// Reads attendance reports of online meetings, whichever program made them and whatever became of them since. Whatever
/// the file, the outcome is a reading or one [Failure] with a sentence that says what was found and what to do.
public final class MeetingReports {
    private final String file;
    private final TableFile table;
    private final ReportContext context;
    private final ReportOptions options;

    private MeetingReports(String file, TableFile table, ReportContext context, ReportOptions options) {
        this.file = file;
        this.table = table;
        this.context = context;
        this.options = options;
    }

    /// The report in this file; its content decides, not its name.
    ///
    /// @throws Failure where it is none, or is empty, cut off, damaged or too large
    /// @throws java.util.concurrent.CancellationException where `steps` has thrown it
    public static ReportReading read(Path file, ReportContext context, ReportOptions options, Steps steps) {
        var name = file.getFileName();
        var shown = name == null ? file.toString() : name.toString();
        var table = new ReportFile(file, shown).table(options.encoding(), steps);
        return new MeetingReports(shown, table, context, options).reading();
    }

    private ReportReading reading() {
        boolean anyRow = false;
        Layout empty = null;
        for (var sheet : sheets()) {
            anyRow |= sheet.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> !cell.isBlank());
            var layout = options.columns() == null
                    ? LayoutFinder.of(sheet.rows())
                    : LayoutFinder.of(sheet.rows(), options.columns());
            var kind = options.columns() == null ? KindFinder.of(layout, sheet.rows()) : ReportKind.NEUTRAL;
            if (kind == ReportKind.BIGBLUEBUTTON) {
                layout = dashboard(sheet.rows());
            }
            if (kind != null && !layout.isEmpty()) {
                if (new CutOff(kind, layout, sheet.rows()).is(table.ending())) {
                    throw refusal("meetings.cut-off");
                }
                return reading(FoundReport.of(file, table.encoding(), kind, layout, sheet.rows()));
            }
            empty = kind == null ? empty : layout;
        }
        throw refusal(!anyRow ? "meetings.empty" : empty != null ? "meetings.nobody" : noReport());
    }

    private List<Sheet> sheets() {
        var asked = options.sheet();
        if (asked == null || table.kind() != TableFile.Kind.XLSX) {
            return table.sheets();
        }
        var found = table.sheets().stream()
                .filter(sheet -> sheet.name().equals(asked))
                .toList();
        if (found.isEmpty()) {
            throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("list.no-sheet", file, asked));
        }
        return found;
    }

    private static Layout dashboard(List<TableRow> rows) {
        var columns = Columns.fixed(KindFinder.BIGBLUEBUTTON);
        var table = new ReportTable("", columns, rows.subList(1, rows.size()), false);
        return new Layout(false, List.of(table), List.of(), List.of());
    }

    /// What else the file seems to be.
    private String noReport() {
        var rows =
                table.sheets().stream().flatMap(sheet -> sheet.rows().stream()).toList();
        if (beginsSummary(rows) || table.ending() == TableFile.Ending.CUT_OFF) {
            return "meetings.cut-off";
        }
        boolean people = rows.stream().limit(20).map(Columns::of).anyMatch(Columns::hasName);
        return people ? "meetings.list-of-people" : "meetings.no-report";
    }

    /// Whether the first rows tell of a meeting, whose people should follow.
    private static boolean beginsSummary(List<TableRow> rows) {
        return rows.stream()
                .limit(6)
                .flatMap(row -> row.cells().stream())
                .map(cell -> Words.heading(Words.key(cell.text())))
                .anyMatch(field -> field == Field.TITLE || field == Field.START);
    }

    private Failure refusal(String key) {
        return new Failure(Failure.Exit.INPUT_REFUSED, Message.of(key, file));
    }

    private ReportReading reading(FoundReport found) {
        var decision = OrderFinder.of(found.allMoments(), found.used(), context, options.dateOrder());
        var orders = decision.orders();
        if (!decision.asks()) {
            return new ReportReading.Read(report(found, orders, decision.guessed()));
        }
        var monthFirst = new DateOrders(DateOrder.MONTH_FIRST, orders.dots(), orders.cells());
        return new ReportReading.AmbiguousDates(file, report(found, orders, null), report(found, monthFirst, null));
    }

    private MeetingReport report(FoundReport found, DateOrders orders, Moment.@Nullable DayText guessed) {
        var notes = new ArrayList<>(table.notes());
        var encoding = table.encoding();
        if (options.encoding() == null && encoding != null && encoding.startsWith("windows")) {
            notes.add(Message.of("meetings.warning.code-page", encoding));
        }
        var date = guessed == null ? null : guessed.in(orders.slashes());
        if (date != null) {
            notes.add(Message.of("meetings.warning.date-order", ReportBuilder.date(date)));
        }
        boolean dotsSwapped = options.dateOrder() == null && orders.dots() == DateOrder.MONTH_FIRST;
        if (dotsSwapped || orders.cells() == DateOrder.MONTH_FIRST) {
            notes.add(Message.of("meetings.warning.swapped"));
        }
        return new ReportBuilder(found, context, options, orders).build(notes);
    }
}
