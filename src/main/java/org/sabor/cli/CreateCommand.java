package org.sabor.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.exchange.SeminarPackage;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Ids;
import org.sabor.model.Project;
import org.sabor.model.Rules;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sabor create`: a new file from a package, or with an empty seminar of one day.
@Command(
        name = "create",
        footer = {
            "sabor create seminar.sabor --from package.json",
            "sabor create seminar.sabor --title \"Работна среща\" --day 2026-03-12 --from-time 10:00 --to-time 12:30"
        })
final class CreateCommand implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.sabor", descriptionKey = "cli.new-file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path file;

    @Option(names = "--from", paramLabel = "PACKAGE.json", descriptionKey = "cli.create-from")
    @Nullable
    Path from;

    @Option(names = "--title", paramLabel = "T", descriptionKey = "cli.create-title")
    @Nullable
    String title;

    @Option(names = "--day", paramLabel = "2026-03-12", descriptionKey = "cli.create-day")
    @Nullable
    LocalDate date;

    @Option(names = "--from-time", paramLabel = "10:00", descriptionKey = "cli.create-from-time")
    @Nullable
    LocalTime start;

    @Option(names = "--to-time", paramLabel = "12:30", descriptionKey = "cli.create-to-time")
    @Nullable
    LocalTime end;

    @Option(names = "--zone", paramLabel = "Europe/Sofia", descriptionKey = "cli.create-zone")
    @Nullable
    ZoneId zone;

    @Option(names = "--dry-run", descriptionKey = "cli.option-dry-run")
    boolean dryRun;

    private final Console console;

    CreateCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        boolean described = title != null || date != null || start != null || end != null || zone != null;
        if ((from == null) == (title == null) || (from != null && described)) {
            throw new Failure(Failure.Exit.USAGE, Message.of("cli.create-either"));
        }
        if (title != null && title.isBlank()) {
            throw new Failure(Failure.Exit.INPUT_REFUSED, Message.of("cli.create-no-title"));
        }
        var target = new NewSeminarFile(console, common.json, dryRun);
        if (from != null) {
            var read = SeminarPackage.read(from);
            target.create(file, read.seminar(), read.pictures());
        } else if (title != null) {
            target.create(file, empty(title), Attachments.NONE);
        }
    }

    private Seminar empty(String name) {
        var ids = new Ids(console.clock(), new SecureRandom());
        var details = SeminarDetails.of(ids.next(), bilingual(name), zone == null ? ZoneId.of("Europe/Sofia") : zone);
        var day = new Day(ids.next(), 1, date, start, end);
        var seminar = Seminar.ofRows(List.of(details, Project.of(ids.next()), day));
        for (var row : seminar.rows()) {
            for (var problem : Rules.check(row, seminar)) {
                throw new Failure(Failure.Exit.INPUT_REFUSED, problem.text());
            }
        }
        return seminar;
    }

    /// In the language that its letters tell.
    private static Bilingual bilingual(String name) {
        boolean cyrillic =
                name.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        return cyrillic ? new Bilingual(name, "") : new Bilingual("", name);
    }
}
