package org.sabor.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sabor.intake.ImportEdit;
import org.sabor.intake.ImportPlan;
import org.sabor.intake.ParticipantLists;
import org.sabor.intake.PlannedPerson;
import org.sabor.json.Json;
import org.sabor.model.Ids;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Seminar;
import org.sabor.spreadsheet.ReadOptions;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `sabor import participants`: lists of people into a seminar. All lists are read before anything is written.
@Command(name = "participants", footer = "sabor import participants seminar.sabor list.xlsx --dry-run")
final class ImportParticipantsCommand implements Runnable {
    @Mixin
    CommonOptions common = new CommonOptions();

    @Parameters(index = "0", paramLabel = "FILE.sabor", descriptionKey = "cli.file")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "LIST", descriptionKey = "cli.import-lists")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    List<Path> lists;

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.import-sheet")
    @Nullable
    String sheet;

    @Option(names = "--encoding", paramLabel = "NAME", descriptionKey = "cli.import-encoding")
    @Nullable
    String encoding;

    @Option(names = "--accept-proposals", descriptionKey = "cli.import-accept")
    boolean acceptProposals;

    @Option(names = "--dry-run", descriptionKey = "cli.option-dry-run")
    boolean dryRun;

    private final Console console;

    ImportParticipantsCommand(Console console) {
        this.console = console;
    }

    /// A list that was read, and what it comes to.
    record Imported(ImportedList list, ImportEdit result) {}

    @Override
    public void run() {
        var all = new ArrayList<Imported>();
        Taking.into(file, console, dryRun, seminar -> {
            all.addAll(imported(seminar));
            return all.stream()
                    .map(each -> new Taking(each.result().edit(), List.of()))
                    .toList();
        });
        answer(all);
    }

    private List<Imported> imported(Seminar start) {
        var seminar = start;
        var ids = new Ids(console.clock(), new SecureRandom());
        var all = new ArrayList<Imported>();
        for (var path : lists) {
            var list = read(path, seminar);
            var result = ImportEdit.of(list.plan(), seminar, ids, answers(list.plan()), ParticipantStatus.REGISTERED);
            seminar = seminar.apply(result.edit());
            all.add(new Imported(list, result));
        }
        return all;
    }

    private ImportedList read(Path path, Seminar seminar) {
        var name = String.valueOf(path.getFileName());
        var table = TableReader.read(path, new ReadOptions(encoding, null), Steps.UNSEEN);
        var chosen = ParticipantLists.sheet(table, sheet, name);
        var layout = ParticipantLists.layout(chosen, name);
        var people = ParticipantLists.people(table, chosen, layout, name, Steps.UNSEEN);
        return new ImportedList(name, table, chosen, layout, ImportPlan.of(people, seminar, Steps.UNSEEN));
    }

    private Map<Integer, PlannedPerson.Answer> answers(ImportPlan plan) {
        var answers = new HashMap<Integer, PlannedPerson.Answer>();
        if (acceptProposals) {
            plan.people().stream()
                    .filter(person -> person.verdict() == PlannedPerson.Verdict.POSSIBLE_DUPLICATE)
                    .forEach(person -> answers.put(person.person().row(), PlannedPerson.Answer.SAME_PERSON));
        }
        return answers;
    }

    private void answer(List<Imported> all) {
        if (common.json) {
            var array = Json.strict().mapper().createArrayNode();
            all.forEach(each -> array.add(each.list().json(each.result(), console.messages())));
            console.answer(array);
            return;
        }
        for (var each : all) {
            each.list().notes().forEach(console::say);
            console.say(each.list().summary(each.result(), !dryRun));
            for (var warning : each.list().plan().list().warnings()) {
                console.say("cli.import-row", warning.row(), warning.text());
            }
            for (var asked : each.list().asked(each.result())) {
                console.say(asked);
            }
        }
    }
}
