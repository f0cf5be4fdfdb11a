package org.sabor.ui.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Limits;
import org.sabor.model.Publication;
import org.sabor.ui.kit.Entries;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.LanguageTag;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;

/// Where the seminar was made public: where, when, and the address of the page.
final class PublicationsEntry extends Field<List<Publication>> {
    private final Messages messages;
    private final VBox lines = new VBox(16);

    private record Line(TextField bg, TextField en, TextField link, Field<@Nullable LocalDate> date) {
        Publication publication() {
            return new Publication(new Bilingual(bg.getText(), en.getText()), date.value(), link.getText());
        }

        boolean empty() {
            var said = publication();
            return said.where().isEmpty() && said.link().isEmpty() && said.date() == null;
        }
    }

    PublicationsEntry(Messages messages) {
        super("stated.publications", List.of(), messages);
        this.messages = messages;
        var add = Styles.with(new Button(messages.text("stated.add-publication"), Icons.ADD.node()), Styles.QUIET);
        add.setOnAction(_ -> {
            var line = add(new Publication(Bilingual.EMPTY, null, ""));
            (messages.language() == Language.BG ? line.bg() : line.en()).requestFocus();
        });
        show(new VBox(8, lines, add), add);
        add.setId("stated-publications-add");
    }

    private Line add(Publication publication) {
        var bg = text(publication.where().bg(), "stated.publication-where");
        var en = text(publication.where().en(), "stated.publication-where");
        var link = text(publication.link(), "stated.publication-link");
        var date = Entries.date("stated.publication-date", messages);
        date.set(publication.date());
        date.draftProperty().addListener((_, _, _) -> {
            edited();
            finished();
        });
        var box = new HBox(8);
        var remove = Styles.with(new Button("", Icons.REMOVE.node()), Styles.QUIET, "button-icon", "small");
        remove.setAccessibleText(messages.text("kit.lines.remove"));
        remove.setTooltip(new Tooltip(messages.text("kit.lines.remove")));
        remove.setOnAction(_ -> {
            lines.getChildren().remove(box);
            name();
            edited();
            finished();
        });
        var linkLabel = Styles.label(messages.text("stated.publication-link"));
        linkLabel.setLabelFor(link);
        var texts = new VBox(
                4,
                LanguageTag.before(bg, Language.BG),
                LanguageTag.before(en, Language.EN),
                new HBox(16, new VBox(4, linkLabel, link), date));
        link.setPrefColumnCount(28);
        HBox.setHgrow(texts, Priority.ALWAYS);
        box.getChildren().setAll(texts, remove);
        var line = new Line(bg, en, link, date);
        box.setUserData(line);
        lines.getChildren().add(box);
        name();
        return line;
    }

    private TextField text(String said, String prompt) {
        var field = new TextField();
        TextLimit.keep(field, Limits.TITLE, () -> {});
        TextLimit.show(field, said);
        field.setPromptText(messages.text(prompt));
        field.textProperty().addListener((_, _, _) -> {
            if (field.isFocused()) {
                edited();
            }
        });
        field.focusedProperty().addListener((_, _, now) -> {
            if (!now) {
                finished();
            }
        });
        return field;
    }

    private void name() {
        int number = 0;
        for (var node : lines.getChildren()) {
            number++;
            var line = (Line) node.getUserData();
            var where = messages.text("stated.publication-where") + " " + number;
            named(line.bg(), number, where, Language.BG);
            named(line.en(), number, where, Language.EN);
            line.link().setId("stated-publication-" + number + "-link");
            line.link().setAccessibleText(messages.text("stated.publication-link") + " " + number);
        }
    }

    private void named(TextInputControl control, int number, String label, Language language) {
        LanguageTag.name(control, "stated-publication-" + number, label, language, messages);
    }

    @Override
    protected void display(List<Publication> value) {
        if (!read().equals(value)) {
            lines.getChildren().clear();
            value.forEach(this::add);
        }
    }

    @Override
    protected List<Publication> read() {
        var publications = new ArrayList<Publication>();
        for (var node : lines.getChildren()) {
            var line = (Line) node.getUserData();
            if (!line.empty()) {
                publications.add(line.publication());
            }
        }
        return List.copyOf(publications);
    }

    @Override
    protected Runnable entry() {
        var value = read();
        return () -> display(value);
    }
}
