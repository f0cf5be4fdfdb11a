package org.sabor.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Decision;
import org.sabor.model.Limits;

/// The decisions taken: what, who carries it out, and by when (DOMAIN 3.1). Empty ones are not kept.
public final class DecisionsEntry extends Field<List<Decision>> {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Messages messages;
    private final String id;
    private final VBox all = new VBox(8);
    private final List<Lines> lines = new ArrayList<>();

    /// The controls of one decision.
    private record Lines(VBox box, TextArea bg, TextArea en, TextField whoBg, TextField whoEn, TextField until) {
        boolean isEmpty() {
            return List.of(bg, en, whoBg, whoEn, until).stream()
                    .allMatch(control -> control.getText().isBlank());
        }

        @Nullable
        LocalDate date() {
            return TypedValues.date(until.getText()).orElse(null);
        }

        Decision decision() {
            return new Decision(
                    new Bilingual(bg.getText(), en.getText()), new Bilingual(whoBg.getText(), whoEn.getText()), date());
        }
    }

    /// No decisions as yet.
    public DecisionsEntry(String key, Messages messages) {
        super(key, List.of(), messages);
        this.messages = messages;
        this.id = Actions.id(key);
        var add = Styles.with(new Button(messages.text("kit.decisions.add"), Icons.ADD.node()), Styles.QUIET);
        add.setOnAction(_ -> {
            var made = add(new Decision(Bilingual.EMPTY, Bilingual.EMPTY, null));
            (messages.language() == Language.BG ? made.bg : made.en).requestFocus();
        });
        show(new VBox(8, all, add), add);
        add.setId(id + "-add");
    }

    private Lines add(Decision decision) {
        var made = new Lines(
                new VBox(4), TextEntry.area(), TextEntry.area(), new TextField(), new TextField(), new TextField());
        wire(made.bg, decision.text().bg(), Limits.TITLE);
        wire(made.en, decision.text().en(), Limits.TITLE);
        wire(made.whoBg, decision.who().bg(), Limits.LINE);
        wire(made.whoEn, decision.who().en(), Limits.LINE);
        var until = decision.until();
        wire(made.until, until == null ? "" : DATE.format(until), Limits.LINE);
        made.bg.setPrefRowCount(2);
        made.en.setPrefRowCount(2);
        made.until.setPrefColumnCount(9);
        made.until.setPromptText(messages.text("kit.date.prompt"));
        lines.add(made);
        build();
        return made;
    }

    private void wire(TextInputControl control, String text, int limit) {
        TextLimit.show(control, text);
        TextEntry.wire(control, limit, this, messages);
    }

    private void build() {
        all.getChildren().clear();
        for (int i = 0; i < lines.size(); i++) {
            var one = lines.get(i);
            var number = id + "-" + (i + 1);
            var name = labelText() + " " + (i + 1);
            var who = messages.text("kit.decisions.who");
            LanguageTag.name(one.bg, number, name, Language.BG, messages);
            LanguageTag.name(one.en, number, name, Language.EN, messages);
            LanguageTag.name(one.whoBg, number + "-who", name + ", " + who, Language.BG, messages);
            LanguageTag.name(one.whoEn, number + "-who", name + ", " + who, Language.EN, messages);
            one.until.setId(number + "-until");
            one.until.setAccessibleText(name + ", " + messages.text("kit.decisions.until"));
            one.box
                    .getChildren()
                    .setAll(
                            head(one, i + 1),
                            LanguageTag.before(one.bg, Language.BG),
                            LanguageTag.before(one.en, Language.EN),
                            Styles.with(new Label(who), Styles.SMALL),
                            LanguageTag.before(one.whoBg, Language.BG),
                            LanguageTag.before(one.whoEn, Language.EN),
                            Styles.with(new Label(messages.text("kit.decisions.until")), Styles.SMALL),
                            one.until);
            all.getChildren().add(one.box);
        }
    }

    private HBox head(Lines one, int number) {
        var remove = Styles.with(new Button("", Icons.REMOVE.node()), Styles.QUIET, "button-icon", "small");
        remove.setId(id + "-" + number + "-remove");
        remove.setAccessibleText(messages.text("kit.decisions.remove", number));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
        remove.setOnAction(_ -> {
            lines.remove(one);
            build();
            edited();
            finished();
        });
        var head = new HBox(8, Styles.with(new Label(number + "."), Styles.HEADING), Panes.gap(), remove);
        head.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(head, Priority.ALWAYS);
        return head;
    }

    @Override
    protected @Nullable Message trouble() {
        boolean unreadable = lines.stream().anyMatch(one -> !one.until.getText().isBlank() && one.date() == null);
        return unreadable ? Message.of("kit.date.unreadable") : null;
    }

    @Override
    protected void display(List<Decision> value) {
        if (trouble() == null && read().equals(value)) {
            return;
        }
        lines.clear();
        value.forEach(this::add);
        build();
    }

    @Override
    protected List<Decision> read() {
        return lines.stream().filter(one -> !one.isEmpty()).map(Lines::decision).toList();
    }

    @Override
    protected Runnable entry() {
        var texts = lines.stream()
                .map(one -> List.of(one.bg, one.en, one.whoBg, one.whoEn, one.until).stream()
                        .map(TextInputControl::getText)
                        .toList())
                .toList();
        return () -> {
            lines.clear();
            for (var each : texts) {
                var made = add(new Decision(
                        new Bilingual(each.get(0), each.get(1)), new Bilingual(each.get(2), each.get(3)), null));
                made.until.setText(each.get(4));
            }
        };
    }
}
