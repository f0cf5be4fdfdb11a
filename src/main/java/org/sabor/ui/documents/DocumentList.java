package org.sabor.ui.documents;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.print.DocumentGroup;
import org.sabor.print.DocumentKind;
import org.sabor.print.Request;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.LastWish;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tasks;

/// The documents there are, in groups, each with how it stands with it: in a word and a sign.
final class DocumentList extends ScrollPane {
    private static final PseudoClass TO_CHECK = PseudoClass.getPseudoClass("to-check");

    private final Messages messages;
    private final LastWish looking;
    private final PauseTransition rest = new PauseTransition(Duration.millis(400));
    private final ToggleGroup kinds = new ToggleGroup();
    private final Map<DocumentKind, Entry> entries = new EnumMap<>(DocumentKind.class);
    private final Label funder = Styles.label("", Styles.SMALL);
    private final VBox missing = new VBox(4);
    private @Nullable Request asked;

    /// A document's place in the list.
    private record Entry(ToggleButton button, Label state) {}

    /// @param choose gets the kind that is pressed
    /// @param drag gets the kind that is dragged, and where from
    /// @param prints stands below the attendance sheet
    /// @param navigator leads to where what the funder misses is mended
    DocumentList(
            Messages messages,
            Tasks tasks,
            Consumer<DocumentKind> choose,
            BiConsumer<DocumentKind, Node> drag,
            Node prints,
            Navigator navigator) {
        this.messages = messages;
        looking = new LastWish(tasks);
        var list = new VBox(2);
        list.setId("documents-list");
        list.setPadding(new Insets(0, 12, 8, 0));
        list.getChildren().add(missing(navigator));
        for (var group : DocumentGroup.values()) {
            var members = Stream.of(DocumentKind.values())
                    .filter(kind -> kind.group() == group && !kind.apart())
                    .toList();
            if (!members.isEmpty()) {
                var heading = Styles.label(messages.text(group), Styles.HEADING);
                heading.setPadding(new Insets(8, 0, 4, 0));
                list.getChildren().add(heading);
            }
            for (var kind : members) {
                list.getChildren().add(entry(kind, choose, drag));
                if (kind == DocumentKind.ATTENDANCE_SHEET) {
                    list.getChildren().add(prints);
                }
            }
        }
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(270);
        setPrefWidth(270);
        Styles.with(this, Styles.FORM);
        rest.setOnFinished(_ -> look());
    }

    /// What the funder would miss on every document, once for all of them.
    private Node missing(Navigator navigator) {
        funder.setId("documents-funder");
        funder.setWrapText(true);
        var mend = new Hyperlink(messages.text("documents.funder-mend"));
        mend.setOnAction(_ -> {
            if (asked != null) {
                navigator.show(Place.SETTINGS, asked.seminar().project());
            }
        });
        missing.getChildren()
                .setAll(Styles.label(messages.text("documents.funder-misses"), Styles.HEADING), funder, mend);
        missing.setPadding(new Insets(8, 0, 4, 0));
        showMissing(List.of());
        return missing;
    }

    private void showMissing(List<Message> sentences) {
        funder.setText(
                sentences.stream().map(each -> "• " + messages.text(each)).collect(Collectors.joining("\n")));
        missing.setVisible(!sentences.isEmpty());
        missing.setManaged(!sentences.isEmpty());
    }

    private Node entry(DocumentKind kind, Consumer<DocumentKind> choose, BiConsumer<DocumentKind, Node> drag) {
        var state = Styles.with(new Label(), Styles.SMALL);
        state.getStyleClass().add("documents-state");
        state.setId("documents-state-" + kind.word());
        var button = new ToggleButton(messages.text(kind), Icons.DOCUMENTS.node());
        button.setWrapText(true);
        button.setId("documents-" + kind.word());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(kinds);
        Styles.with(button, Styles.LINK, Styles.QUIET);
        button.setOnAction(_ -> choose.accept(kind));
        button.setOnDragDetected(event -> {
            event.consume();
            drag.accept(kind, button);
        });
        entries.put(kind, new Entry(button, state));
        return new VBox(button, state);
    }

    /// Marks this document as the one that is seen.
    void select(DocumentKind kind) {
        var entry = entries.get(kind);
        if (entry != null) {
            entry.button().setSelected(true);
        }
    }

    /// Looks anew how it stands with the documents, once the seminar rests.
    @SuppressWarnings("ReferenceEquality") // an unchanged seminar is the same
    void renew(Request request) {
        boolean same = asked != null && asked.seminar() == request.seminar();
        asked = request;
        if (!same) {
            rest.playFromStart();
        }
    }

    private void look() {
        var request = asked;
        if (request != null) {
            looking.wish(Message.of("documents.looking"), progress -> Standing.of(request, progress), this::show);
        }
    }

    private void show(Standing.All standings) {
        showMissing(standings.funder());
        standings.kinds().forEach((kind, standing) -> {
            var entry = entries.get(kind);
            if (entry != null) {
                var words = standing.words().stream().map(messages::text).collect(Collectors.joining(", "));
                entry.state().setText(words);
                entry.state().setGraphic(sign(standing.state()));
                var whole = standing.why() == null ? words : words + ". " + messages.text(standing.why());
                entry.state().setTooltip(tooltip(whole));
                entry.button().setAccessibleText(messages.text(kind) + ", " + whole);
                entry.state().pseudoClassStateChanged(TO_CHECK, standing.state() == Standing.State.TO_CHECK);
            }
        });
    }

    private static Tooltip tooltip(String whole) {
        var tooltip = new Tooltip(whole);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(480);
        return tooltip;
    }

    private static Node sign(Standing.State state) {
        return switch (state) {
            case READY -> Icons.DONE.node();
            case TO_CHECK -> Icons.WARNING.node();
            case NOTHING -> Icons.LESS.node();
        };
    }
}
