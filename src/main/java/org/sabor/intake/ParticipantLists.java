package org.sabor.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.spreadsheet.Sheet;
import org.sabor.spreadsheet.Steps;
import org.sabor.spreadsheet.TableFile;

/// Finds in a file what is to be read of it, or says why there is nothing.
public final class ParticipantLists {
    private ParticipantLists() {}

    /// The sheet with this name, or for null the one that most looks like a list.
    ///
    /// @param file the name of the file, for the sentence that refuses it
    /// @throws Failure where there is no such sheet, or nothing in it
    public static Sheet sheet(TableFile table, @Nullable String name, String file) {
        var sheet = name == null
                ? LayoutFinder.sheet(table)
                : table.sheets().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> refused(Message.of("list.no-sheet", file, name)));
        if (sheet == null || sheet.rows().isEmpty()) {
            throw refused(Message.of("list.empty", file));
        }
        return sheet;
    }

    /// The layout of this sheet, in which people can be told.
    ///
    /// @throws Failure where no column holds names or addresses
    public static ListLayout layout(Sheet sheet, String file) {
        var layout = LayoutFinder.of(sheet);
        if (!layout.namesPeople()) {
            throw refused(Message.of("list.no-names", file));
        }
        return layout;
    }

    /// The people of this sheet.
    ///
    /// @throws Failure where there is nobody below the headings
    public static PersonList people(TableFile table, Sheet sheet, ListLayout layout, String file, Steps steps) {
        var people = PersonList.of(table, sheet, layout, steps);
        if (people.people().isEmpty()) {
            throw refused(Message.of("list.nobody", file));
        }
        return people;
    }

    /// What to look at besides single rows: what the file's reader has to say, and other sheets with lists.
    public static List<Message> notes(TableFile table, Sheet chosen) {
        var notes = new ArrayList<>(table.notes());
        table.sheets().stream()
                .filter(sheet -> !sheet.equals(chosen) && !sheet.hidden() && LayoutFinder.looksLikeAList(sheet))
                .forEach(sheet -> notes.add(Message.of("list.other-sheet", sheet.name())));
        return notes;
    }

    private static Failure refused(Message text) {
        return new Failure(Failure.Exit.INPUT_REFUSED, text);
    }
}
