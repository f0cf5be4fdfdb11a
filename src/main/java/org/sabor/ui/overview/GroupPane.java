package org.sabor.ui.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Styles;

/// A group of lines of the overview: first what is to do, of which only so much is shown at first that it can be taken
/// in at a glance, then what is so, then what may be there twice. Each line leads to its place.
final class GroupPane extends VBox {
    private static final int AT_A_GLANCE = 6;

    private final Messages messages;
    private final Navigator navigator;
    private final Label title = Styles.label("", Styles.HEADING);
    private final Map<Overview.Line, Button> shown = new HashMap<>();
    private List<Overview.Line> lines = List.of();
    private boolean whole;

    GroupPane(String id, Messages messages, Navigator navigator) {
        super(4);
        this.messages = messages;
        this.navigator = navigator;
        setId(id);
        setMaxHeight(Double.MAX_VALUE);
        Styles.with(this, Styles.CARD);
    }

    /// Says whether this is the group of the moment.
    void title(String text, boolean current) {
        title.setText(current ? messages.text("overview.current", text) : text);
        getStyleClass().remove("overview-current");
        if (current) {
            getStyleClass().add("overview-current");
        }
    }

    /// Shows these lines; one that says the same as before stays, for somebody may just be pressing it.
    void show(List<Overview.Line> now) {
        if (!now.equals(lines) || getChildren().isEmpty()) {
            lines = List.copyOf(now);
            build();
        }
    }

    private void build() {
        var before = Map.copyOf(shown);
        shown.clear();
        var first = lines.stream()
                .filter(line -> line.kind() != Overview.Kind.FACT && line.kind() != Overview.Kind.DUPLICATES)
                .toList();
        var content = new ArrayList<Node>();
        content.add(title);
        // One more line is no more to take in than the button that would show it.
        boolean all = whole || first.size() <= AT_A_GLANCE + 1;
        for (var line : all ? first : first.subList(0, AT_A_GLANCE)) {
            content.add(button(content.size() - 1, line, before));
        }
        if (!all) {
            var more = Styles.with(new Button(messages.text("overview.more", first.size() - AT_A_GLANCE)), Styles.LINK);
            more.setId(getId() + "-more");
            more.setGraphic(Icons.OPEN_LIST.node());
            more.setMaxWidth(Double.MAX_VALUE);
            more.setOnAction(_ -> {
                whole = true;
                build();
            });
            content.add(Styles.with(more, Styles.QUIET));
        }
        // Duplicates are found later: below all that is being read by then, they move nothing.
        for (var kind : List.of(Overview.Kind.FACT, Overview.Kind.DUPLICATES)) {
            for (var line : lines) {
                if (line.kind() == kind) {
                    content.add(button(content.size() - 1, line, before));
                }
            }
        }
        put(content);
    }

    /// What stands at the beginning as before is not touched: a line that is taken out and put back loses the mouse
    /// that is over it.
    private void put(List<Node> content) {
        var children = getChildren();
        int same = 0;
        while (same < Math.min(children.size(), content.size())
                && children.get(same).equals(content.get(same))) {
            same++;
        }
        children.remove(same, children.size());
        children.addAll(content.subList(same, content.size()));
    }

    private Button button(int place, Overview.Line line, Map<Overview.Line, Button> before) {
        var stays = before.get(line);
        var button = stays == null || shown.containsKey(line) ? button(line) : stays;
        button.setId(getId() + "-" + place);
        shown.put(line, button);
        return button;
    }

    private Button button(Overview.Line line) {
        var button = Styles.with(new Button(line.text()), Styles.QUIET, Styles.LINK);
        button.setAccessibleText(line.text());
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.TOP_LEFT);
        button.setGraphic(icon(line.kind()).node());
        button.setGraphicTextGap(8);
        button.setOnAction(_ -> line.show(navigator));
        return button;
    }

    private static Icons icon(Overview.Kind kind) {
        return switch (kind) {
            case FACT -> Icons.FORWARD;
            case TO_DO, DUPLICATES -> Icons.WARNING;
            case ACCEPTED -> Icons.INFORMATION;
            case DONE -> Icons.DONE;
        };
    }
}
