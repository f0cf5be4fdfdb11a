package org.sabor.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sabor.message.Message;
import org.sabor.model.Bilingual;
import org.sabor.model.RowKind;

/// What was done when a seminar was made anonymous, in numbers and without names (DOMAIN 5.3, proof).
///
/// @param day on which it was done
/// @param title of the seminar
/// @param term until when the papers had to be kept
/// @param people how many people were named; `pseudonyms` of how many a pseudonym is left
/// @param removed rows that went, by kind; kinds of which none went are not in it
/// @param texts how often somebody was taken out of a text that stays
/// @param bytes how many kept files went
public record Protocol(
        LocalDate day,
        Bilingual title,
        LocalDate term,
        int people,
        int pseudonyms,
        Map<RowKind, Integer> removed,
        int texts,
        int bytes) {
    /// What one kind of data has become.
    ///
    /// @param what kind it is, as a label
    /// @param rule by which it went
    /// @param number of rows, files, or places in a text
    public record Entry(Message what, Message rule, int number) {}

    public Protocol {
        var sorted = new EnumMap<RowKind, Integer>(RowKind.class);
        sorted.putAll(removed);
        removed = Collections.unmodifiableMap(sorted);
    }

    /// What it says, a sentence a line.
    ///
    /// @param done whether it was done; otherwise what would be done
    public List<Message> lines(boolean done) {
        var lines = new ArrayList<Message>();
        lines.add(Message.of(done ? "anonymise.done" : "anonymise.would", title));
        lines.add(Message.of("anonymise.people", people, pseudonyms));
        removed.forEach((kind, number) -> lines.add(Message.of("anonymise.rows", kind.label(), number)));
        lines.add(Message.of("anonymise.files", bytes));
        lines.add(Message.of("anonymise.texts", texts));
        lines.add(Message.of("anonymise.history"));
        lines.add(Message.of("anonymise.figures"));
        lines.add(Message.of("anonymise.by-hand"));
        return lines;
    }

    /// The same numbers for a table: each kind of data with its rule.
    public List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        var removed = Message.of("protocol.removed");
        entries.add(new Entry(Message.of("protocol.people"), Message.of("protocol.pseudonym", pseudonyms), people));
        this.removed.forEach((kind, number) -> entries.add(new Entry(kind.label(), removed, number)));
        entries.add(new Entry(Message.of("protocol.files"), removed, bytes));
        entries.add(new Entry(Message.of("protocol.texts"), Message.of("protocol.taken-out"), texts));
        return entries;
    }
}
