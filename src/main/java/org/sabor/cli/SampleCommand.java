package org.sabor.cli;

import java.nio.file.Path;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.sample.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sabor sample`: a new file with a sample seminar.
@Command(name = "sample", footer = "sabor sample demo seminar.sabor")
final class SampleCommand implements Runnable {
    /// The samples, by their names on the command line.
    enum Name {
        SECON,
        DEMO,
        LARGE
    }

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "secon|demo|large", descriptionKey = "cli.sample-name")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Name name;

    @Parameters(index = "1", paramLabel = "FILE.sabor", descriptionKey = "cli.new-file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path file;

    @Option(names = "--participants", paramLabel = "N", descriptionKey = "cli.sample-participants")
    int participants = 500;

    @Option(names = "--days", paramLabel = "D", descriptionKey = "cli.sample-days")
    int days = 2;

    @Option(names = "--seed", paramLabel = "S", descriptionKey = "cli.sample-seed")
    long seed = 1;

    @Option(names = "--dry-run", descriptionKey = "cli.option-dry-run")
    boolean dryRun;

    private final Console console;

    SampleCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (participants < 1 || participants > 100_000 || days < 1 || days > 30) {
            throw new Failure(Failure.Exit.USAGE, Message.of("cli.sample-size"));
        }
        var sample = switch (name) {
            case SECON -> Sample.secon();
            case DEMO -> Sample.demo();
            case LARGE -> Sample.large(participants, days, seed);
        };
        new NewSeminarFile(console, common.json, dryRun).create(file, sample.seminar(), sample.pictures());
    }
}
