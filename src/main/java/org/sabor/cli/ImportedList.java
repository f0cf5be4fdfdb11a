package org.sabor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sabor.intake.ImportEdit;
import org.sabor.intake.ImportPlan;
import org.sabor.intake.ListLayout;
import org.sabor.intake.ListedPerson;
import org.sabor.intake.ParticipantLists;
import org.sabor.intake.PlannedPerson;
import org.sabor.json.Json;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.TableFile;

/// A list of participants that was read, and how the command tells of it (COMMANDS.md).
record ImportedList(String file, TableFile table, Sheet sheet, ListLayout layout, ImportPlan plan) {
    /// „Imported: 40 new, 2 updated …“, or what would be imported.
    Message summary(ImportEdit result, boolean done) {
        return Message.of(
                done ? "cli.imported" : "cli.would-import",
                file,
                count(result, ImportEdit.Action.ADDED),
                count(result, ImportEdit.Action.UPDATED),
                count(result, ImportEdit.Action.UNCHANGED),
                count(result, ImportEdit.Action.ASKED));
    }

    /// What is to be looked at in the file as a whole.
    List<Message> notes() {
        return ParticipantLists.notes(table, sheet);
    }

    private int count(ImportEdit result, ImportEdit.Action action) {
        return (int) plan.people().stream()
                .filter(person -> result.outcome(person.person().row()).action() == action)
                .count();
    }

    /// The rows that wait for an answer.
    List<Message> asked(ImportEdit result) {
        var all = new ArrayList<Message>();
        for (var person : plan.people()) {
            var why = person.why();
            if (why != null && result.outcome(person.person().row()).action() == ImportEdit.Action.ASKED) {
                all.add(Message.of("cli.import-asked", person.person().row(), why.label()));
            }
        }
        return all;
    }

    JsonNode json(ImportEdit result, Messages messages) {
        var answer = Json.strict().mapper().createObjectNode();
        answer.put("file", file);
        answer.put("sheet", table.delimiter() == null ? sheet.name() : null);
        answer.put("header_row", layout.headingRow() == 0 ? null : layout.headingRow());
        answer.put("encoding", table.encoding());
        answer.put("delimiter", table.delimiter() == null ? null : String.valueOf(table.delimiter()));
        var people = answer.putArray("participants");
        plan.people().forEach(person -> participant(people.addObject(), person.person(), result));
        var duplicates = answer.putArray("duplicates");
        for (var repeated : plan.list().repeated()) {
            duplicates
                    .addObject()
                    .put("row", repeated.row())
                    .put("same_as_row", repeated.sameAs())
                    .put("why", messages.text(repeated.why()));
        }
        toBeAsked(answer.putArray("to_be_asked"), result, messages);
        var ignored = answer.putArray("ignored_rows");
        for (var row : plan.list().ignored()) {
            ignored.addObject().put("row", row.row()).put("why", Json.word(row.reason()));
        }
        var warnings = answer.putArray("warnings");
        notes().forEach(note -> warnings.addObject().putNull("row").put("text", messages.text(note)));
        for (var warning : plan.list().warnings()) {
            warnings.addObject().put("row", warning.row()).put("text", messages.text(warning.text()));
        }
        return answer;
    }

    private static void participant(ObjectNode node, ListedPerson person, ImportEdit result) {
        var outcome = result.outcome(person.row());
        node.put("row", person.row());
        node.put("full_name", text(person.fullName()));
        node.put("first_name", part(person, person.given()));
        node.put("middle_name", part(person, person.middle()));
        node.put("last_name", part(person, person.family()));
        node.put("organisation", text(person.organisation()));
        node.put("country", text(person.country().code()));
        node.put("country_in_file", text(person.countryInFile()));
        node.put("email", text(person.email()));
        node.put("email_usable", person.emailUsable());
        node.put("phone", text(person.phone()));
        node.put("mode", person.mode().name().toLowerCase(Locale.ROOT));
        node.put("position", text(person.position()));
        node.put(
                "participant",
                outcome.participant() == null ? null : outcome.participant().toString());
        node.put("action", Json.word(outcome.action()));
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }

    private static @Nullable String part(ListedPerson person, String part) {
        return person.parts() ? text(part) : null;
    }

    private void toBeAsked(ArrayNode asked, ImportEdit result, Messages messages) {
        for (PlannedPerson person : plan.people()) {
            var why = person.why();
            if (why != null && result.outcome(person.person().row()).action() == ImportEdit.Action.ASKED) {
                var node = asked.addObject();
                var rows = node.putArray("rows");
                IntStream.of(
                                person.maybeRow() == null ? person.person().row() : person.maybeRow(),
                                person.person().row())
                        .distinct()
                        .sorted()
                        .forEach(rows::add);
                node.put("why", messages.text(why));
            }
        }
    }
}
