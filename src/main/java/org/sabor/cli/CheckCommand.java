package org.sabor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Finding;
import org.sabor.model.Findings;
import org.sabor.print.FunderCheck;
import org.sabor.store.SeminarFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `sabor check`: whether the file is whole, and what is missing „for the day“ and „to hand in“.
@Command(name = "check", footer = "sabor check seminar.sabor --json")
final class CheckCommand implements Callable<Integer> {
    private static final int FOUND = 7;

    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.sabor", descriptionKey = "cli.file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path file;

    private final Console console;
    private List<Message> funder = List.of();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // Before there is a connection: then nothing in Java may read the file any more.
        var comparison = console.safekeeping().comparison(file);
        try (var opened = SeminarFile.openReadOnly(file)) {
            comparison.run();
            var seminar = opened.seminar();
            funder = FunderCheck.of(seminar.project(), opened);
            return tell(Findings.forTheDay(seminar), Findings.toHandIn(seminar), Findings.accepted(seminar));
        } catch (Failure failure) {
            if (common.json && failure.exit() == Failure.Exit.BAD_FILE) {
                console.answer(answer(false, List.of(), List.of(), List.of()));
            }
            throw failure;
        }
    }

    /// Only open findings count for the exit code.
    private int tell(List<Finding> forTheDay, List<Finding> toHandIn, List<Findings.Accepted> accepted) {
        if (common.json) {
            console.answer(answer(true, forTheDay, toHandIn, accepted));
        } else {
            console.say("cli.check-healthy", file.toString());
            list("cli.check-for-the-day", forTheDay);
            list("cli.check-to-hand-in", toHandIn);
            if (!funder.isEmpty()) {
                console.say("cli.check-funder", funder.size());
                funder.forEach(each ->
                        console.out().println("  • " + console.messages().text(each)));
            }
            if (!accepted.isEmpty()) {
                console.say("cli.check-accepted", accepted.size());
                accepted.forEach(each -> console.out().println("  • " + said(each)));
            }
        }
        return forTheDay.isEmpty() && toHandIn.isEmpty() ? 0 : FOUND;
    }

    private void list(String heading, List<Finding> findings) {
        console.say(heading, findings.size());
        for (var finding : findings) {
            console.out().println("  • " + console.messages().text(finding.text()));
        }
    }

    private String said(Findings.Accepted accepted) {
        var text = console.messages().text(accepted.finding().text());
        return accepted.as().note().isEmpty()
                ? text
                : text + " – " + accepted.as().note();
    }

    private JsonNode answer(
            boolean healthy, List<Finding> forTheDay, List<Finding> toHandIn, List<Findings.Accepted> accepted) {
        var answer = Json.strict().mapper().createObjectNode();
        answer.put("healthy", healthy);
        answer.set("for_the_day", findings(forTheDay));
        answer.set("to_hand_in", findings(toHandIn));
        var wanted = answer.putArray("funder");
        funder.forEach(each -> wanted.add(console.messages().text(each)));
        var known = answer.putArray("accepted");
        accepted.forEach(each ->
                put(known.addObject(), each.finding()).put("note", each.as().note()));
        return answer;
    }

    private JsonNode findings(List<Finding> findings) {
        var array = Json.strict().mapper().createArrayNode();
        for (var finding : findings) {
            put(array.addObject(), finding);
        }
        return array;
    }

    private ObjectNode put(ObjectNode entry, Finding finding) {
        entry.put("code", finding.code()).put("text", console.messages().text(finding.text()));
        var rows = entry.putArray("rows");
        finding.rows().forEach(row -> rows.add(row.id().toString()));
        return entry;
    }
}
