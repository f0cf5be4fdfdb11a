package org.sabor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.exchange.AgendaCalendar;
import org.sabor.exchange.PeopleColumn;
import org.sabor.exchange.PeopleTable;
import org.sabor.exchange.SeminarPackage;
import org.sabor.exchange.Separators;
import org.sabor.exchange.SlidesFolder;
import org.sabor.exchange.VCards;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.spreadsheet.Steps;
import org.sabor.store.SeminarFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sabor export`: the seminar in a form for other programs.
@Command(
        name = "export",
        footer = {
            "sabor export seminar.sabor --to participants.xlsx",
            "sabor export seminar.sabor --slides slides",
            "sabor export seminar.sabor --evidence evidence.zip --password-file password.txt --lang bg"
        })
final class ExportCommand implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.sabor", descriptionKey = "cli.file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path file;

    @Option(names = "--to", paramLabel = "TARGET", descriptionKey = "cli.export-to")
    @Nullable
    Path target;

    @Option(names = "--slides", paramLabel = "DIR", descriptionKey = "cli.export-slides")
    @Nullable
    Path slides;

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.export-session")
    @Nullable
    String session;

    @Option(names = "--evidence", paramLabel = "DIR", descriptionKey = "cli.export-evidence")
    @Nullable
    Path evidence;

    @Option(names = "--password-file", paramLabel = "PATH", descriptionKey = "cli.password-file")
    @Nullable
    Path passwordFile;

    @Option(names = "--dry-run", descriptionKey = "cli.export-dry-run")
    boolean dryRun;

    private static final List<String> ENDINGS = List.of(".json", ".xlsx", ".csv", ".vcf", ".ics");

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        boolean one =
                Stream.of(target, slides, evidence).filter(Objects::nonNull).count() == 1;
        if (!one || (evidence == null && (passwordFile != null || dryRun))) {
            throw new Failure(Failure.Exit.USAGE, Message.of("cli.export-needs"));
        }
        if (evidence != null) {
            new EvidenceExport(console, common).run(file, evidence, passwordFile, dryRun);
        } else if (slides != null) {
            collect(slides);
        } else if (target != null) {
            export(target);
        }
    }

    /// The presentations of the speakers in one folder.
    private void collect(Path folder) {
        List<Path> written;
        try (var opened = SeminarFile.openReadOnly(file)) {
            written = new SlidesFolder(opened.seminar(), opened, console.messages()).write(folder);
        }
        if (common.json) {
            var answer = Json.strict().mapper().createObjectNode().put("folder", folder.toString());
            var files = answer.putArray("files");
            written.forEach(each -> files.add(each.toString()));
            console.answer(answer);
        } else {
            console.say("cli.slides", folder.toString(), written.size());
        }
    }

    private void export(Path to) {
        var name = to.toString().toLowerCase(Locale.ROOT);
        var ending = ENDINGS.stream().filter(name::endsWith).findFirst();
        boolean itself =
                to.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
        if (session != null && !name.endsWith(".ics")) {
            throw new Failure(Failure.Exit.USAGE, Message.of("cli.export-session-only-ics"));
        }
        if (itself || ending.isEmpty()) {
            throw new Failure(Failure.Exit.USAGE, Message.of("cli.export-ending", to.toString()));
        }
        int rows;
        try (var opened = SeminarFile.openReadOnly(file)) {
            rows = switch (ending.get()) {
                case ".json" -> writePackage(opened, to);
                case ".ics" -> writeAgenda(opened.seminar(), to);
                default -> writePeople(opened.seminar(), to, ending.get());
            };
        }
        if (common.json) {
            console.answer(Json.strict()
                    .mapper()
                    .createObjectNode()
                    .put("file", to.toString())
                    .put("rows", rows));
        } else {
            console.say("cli.exported", to.toString(), rows);
        }
    }

    private int writePackage(SeminarFile opened, Path to) {
        var seminar = opened.seminar();
        new SeminarPackage(seminar, opened).write(to);
        return seminar.rows().size();
    }

    /// Events are counted as rows; what has no time is left out, and said so.
    private int writeAgenda(Seminar seminar, Path to) {
        var now = console.clock().instant();
        var calendar = session == null
                ? new AgendaCalendar(seminar, console.messages(), now)
                : AgendaCalendar.of(chosen(seminar, session), seminar, console.messages(), now);
        calendar.write(to);
        if (calendar.leftOut() > 0) {
            console.warn(Message.of("cli.export-without-time", calendar.leftOut()));
        }
        return calendar.size();
    }

    private static Row<?> chosen(Seminar seminar, String id) {
        return Stream.concat(seminar.sessions().stream(), seminar.visits().stream())
                .filter(row -> row.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new Failure(Failure.Exit.USAGE, Message.of("cli.export-no-session", id)));
    }

    private int writePeople(Seminar seminar, Path to, String ending) {
        var people = new PeopleTable(seminar, console.messages());
        var everybody = people.everybody();
        if (ending.equals(".vcf")) {
            return new VCards(seminar, console.messages().language()).write(everybody, to);
        }
        var table = people.table(everybody, PeopleColumn.USUAL, List.of());
        if (ending.equals(".xlsx")) {
            table.xlsx(to, Steps.UNSEEN);
        } else {
            table.csv(to, Separators.of(console.messages().language()), Steps.UNSEEN);
        }
        return everybody.size();
    }
}
