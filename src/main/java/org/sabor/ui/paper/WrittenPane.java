package org.sabor.ui.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.SheetPrint;
import org.sabor.model.WrittenIn;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// A line for each blank row that is signed, in which one types who stands there.
final class WrittenPane extends VBox {
    private final Workspace workspace;
    private final Messages messages;
    private final Newcomers people;
    private final Runnable next;
    private final Label nothing;
    private final SortedMap<Integer, WrittenLine> lines = new TreeMap<>();
    private @Nullable SheetPrint print;

    /// @param next goes on after a line that is complete
    WrittenPane(Workspace workspace, Messages messages, Runnable next) {
        super(16);
        this.workspace = workspace;
        this.messages = messages;
        this.next = next;
        people = new Newcomers(workspace, messages);
        nothing = Styles.label(messages.text("paper.nobody-written-in"), Styles.SMALL, Styles.MUTED);
        nothing.setId("paper-nobody-written-in");
        getChildren().setAll(nothing);
    }

    /// Begins with what is kept for this print.
    void begin(SheetPrint shown) {
        print = shown;
        lines.clear();
        show(new TreeSet<>());
    }

    /// Shows a line for each of these blank rows; what was typed for others is remembered while the print is shown.
    void show(SortedSet<Integer> blankRows) {
        var shown = new ArrayList<WrittenLine>();
        for (int row : blankRows) {
            shown.add(lines.computeIfAbsent(row, this::line));
        }
        if (shown.isEmpty()) {
            getChildren().setAll(nothing);
        } else if (!getChildren().equals(shown)) {
            getChildren().setAll(shown);
        }
    }

    private WrittenLine line(int row) {
        var line = new WrittenLine(row, messages, workspace::seminar, people, next);
        var known = print == null ? null : workspace.seminar().participants().find(print.inRow(row));
        if (known != null) {
            line.set(known);
        }
        return line;
    }

    /// Whether a line is not complete; it has the keyboard then.
    boolean refused() {
        return shown().stream().anyMatch(WrittenLine::refused);
    }

    private List<WrittenLine> shown() {
        return getChildren().stream()
                .filter(WrittenLine.class::isInstance)
                .map(WrittenLine.class::cast)
                .toList();
    }

    /// Who stands in the blank rows; those kept for rows that another column has signed stay.
    ///
    /// @param staying the blank rows that are signed for another column
    List<WrittenIn> writtenIn(SheetPrint current, SortedSet<Integer> staying) {
        var all = new TreeMap<Integer, WrittenIn>();
        current.writtenIn().stream()
                .filter(each -> staying.contains(each.row()))
                .forEach(each -> all.put(each.row(), each));
        for (var line : shown()) {
            var who = line.person();
            if (who != null) {
                all.put(line.number(), new WrittenIn(line.number(), who.id()));
            }
        }
        return List.copyOf(all.values());
    }

    /// The people who are not in the seminar yet.
    List<Participant> newcomers() {
        var anew = new ArrayList<Participant>();
        for (var line : shown()) {
            var who = line.person();
            if (who != null && people.isNew(who)) {
                anew.add(who);
            }
        }
        return anew;
    }

    /// The organisations they come from that are not in the seminar yet, each once.
    List<Organisation> organisations() {
        var anew = new ArrayList<Organisation>();
        for (var line : shown()) {
            var from = line.from();
            if (from != null && workspace.seminar().organisations().find(from.id()) == null && !anew.contains(from)) {
                anew.add(from);
            }
        }
        return anew;
    }
}
