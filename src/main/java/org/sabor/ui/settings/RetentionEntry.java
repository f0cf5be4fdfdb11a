package org.sabor.ui.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.EarlyTerms;
import org.sabor.model.Retention;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Nullables;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextLimit;

/// How long the papers are kept: the year of the last payment, the years after it, whether the term has stopped and
/// why; the day that follows from it, in words; and the terms of what goes earlier (DOMAIN 5.2).
final class RetentionEntry extends Field<Retention> {
    private static final int OTHER = -1;

    /// The names of the terms of what goes earlier, in the order of [EarlyTerms].
    private static final List<String> EARLY = List.of(
            "project.retention-needs",
            "project.retention-phone",
            "project.retention-travel",
            "project.retention-email");

    private final Messages messages;
    private final TextField payment = new TextField();
    private final ComboBox<Integer> term;
    private final TextField other = new TextField();
    private final VBox otherBox;
    private final CheckBox hold = new CheckBox();
    private final TextField reason = new TextField();
    private final VBox reasonBox;
    private final List<TextField> early = List.of(new TextField(), new TextField(), new TextField(), new TextField());
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
        reason.setId("project-retention-reason");
        TextLimit.keepPlain(reason);
        reasonBox = labelled("project.retention-reason", reason);
        var terms = new GridPane(8, 8);
        for (int i = 0; i < early.size(); i++) {
            early.get(i).setId("project-retention-early-" + i);
            terms.add(labelled(EARLY.get(i), early.get(i)), i % 2, i / 2);
        }
        var earlier = Styles.label(messages.text("project.retention-early"));
        show(
                new VBox(
                        8,
                        payment,
                        labelled("project.retention-term", term),
                        otherBox,
                        hold,
                        reasonBox,
                        until,
                        earlier,
                        terms),
                payment);
        payment.setAccessibleText(messages.text("project.retention"));
        for (var text : typed()) {
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
        display(Retention.USUAL);
    }

    private List<TextField> typed() {
        var all = new ArrayList<>(List.of(payment, other, reason));
        all.addAll(early);
        return all;
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
        reasonBox.setVisible(hold.isSelected());
        reasonBox.setManaged(hold.isSelected());
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
        reason.setText(value.holdReason());
        var terms = value.terms();
        var numbers = List.of(terms.needsDays(), terms.phoneDays(), terms.travelDays(), terms.emailMonths());
        for (int i = 0; i < early.size(); i++) {
            early.get(i).setText(String.valueOf(numbers.get(i)));
        }
        say();
    }

    @Override
    protected Retention read() {
        var year = number(payment, Retention.FIRST_YEAR, Retention.LAST_YEAR);
        var years = chosen() == OTHER ? number(other, 0, 100) : Integer.valueOf(chosen());
        var terms = new EarlyTerms(
                term(0, EarlyTerms.USUAL.needsDays()),
                term(1, EarlyTerms.USUAL.phoneDays()),
                term(2, EarlyTerms.USUAL.travelDays()),
                term(3, EarlyTerms.USUAL.emailMonths()));
        return new Retention(
                year,
                years == null ? Retention.USUAL.years() : years,
                hold.isSelected(),
                hold.isSelected() ? reason.getText() : "",
                terms.equals(EarlyTerms.USUAL) ? null : terms);
    }

    private int term(int place, int usual) {
        return Objects.requireNonNullElse(number(early.get(place), 0, EarlyTerms.LONGEST), usual);
    }

    @Override
    protected @Nullable Message trouble() {
        if (!payment.getText().isBlank() && number(payment, Retention.FIRST_YEAR, Retention.LAST_YEAR) == null) {
            return Message.of("project.retention-no-year");
        }
        if (chosen() == OTHER && number(other, 0, 100) == null) {
            return Message.of("project.retention-no-years");
        }
        boolean unreadable = early.stream().anyMatch(each -> number(each, 0, EarlyTerms.LONGEST) == null);
        return unreadable ? Message.of("project.retention-no-term", EarlyTerms.LONGEST) : null;
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
        var texts = typed().stream().map(TextField::getText).toList();
        int chosen = chosen();
        boolean stopped = hold.isSelected();
        return () -> {
            for (int i = 0; i < texts.size(); i++) {
                typed().get(i).setText(texts.get(i));
            }
            term.getSelectionModel().select(Integer.valueOf(chosen));
            hold.setSelected(stopped);
            say();
        };
    }
}
