package org.sabor.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Limits;
import org.sabor.model.Logo;
import org.sabor.model.Picture;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.LanguageTag;
import org.sabor.ui.kit.NumberSpinner;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;

/// The logos that stand beside the strip of the programme, from left to right, each with its height on paper and its
/// alternative text.
final class LogosEntry extends Field<List<Logo>> {
    /// As high as the strip of the programme stands on paper, so that none is larger to begin with.
    private static final int USUAL_HEIGHT = 12;

    private final Messages messages;
    private final PictureChoice pictures;
    private final VBox lines = new VBox(12);

    private record Line(String hash, TextField bg, TextField en, NumberSpinner height) {
        Logo logo() {
            return new Logo(new Picture(hash, new Bilingual(bg.getText(), en.getText())), height.getValue());
        }
    }

    LogosEntry(Messages messages, PictureChoice pictures) {
        super("project.other-logos", List.of(), messages);
        this.messages = messages;
        this.pictures = pictures;
        var add = Styles.with(new Button(messages.text("project.add-logo"), Icons.ADD.node()), Styles.QUIET);
        add.setOnAction(_ -> pictures.choose(hash -> {
            add(new Logo(new Picture(hash, Bilingual.EMPTY), USUAL_HEIGHT));
            changed();
        }));
        show(new VBox(8, lines, add), add);
        add.setId("project-add-logo");
    }

    private void add(Logo logo) {
        var picture = logo.picture();
        var bg = text(picture.alternative().bg());
        var en = text(picture.alternative().en());
        var height = new NumberSpinner(1, Logo.HIGHEST, logo.height());
        height.setPrefWidth(90);
        height.setMinWidth(90);
        height.valueProperty().addListener((_, _, _) -> changed());
        var box = new HBox(8);
        var view = new ImageView();
        view.setPreserveRatio(true);
        view.setFitWidth(64);
        view.setFitHeight(48);
        pictures.show(picture.hash(), view);
        var place = new StackPane(view);
        place.setMinSize(68, 52);
        place.setPrefSize(68, 52);
        var millimetres = new HBox(
                8, new Label(messages.text("project.logo-height")), height, new Label(messages.text("project.mm")));
        millimetres.setAlignment(Pos.CENTER_LEFT);
        var texts = new VBox(4, LanguageTag.before(bg, Language.BG), LanguageTag.before(en, Language.EN), millimetres);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var tools = new VBox(
                tool(Icons.UP, "project.logo-left", () -> move(box, -1)),
                tool(Icons.DOWN, "project.logo-right", () -> move(box, 1)),
                tool(Icons.REMOVE, "project.logo-remove", () -> {
                    lines.getChildren().remove(box);
                    changed();
                }));
        box.getChildren().setAll(place, texts, tools);
        box.setUserData(new Line(picture.hash(), bg, en, height));
        lines.getChildren().add(box);
        name();
    }

    private TextField text(String said) {
        var field = new TextField();
        TextLimit.show(field, said);
        field.setPromptText(messages.text("project.logo-shows"));
        TextLimit.keep(field, Limits.TITLE, () -> {});
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

    private Node tool(Icons icon, String key, Runnable work) {
        var button = Styles.with(new Button("", icon.node()), Styles.QUIET, "button-icon", "small");
        button.setAccessibleText(messages.text(key));
        button.setTooltip(new Tooltip(messages.text(key)));
        button.setOnAction(_ -> work.run());
        return button;
    }

    private void move(HBox box, int by) {
        int to = lines.getChildren().indexOf(box) + by;
        if (to >= 0 && to < lines.getChildren().size()) {
            lines.getChildren().remove(box);
            lines.getChildren().add(to, box);
            changed();
        }
    }

    private void changed() {
        name();
        edited();
        finished();
    }

    private void name() {
        int number = 0;
        for (var node : lines.getChildren()) {
            number++;
            var line = (Line) node.getUserData();
            var label = messages.text("project.logo-number", number);
            named(line.bg(), number, label, Language.BG);
            named(line.en(), number, label, Language.EN);
            line.height().setId("project-other-logos-" + number + "-height");
            line.height().setAccessibleText(label + ", " + messages.text("project.logo-height"));
        }
    }

    private void named(TextInputControl control, int number, String label, Language language) {
        LanguageTag.name(control, "project-other-logos-" + number, label, language, messages);
    }

    @Override
    protected void display(List<Logo> value) {
        if (!read().equals(value)) {
            lines.getChildren().clear();
            value.forEach(this::add);
        }
    }

    @Override
    protected List<Logo> read() {
        var logos = new ArrayList<Logo>();
        for (var node : lines.getChildren()) {
            logos.add(((Line) node.getUserData()).logo());
        }
        return List.copyOf(logos);
    }

    @Override
    protected Runnable entry() {
        var value = read();
        return () -> display(value);
    }
}
