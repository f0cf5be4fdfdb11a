package org.sabor.ui.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Retention;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Styles;

/// How long the papers are kept: the year of the last payment, the years after it, whether the term has stopped; and
/// the day that follows from it, in words.
final class RetentionEntry extends Field<Retention> {
    private static final int OTHER = -1;

    private final Messages messages;
    private final TextField payment = new TextField();
    private final ComboBox<Integer> term;
    private final TextField other = new TextField();
    private final VBox otherBox;
    private final CheckBox hold = new CheckBox();
    private final Label until = Styles.label("", Styles.HEADING);

    RetentionEntry(Messages messages) {
        super("project.retention", Retention.USUAL, messages);
        this.messages = messages;
        term = Choice.box("project-retention-term", this::words);
        term.getItems().setAll(5, 10, OTHER);
        term.getSelectionModel().select(0);
        term.setAccessibleText(messages.text("project.retention-term"));
        other.setId("project-retention-years");
        hold.setId("project-retention-hold");
        hold.setText(messages.text("project.retention-hold"));
        hold.setWrapText(true);
        until.setId("project-retention-until");
        otherBox = labelled("project.retention-years", other);
        show(new VBox(8, payment, labelled("project.retention-term", term), otherBox, hold, until), payment);
        payment.setAccessibleText(messages.text("project.retention"));
        for (var text : List.of(payment, other)) {
            text.textProperty().addListener((_, _, _) -> {
                if (text.isFocused()) {
                    edited();
                    say();
                }
            });
            text.focusedProperty().addListener((_, _, now) -> {
                if (!now) {
                    finished();
                }
            });
            text.setOnAction(_ -> finished());
        }
        term.setOnAction(_ -> changed());
        hold.setOnAction(_ -> changed());
        say();
    }

    private VBox labelled(String key, Control control) {
        var label = Styles.label(messages.text(key));
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        return new VBox(4, label, control);
    }

    private String words(int years) {
        return switch (years) {
            case 5 -> messages.text("project.retention-five");
            case 10 -> messages.text("project.retention-ten");
            default -> messages.text("project.retention-other");
        };
    }

    private void changed() {
        say();
        if (trouble() != null) {
            // The number of years is asked for first.
            other.requestFocus();
            return;
        }
        edited();
        finished();
    }

    private void say() {
        boolean own = chosen() == OTHER;
        otherBox.setVisible(own);
        otherBox.setManaged(own);
        until.setText(trouble() == null ? until(read()) : "");
    }

    private String until(Retention retention) {
        @Nullable LocalDate day = retention.until();
        if (retention.hold()) {
            return messages.text("project.retention-stopped");
        }
        return day == null
                ? messages.text("project.retention-unknown")
                : messages.text("project.retention-until", messages.date(day));
    }

    private int chosen() {
        return Objects.requireNonNullElse(Nullables.selected(term.getSelectionModel()), 5);
    }

    @Override
    protected void display(Retention value) {
        var year = value.lastPayment();
        payment.setText(year == null ? "" : String.valueOf(year));
        boolean usual = value.years() == 5 || value.years() == 10;
        var action = term.getOnAction();
        term.setOnAction(null);
        term.getSelectionModel().select(Integer.valueOf(usual ? value.years() : OTHER));
        term.setOnAction(action);
        other.setText(usual ? "" : String.valueOf(value.years()));
        hold.setSelected(value.hold());
        say();
    }

    @Override
    protected Retention read() {
        var year = number(payment, Retention.FIRST_YEAR, Retention.LAST_YEAR);
        var years = chosen() == OTHER ? number(other, 0, 100) : Integer.valueOf(chosen());
        return new Retention(year, years == null ? Retention.USUAL.years() : years, hold.isSelected());
    }

    @Override
    protected @Nullable Message trouble() {
        if (!payment.getText().isBlank() && number(payment, Retention.FIRST_YEAR, Retention.LAST_YEAR) == null) {
            return Message.of("project.retention-no-year");
        }
        return chosen() == OTHER && number(other, 0, 100) == null ? Message.of("project.retention-no-years") : null;
    }

    private static @Nullable Integer number(TextField field, int least, int most) {
        var text = field.getText().strip();
        if (!text.matches("\\d{1,4}")) {
            return null;
        }
        int number = Integer.parseInt(text);
        return number >= least && number <= most ? number : null;
    }

    @Override
    protected Runnable entry() {
        var year = payment.getText();
        int chosen = chosen();
        var years = other.getText();
        boolean stopped = hold.isSelected();
        return () -> {
            payment.setText(year);
            term.getSelectionModel().select(Integer.valueOf(chosen));
            other.setText(years);
            hold.setSelected(stopped);
            say();
        };
    }
}
