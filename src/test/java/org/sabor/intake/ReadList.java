package org.sabor.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Country;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.MergedCells;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableFile;
import org.sabor.spreadsheet.TableRow;

/// A list written in lines, cells between `;`, as it is read.
record ReadList(ListLayout layout, PersonList list) {
    static Sheet sheet(String name, String lines, MergedCells... merged) {
        var rows = new ArrayList<TableRow>();
        int number = 0;
        for (var line : lines.split("\n", -1)) {
            number++;
            var cells = Arrays.stream(line.split(";", -1))
                    .map(text -> Cell.text(text.replace('¶', '\n')))
                    .toList();
            if (!line.replace(";", "").isBlank()) {
                rows.add(new TableRow(number, false, cells));
            }
        }
        return new Sheet(name, false, rows, Set.of(), List.of(merged));
    }

    static TableFile file(Sheet... sheets) {
        return new TableFile(TableFile.Kind.XLSX, null, null, List.of(sheets), TableFile.Ending.WHOLE, List.of());
    }

    static ReadList of(String lines, MergedCells... merged) {
        var sheet = sheet("S", lines, merged);
        var layout = LayoutFinder.of(sheet);
        return new ReadList(layout, PersonList.of(file(sheet), sheet, layout, Steps.UNSEEN));
    }

    /// The people, a line each: the row, and what is known.
    String people() {
        return list.people().stream().map(ReadList::person).collect(Collectors.joining("\n"));
    }

    private static String person(ListedPerson person) {
        var name = person.parts() ? person.given() + "/" + person.middle() + "/" + person.family() : person.fullName();
        var known = new ArrayList<>(List.of(person.row() + ":" + name));
        add(known, "", person.organisation());
        add(known, "", person.position());
        add(
                known,
                "",
                person.country().equals(Country.NOT_STATED)
                        ? ""
                        : person.country().code());
        add(known, person.emailUsable() ? "" : "unusable ", person.email());
        add(known, "tel ", person.phone());
        add(known, "latin ", person.latin());
        add(known, "", person.mode() == ListMode.UNKNOWN ? "" : person.mode().name());
        return String.join(", ", known);
    }

    private static void add(List<String> known, String before, String text) {
        if (!text.isEmpty()) {
            known.add(before + text);
        }
    }

    /// The rows that are no people: `1 title, 4 totals`.
    String ignored() {
        return list.ignored().stream()
                .filter(row -> row.reason() != ListRow.Reason.BLANK)
                .map(row -> row.row() + " " + row.reason().name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /// The warnings: `2 The name …`.
    String warnings() {
        var messages = Messages.of(Language.EN);
        return list.warnings().stream()
                .map(warning -> warning.row() + " " + messages.text(warning.text()))
                .collect(Collectors.joining("\n"));
    }
}
