package org.sabor.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.sabor.exchange.SeminarPackage;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.store.SeminarFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sabor export`: the seminar in a form for other programs.
@Command(name = "export", footer = "sabor export seminar.sabor --to package.json")
final class ExportCommand implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.sabor", descriptionKey = "cli.file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path file;

    @Option(names = "--to", required = true, paramLabel = "TARGET.json", descriptionKey = "cli.export-to")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path target;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        boolean itself =
                target.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize());
        if (itself || !target.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            throw new Failure(Failure.Exit.USAGE, Message.of("cli.export-ending", target.toString()));
        }
        int rows;
        try (var opened = SeminarFile.openReadOnly(file)) {
            var seminar = opened.seminar();
            new SeminarPackage(seminar, opened).write(target);
            rows = seminar.rows().size();
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
}
