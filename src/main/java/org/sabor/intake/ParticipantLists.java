package org.sabor.intake;

import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.spreadsheet.Sheet;
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

    private static Failure refused(Message text) {
        return new Failure(Failure.Exit.INPUT_REFUSED, text);
    }
}
