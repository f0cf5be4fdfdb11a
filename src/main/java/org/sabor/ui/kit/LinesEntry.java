package org.sabor.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Limits;

/// A list of texts in both languages; lines are added, removed and moved. Empty lines are not kept.
final class LinesEntry extends Field<List<Bilingual>> {
    private final Messages messages;
    private final String id;
    private final VBox lines = new VBox(8);

    private record Line(TextArea bg, TextArea en) {
        Bilingual text() {
            return new Bilingual(bg.getText(), en.getText());
        }
    }

    LinesEntry(String key, Messages messages) {
        super(key, List.of(), messages);
        this.messages = messages;
        this.id = Actions.id(key);
        var add = Styles.with(new Button(messages.text("kit.lines.add"), Icons.ADD.node()), Styles.QUIET);
        add.setAccessibleText(messages.text("kit.lines.add-to", labelText()));
        add.setOnAction(_ -> {
            var line = add(lines.getChildren().size(), Bilingual.EMPTY);
            (messages.language() == Language.BG ? line.bg : line.en).requestFocus();
        });
        show(new VBox(8, lines, add), add);
        add.setId(id + "-add");
    }

    private Line add(int place, Bilingual text) {
        var line = new Line(area(text.bg()), area(text.en()));
        TextEntry.wire(line.bg, Limits.TITLE, this, messages);
        TextEntry.wire(line.en, Limits.TITLE, this, messages);
        var box = new HBox(8);
        var texts = new VBox(4, LanguageTag.before(line.bg, Language.BG), LanguageTag.before(line.en, Language.EN));
        HBox.setHgrow(texts, Priority.ALWAYS);
        var up = tool(Icons.UP, messages.text("kit.lines.up"), () -> move(box, -1));
        var down = tool(Icons.DOWN, messages.text("kit.lines.down"), () -> move(box, 1));
        var remove = tool(Icons.REMOVE, messages.text("kit.lines.remove"), () -> {
            lines.getChildren().remove(box);
            changed();
        });
        box.getChildren().addAll(Styles.with(new Label(), Styles.MUTED), texts, new VBox(up, down, remove));
        box.setUserData(line);
        lines.getChildren().add(place, box);
        number();
        return line;
    }

    private static TextArea area(String text) {
        var area = TextEntry.area();
        area.setPrefRowCount(2);
        TextLimit.show(area, text);
        return area;
    }

    private static Button tool(Icons icon, String text, Runnable work) {
        var button = Styles.with(new Button("", icon.node()), Styles.QUIET, "button-icon", "small");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ -> work.run());
        return button;
    }

    private void move(HBox box, int by) {
        int from = lines.getChildren().indexOf(box);
        int to = from + by;
        if (to >= 0 && to < lines.getChildren().size()) {
            lines.getChildren().remove(box);
            lines.getChildren().add(to, box);
            changed();
        }
    }

    private void changed() {
        number();
        edited();
        finished();
    }

    private void number() {
        int number = 0;
        for (var node : lines.getChildren()) {
            number++;
            var line = (Line) node.getUserData();
            LanguageTag.name(line.bg, id + "-" + number, labelText() + " " + number, Language.BG, messages);
            LanguageTag.name(line.en, id + "-" + number, labelText() + " " + number, Language.EN, messages);
            if (((HBox) node).getChildren().getFirst() instanceof Label label) {
                label.setText(number + ".");
                label.setMinWidth(20);
            }
        }
    }

    @Override
    protected void display(List<Bilingual> value) {
        if (read().equals(value)) {
            return;
        }
        lines.getChildren().clear();
        for (var text : value) {
            add(lines.getChildren().size(), text);
        }
    }

    @Override
    protected List<Bilingual> read() {
        var texts = new ArrayList<Bilingual>();
        for (var node : lines.getChildren()) {
            var text = ((Line) node.getUserData()).text();
            if (!text.isEmpty()) {
                texts.add(text);
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
