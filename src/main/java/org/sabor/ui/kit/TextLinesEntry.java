package org.sabor.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;

/// A list of short texts, a line each; lines are added, changed and removed. Empty lines are not kept.
final class TextLinesEntry extends Field<List<String>> {
    private final Messages messages;
    private final String id;
    private final int limit;
    private final VBox lines = new VBox(4);
    private final Button add;

    TextLinesEntry(String key, int limit, Messages messages) {
        super(key, List.of(), messages);
        this.messages = messages;
        this.id = Actions.id(key);
        this.limit = limit;
        add = Styles.with(new Button(messages.text("kit.lines.add"), Icons.ADD.node()), Styles.QUIET);
        add.setOnAction(_ -> add("").requestFocus());
        show(new VBox(4, lines, add), add);
        add.setId(id + "-add");
        add.setAccessibleText(messages.text("kit.lines.add-to", labelText()));
    }

    private TextField add(String text) {
        var line = new TextField();
        TextLimit.show(line, text);
        TextEntry.wire(line, limit, this, messages);
        HBox.setHgrow(line, Priority.ALWAYS);
        var remove = Styles.with(new Button("", Icons.REMOVE.node()), Styles.QUIET, "button-icon", "small");
        remove.setTooltip(new Tooltip(messages.text("kit.lines.remove")));
        var box = new HBox(4, line, remove);
        remove.setOnAction(_ -> {
            // The keyboard must not fall out of the form with the button.
            add.requestFocus();
            lines.getChildren().remove(box);
            number();
            edited();
            finished();
        });
        lines.getChildren().add(box);
        number();
        return line;
    }

    /// Lines and their buttons are told apart by number.
    private void number() {
        int number = 0;
        for (var node : lines.getChildren()) {
            number++;
            var name = labelText() + " " + number;
            for (var part : ((HBox) node).getChildren()) {
                if (part instanceof TextField line) {
                    line.setId(id + "-" + number);
                    line.setAccessibleText(name);
                } else if (part instanceof Button remove) {
                    remove.setId(id + "-" + number + "-remove");
                    remove.setAccessibleText(messages.text("kit.lines.remove") + ": " + name);
                }
            }
        }
    }

    @Override
    protected void display(List<String> value) {
        if (!read().equals(value)) {
            lines.getChildren().clear();
            value.forEach(this::add);
        }
    }

    @Override
    protected List<String> read() {
        var texts = new ArrayList<String>();
        for (var node : lines.getChildren()) {
            if (((HBox) node).getChildren().getFirst() instanceof TextField line
                    && !line.getText().isBlank()) {
                texts.add(line.getText().strip());
            }
        }
        return List.copyOf(texts);
    }

    @Override
    protected Runnable entry() {
        var value = read();
        return () -> display(value);
    }
}
