package org.sabor.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;
import org.sabor.meetings.DateOrder;
import org.sabor.meetings.MeetingReport;
import org.sabor.meetings.MeetingReports;
import org.sabor.meetings.ReportBytes;
import org.sabor.meetings.ReportContext;
import org.sabor.meetings.ReportIntake;
import org.sabor.meetings.ReportOptions;
import org.sabor.meetings.ReportReading;
import org.sabor.model.Ids;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarEdits;
import org.sabor.spreadsheet.Steps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sabor import attendance`: reports of online meetings into a seminar. All are read before anything is written.
@Command(name = "attendance", footer = "sabor import attendance seminar.sabor report.csv --dry-run")
final class ImportAttendanceCommand implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.sabor", descriptionKey = "cli.file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "REPORT", descriptionKey = "cli.import-reports")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    List<Path> reports;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.import-sheet")
    @Nullable
    String sheet;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.import-encoding")
    @Nullable
    String encoding;

    @Option(names = "--date-order", paramLabel = "dmy|mdy", descriptionKey = "cli.import-date-order")
    @Nullable
    DateOrder dateOrder;

    @Option(names = "--minimum-minutes", paramLabel = "N", descriptionKey = "cli.import-minimum")
    @Nullable
    Integer minimumMinutes;

    @Option(names = "--accept-proposals", descriptionKey = "cli.import-accept-names")
    boolean acceptProposals;

    @Option(names = "--dry-run", descriptionKey = "cli.option-dry-run")
    boolean dryRun;

    private final Console console;

    ImportAttendanceCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var all = new ArrayList<ImportedReport>();
        Taking.into(file, console, dryRun, seminar -> {
            var steps = new ArrayList<Taking>();
            var now = seminar;
            if (minimumMinutes != null) {
                var minimum = SeminarEdits.change(
                        now, now.details().withCounting(now.details().unit(), Math.max(0, minimumMinutes)));
                steps.add(new Taking(minimum, List.of()));
                now = now.apply(minimum);
            }
            for (var path : reports) {
                var report = report(path, now);
                var bytes = ReportBytes.read(path);
                var taken = taken(ReportIntake.of(report, bytes, now), now);
                all.add(taken);
                steps.add(new Taking(taken.edit(), List.of(bytes)));
                now = now.apply(taken.edit());
            }
            return steps;
        });
        answer(all);
    }

    private ImportedReport taken(ReportIntake found, Seminar seminar) {
        var intake = acceptProposals ? found.accepted() : found;
        var added = LocalDateTime.ofInstant(
                console.clock().instant(), seminar.details().zone());
        var ids = new Ids(console.clock(), new SecureRandom());
        var edit = intake.edit(seminar, ids, intake.likelyDay(seminar), added, List.of());
        return new ImportedReport(intake, edit, seminar.apply(edit));
    }

    private MeetingReport report(Path path, Seminar seminar) {
        var context = ReportContext.of(seminar.days(), seminar.details().zone());
        var options = new ReportOptions(encoding, dateOrder, sheet, null, null);
        return switch (MeetingReports.read(path, context, options, Steps.UNSEEN)) {
            case ReportReading.Read(var report) -> report;
            case ReportReading.AmbiguousDates ambiguous -> throw ambiguous.refusal();
        };
    }

    private void answer(List<ImportedReport> all) {
        if (common.json) {
            var array = Json.strict().mapper().createArrayNode();
            all.forEach(each -> array.add(each.json(console.messages())));
            console.answer(array);
            return;
        }
        for (var each : all) {
            each.intake().report().warnings().forEach(console::say);
            console.say(each.summary(!dryRun));
            each.open().forEach(console::say);
        }
    }
}
