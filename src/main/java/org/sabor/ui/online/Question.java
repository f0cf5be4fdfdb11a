package org.sabor.ui.online;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.ui.kit.Styles;

/// What only a person can say of a file: two answers side by side, each with what the file would say then. Nothing is
/// chosen beforehand; arrows and Enter choose.
final class Question extends VBox {
    private final Label title = Styles.label("", Styles.HEADING);
    private final ToggleGroup group = new ToggleGroup();
    private final Side first;
    private final Side second;
    private Consumer<Boolean> answered = _ -> {};
    private boolean asking;

    /// An answer.
    ///
    /// @param examples lines of the file read so
    record Answer(String words, List<String> examples) {}

    private static final class Side extends VBox {
        private final RadioButton button = new RadioButton();
        private final Label examples = Styles.label("", Styles.MUTED);

        private Side(String id, ToggleGroup group) {
            super(4);
            button.setId(id);
            button.setToggleGroup(group);
            button.setWrapText(true);
            examples.setId(id + "-examples");
            HBox.setHgrow(this, Priority.ALWAYS);
            setPrefWidth(320);
            examples.setMinHeight(USE_PREF_SIZE);
            getChildren().setAll(button, examples);
        }

        private void show(Answer answer) {
            button.setText(answer.words());
            examples.setText(String.join("\n", answer.examples()));
            button.setAccessibleHelp(examples.getText());
        }
    }

    Question(String id) {
        super(8);
        setId(id);
        Styles.with(this, Styles.CARD);
        setMinHeight(USE_PREF_SIZE);
        first = new Side(id + "-first", group);
        second = new Side(id + "-second", group);
        getChildren().setAll(title, new HBox(16, first, second));
        for (var side : List.of(first, second)) {
            side.button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    // Enter goes on, where arrows only look.
                    getParent().requestFocus();
                    side.button.setSelected(true);
                    answered.accept(side.equals(first));
                    event.consume();
                }
            });
        }
        group.selectedToggleProperty().addListener((_, _, now) -> {
            if (!asking && now != null) {
                answered.accept(now.equals(first.button));
            }
        });
        hide();
    }

    /// Asks this.
    ///
    /// @param answer given before, true for the first; null for none yet
    /// @param whenAnswered is told whether it was the first
    void ask(String words, Answer one, Answer other, @Nullable Boolean answer, Consumer<Boolean> whenAnswered) {
        title.setText(words);
        first.show(one);
        second.show(other);
        answered = whenAnswered;
        asking = true;
        group.selectToggle(answer == null ? null : answer ? first.button : second.button);
        asking = false;
        setVisible(true);
        setManaged(true);
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }

    boolean isAsked() {
        return isVisible();
    }

    @Override
    public void requestFocus() {
        first.button.requestFocus();
    }
}
