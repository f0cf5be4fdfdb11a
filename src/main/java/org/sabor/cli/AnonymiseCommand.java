package org.sabor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.model.Ids;
import org.sabor.model.Seminar;
import org.sabor.privacy.Anonymisation;
import org.sabor.privacy.Protocol;
import org.sabor.store.SeminarFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sabor anonymise`: what would go when a seminar is made anonymous; with `--confirm` it goes, for good.
@Command(name = "anonymise", footer = "sabor anonymise seminar.sabor --confirm")
final class AnonymiseCommand implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.sabor", descriptionKey = "cli.file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path file;

    @Option(names = "--confirm", descriptionKey = "cli.anonymise-confirm")
    boolean confirm;

    private final Console console;

    AnonymiseCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        if (confirm) {
            try (var opened = SeminarFile.open(file, console.editor())) {
                var result = anonymised(opened.seminar());
                opened.replaceForGood(result.seminar(), Set.of());
                tell(result.protocol());
            }
        } else {
            try (var opened = SeminarFile.openReadOnly(file)) {
                tell(anonymised(opened.seminar()).protocol());
            }
        }
    }

    /// @throws Failure where the papers must be kept
    private Anonymisation anonymised(Seminar seminar) {
        var today =
                LocalDate.ofInstant(console.clock().instant(), seminar.details().zone());
        var obstacle = Anonymisation.obstacle(seminar, today);
        if (obstacle != null) {
            throw new Failure(Failure.Exit.INPUT_REFUSED, obstacle);
        }
        return Anonymisation.of(seminar, today, new Ids(console.clock(), new SecureRandom()), new SecureRandom());
    }

    private void tell(Protocol protocol) {
        if (common.json) {
            console.answer(answer(protocol));
        } else {
            protocol.lines(confirm).forEach(console::say);
            if (!confirm) {
                console.say("cli.anonymise-how", String.format(Locale.ROOT, "sabor anonymise %s --confirm", file));
            }
        }
    }

    private JsonNode answer(Protocol protocol) {
        var answer = Json.strict().mapper().createObjectNode();
        answer.put("done", confirm);
        answer.put("date", protocol.day().toString());
        answer.put("kept_until", protocol.term().toString());
        answer.put("people", protocol.people());
        answer.put("pseudonyms", protocol.pseudonyms());
        var removed = answer.putObject("removed");
        protocol.removed().forEach((kind, number) -> removed.put(kind.word(), number));
        answer.put("files", protocol.bytes());
        answer.put("texts", protocol.texts());
        var text = answer.putArray("text");
        protocol.lines(confirm).forEach(line -> text.add(console.messages().text(line)));
        return answer;
    }
}
