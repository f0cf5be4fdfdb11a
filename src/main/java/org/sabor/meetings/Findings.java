package org.sabor.meetings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sabor.message.Message;
import org.sabor.spreadsheet.TableRow;

/// What reading a report comes to besides the attendees.
final class Findings {
    private final List<Entry> absent = new ArrayList<>();
    private final List<LeftOutRow> leftOut = new ArrayList<>();
    private final Set<Message> warnings = new LinkedHashSet<>();

    void absent(Entry entry) {
        absent.add(entry);
    }

    void leaveOut(TableRow row, String why, Object... arguments) {
        leaveOut(row.number(), why, arguments);
    }

    void leaveOut(int row, String why, Object... arguments) {
        leftOut.add(new LeftOutRow(row, Message.of(why, arguments)));
    }

    void warn(String key, Object... arguments) {
        warnings.add(Message.of(key, arguments));
    }

    void warn(List<Message> more) {
        warnings.addAll(more);
    }

    List<Entry> absent() {
        return absent;
    }

    List<LeftOutRow> leftOut() {
        return leftOut;
    }

    List<Message> warnings() {
        return List.copyOf(warnings);
    }
}
