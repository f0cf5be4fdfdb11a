package org.sabor.intake;

import org.sabor.message.Labelled;
import org.sabor.message.Message;

/// What a row of a list is said to be besides a person.
public final class ListRow {
    private ListRow() {}

    /// A row that is no participant, and why.
    public record Ignored(int row, Reason reason) {}

    /// Something to look at in a row that is imported.
    public record Warning(int row, Message text) {}

    /// A row that repeats the person of an earlier one.
    public record Repeated(int row, int sameAs, Message why) {}

    /// Why a row is no participant (formats/online-attendance.md 8.2).
    public enum Reason implements Labelled {
        TITLE,
        BLANK,
        GROUP,
        TOTALS,
        SIGNATURE,
        HEADING,
        NOBODY;

        @Override
        public String labelPrefix() {
            return "list-row";
        }
    }
}
