package org.sabor.ui.documents;

import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import org.sabor.message.Messages;
import org.sabor.model.Period;
import org.sabor.model.Seminar;
import org.sabor.print.Numbering;
import org.sabor.print.PrintedSheets;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.Styles;

/// Which prints of the attendance sheet there are, and whether the list has changed since the newest.
final class PrintsLabel extends Label {
    private final Messages messages;

    PrintsLabel(Messages messages) {
        this.messages = messages;
        setId("documents-prints");
        Styles.with(this, Styles.SMALL, Styles.MUTED);
        setWrapText(true);
        setPadding(new Insets(0, 8, 4, 8));
    }

    void show(Seminar seminar, Numbering numbering) {
        var lines = new ArrayList<String>();
        if (numbering == Numbering.NONE) {
            lines.add(messages.text("documents.prints-not-kept"));
        }
        for (var printed : PrintedSheets.of(seminar)) {
            lines.add(messages.text("documents.printed", period(printed, seminar), numbers(printed)));
            if (printed.changed()) {
                lines.add(messages.text(
                        "documents.printed-changed",
                        printed.change().added(),
                        printed.change().gone(),
                        printed.newest().number()));
            }
        }
        setText(String.join("\n", lines));
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private String period(PrintedSheets printed, Seminar seminar) {
        var day = messages.text("documents.day", printed.day().number());
        return printed.period().equals(Period.of(printed.day().id()))
                ? day
                : day + ", " + DayTexts.inDay(printed.period(), seminar, messages);
    }

    private String numbers(PrintedSheets printed) {
        return printed.prints().reversed().stream()
                .map(print -> messages.text(
                        "documents.printed-number",
                        print.number(),
                        messages.date(print.at().toLocalDate()),
                        messages.time(print.at().toLocalTime())))
                .collect(Collectors.joining(", "));
    }
}
