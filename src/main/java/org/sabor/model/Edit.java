package org.sabor.model;

import java.util.ArrayList;
import java.util.List;
import org.sabor.message.Message;

/// One action of the user as a value: what it is called in the undo menu, and the row changes it makes, in order.
///
/// @param title the action in words, without „undo“: „mark 12 people present“; its arguments are texts and numbers
public record Edit(Message title, List<RowChange> changes) {
    public Edit {
        changes = List.copyOf(changes);
    }

    /// An edit of one change.
    static Edit of(Message title, RowChange change) {
        return new Edit(title, List.of(change));
    }

    /// What takes the edit back: each change inverted, the last first.
    public Edit inverse() {
        var inverted = new ArrayList<RowChange>(changes.size());
        for (var change : changes.reversed()) {
            inverted.add(change.inverse());
        }
        return new Edit(title, inverted);
    }

    /// Whether nothing would change.
    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
