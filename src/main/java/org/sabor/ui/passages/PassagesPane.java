package org.sabor.ui.passages;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.print.DocumentKind;
import org.sabor.print.Passage;
import org.sabor.print.Passages;
import org.sabor.ui.kit.LastWish;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;
import org.sabor.workspace.Workspace;

/// The texts of some documents that may be rewritten, document by document, and the editor of the chosen one. They are
/// written anew in the background whenever the seminar changes while somebody sees them.
public final class PassagesPane extends BorderPane {
    private final Workspace workspace;
    private final Messages messages;
    private final LastWish writing;
    private final VBox list = new VBox(2);
    private final Label none = Styles.label("", Styles.MUTED);
    private final ToggleGroup chosen = new ToggleGroup();
    private final PassageEditor editor;
    private List<DocumentKind> kinds = List.of();
    private Map<DocumentKind, List<Passage>> passages = Map.of();
    private final Map<String, Entry> entries = new HashMap<>();
    private @Nullable String place;
    private boolean seen;

    /// A text's place in the list.
    private record Entry(ToggleButton button, Label state) {}

    /// @param narrow whether the editor stands below the list
    public PassagesPane(Workspace workspace, Messages messages, Tasks tasks, boolean narrow) {
        this.workspace = workspace;
        this.messages = messages;
        writing = new LastWish(tasks);
        editor = new PassageEditor(workspace, messages, narrow);
        setId("passages");
        list.setId("passages-list");
        list.setPadding(new Insets(8, 8, 8, 0));
        none.setText(messages.text("passages.none"));
        var scrolled = Styles.with(new ScrollPane(list), Styles.FORM);
        scrolled.setFitToWidth(true);
        scrolled.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scrolled.setMinWidth(220);
        scrolled.setMinHeight(120);
        var split = new SplitPane(scrolled, editor);
        split.setOrientation(narrow ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        Panes.remembered(split, "passages-split");
        Panes.divide(split, narrow ? 0.3 : 0.28);
        Styles.with(split, "sabor-split");
        setCenter(split);
        workspace.seminarProperty().addListener((_, _, now) -> write(now));
    }

    /// Shows the texts of these documents, and keeps them up to date until [#hidden()].
    public void show(List<DocumentKind> wanted) {
        kinds = List.copyOf(wanted);
        seen = true;
        write(workspace.seminar());
    }

    /// Nobody sees the texts any more; what has been typed is kept.
    public void hidden() {
        keep();
        seen = false;
    }

    /// Keeps what has been typed.
    public void keep() {
        editor.keep();
    }

    private void write(Seminar seminar) {
        if (seen) {
            var wanted = kinds;
            writing.wish(Message.of("passages.writing"), _ -> written(wanted, seminar), this::show);
        }
    }

    /// Each text once, under the first document that has it.
    private static Map<DocumentKind, List<Passage>> written(List<DocumentKind> kinds, Seminar seminar) {
        var places = new HashSet<String>();
        var written = new LinkedHashMap<DocumentKind, List<Passage>>();
        for (var kind : kinds) {
            var some = Passages.of(kind, seminar).stream()
                    .filter(passage -> places.add(passage.place()))
                    .toList();
            if (!some.isEmpty()) {
                written.put(kind, some);
            }
        }
        return written;
    }

    private void show(Map<DocumentKind, List<Passage>> written) {
        boolean same = places(written).equals(places(passages));
        passages = written;
        if (same && !written.isEmpty()) {
            // The buttons stay: somebody may be about to press one.
            written.values().forEach(some -> some.forEach(this::mark));
            choose(place);
            return;
        }
        list.getChildren().clear();
        entries.clear();
        written.forEach((kind, some) -> {
            var heading = Styles.label(messages.text(kind), Styles.HEADING);
            heading.setPadding(new Insets(8, 0, 4, 0));
            list.getChildren().add(heading);
            some.forEach(passage -> list.getChildren().add(entry(passage)));
        });
        if (written.isEmpty()) {
            list.getChildren().add(none);
        }
        var all = written.values().stream().flatMap(List::stream).toList();
        var again = all.stream()
                .filter(passage -> passage.place().equals(place))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
        choose(again == null ? null : again.place());
    }

    private static List<String> places(Map<DocumentKind, List<Passage>> of) {
        return of.values().stream().flatMap(List::stream).map(Passage::place).toList();
    }

    private Node entry(Passage passage) {
        var button = new ToggleButton(messages.text(passage.label()));
        button.setId("passages-" + passage.place().replace('.', '-'));
        button.setUserData(passage.place());
        button.setToggleGroup(chosen);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        Styles.with(button, Styles.LINK, Styles.QUIET);
        button.setOnAction(_ -> choose(passage.place()));
        var state = Styles.label("", Styles.SMALL, "documents-state");
        entries.put(passage.place(), new Entry(button, state));
        mark(passage);
        return new VBox(button, state);
    }

    private void mark(Passage passage) {
        var entry = entries.get(passage.place());
        if (entry != null) {
            var stands = PassageState.of(passage);
            entry.state().setText(messages.text(stands));
            entry.state().setGraphic(stands.sign().node());
            entry.button().setAccessibleText(entry.button().getText() + ", " + messages.text(stands));
        }
    }

    private void choose(@Nullable String wanted) {
        place = wanted;
        for (var toggle : chosen.getToggles()) {
            toggle.setSelected(toggle.getUserData().equals(wanted));
        }
        passages.values().stream()
                .flatMap(List::stream)
                .filter(passage -> passage.place().equals(wanted))
                .findFirst()
                .ifPresentOrElse(editor::show, () -> editor.show(null));
    }
}
