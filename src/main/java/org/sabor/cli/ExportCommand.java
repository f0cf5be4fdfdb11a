package org.sabor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sabor.exchange.PeopleColumn;
import org.sabor.exchange.PeopleTable;
import org.sabor.exchange.SeminarPackage;
import org.sabor.exchange.Separators;
import org.sabor.exchange.VCards;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
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

    private static final List<String> ENDINGS = List.of(".json", ".xlsx", ".csv", ".vcf");

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
        if (itself || ending.isEmpty()) {
            throw new Failure(Failure.Exit.USAGE, Message.of("cli.export-ending", target.toString()));
        }
        int rows;
        try (var opened = SeminarFile.openReadOnly(file)) {
            rows = ending.get().equals(".json") ? writePackage(opened) : writePeople(opened.seminar(), ending.get());
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
