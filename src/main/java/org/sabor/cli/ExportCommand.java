package org.sabor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.exchange.AgendaCalendar;
import org.sabor.exchange.PeopleColumn;
import org.sabor.exchange.PeopleTable;
import org.sabor.exchange.SeminarPackage;
import org.sabor.exchange.Separators;
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
@Command(name = "export", footer = "sabor export seminar.sabor --to participants.xlsx")
final class ExportCommand implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.sabor", descriptionKey = "cli.file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path file;

    @Option(names = "--to", required = true, paramLabel = "TARGET", descriptionKey = "cli.export-to")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path target;

    @Option(names = "--session", paramLabel = "ID", descriptionKey = "cli.export-session")
    @Nullable
    String session;

    private static final List<String> ENDINGS = List.of(".json", ".xlsx", ".csv", ".vcf", ".ics");

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        var name = target.toString().toLowerCase(Locale.ROOT);
        var ending = ENDINGS.stream().filter(name::endsWith).findFirst();
        boolean itself =
                target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
        if (session != null && !name.endsWith(".ics")) {
            throw new Failure(Failure.Exit.USAGE, Message.of("cli.export-session-only-ics"));
        }
        if (itself || ending.isEmpty()) {
            throw new Failure(Failure.Exit.USAGE, Message.of("cli.export-ending", target.toString()));
        }
        int rows;
        try (var opened = SeminarFile.openReadOnly(file)) {
            rows = switch (ending.get()) {
                case ".json" -> writePackage(opened);
                case ".ics" -> writeAgenda(opened.seminar());
                default -> writePeople(opened.seminar(), ending.get());
            };
        }
        if (common.json) {
            console.answer(Json.strict()
                    .mapper()
                    .createObjectNode()
                    .put("file", target.toString())
                    .put("rows", rows));
        } else {
            console.say("cli.exported", target.toString(), rows);
        }
    }

    private int writePackage(SeminarFile opened) {
        var seminar = opened.seminar();
        new SeminarPackage(seminar, opened).write(target);
        return seminar.rows().size();
    }

    /// Events are counted as rows; what has no time is left out, and said so.
    private int writeAgenda(Seminar seminar) {
        var now = console.clock().instant();
        var calendar = session == null
                ? new AgendaCalendar(seminar, console.messages(), now)
                : AgendaCalendar.of(chosen(seminar, session), seminar, console.messages(), now);
        calendar.write(target);
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

    private int writePeople(Seminar seminar, String ending) {
        var people = new PeopleTable(seminar, console.messages());
        var everybody = people.everybody();
        if (ending.equals(".vcf")) {
            return new VCards(seminar, console.messages().language()).write(everybody, target);
        }
        var table = people.table(everybody, PeopleColumn.USUAL, List.of());
        if (ending.equals(".xlsx")) {
            table.xlsx(target, Steps.UNSEEN);
        } else {
            table.csv(target, Separators.of(console.messages().language()), Steps.UNSEEN);
        }
        return everybody.size();
    }
}
