package org.sabor.ui.shell;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Format;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.Panes;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.Tooltips;
import org.sabor.workspace.Workspace;

/// The line under the menus that says which seminar this is: title; project, format and days.
final class Header extends HBox {
    Header(Workspace workspace, Messages messages) {
        super(16);
        setId("header");
        setAlignment(Pos.BASELINE_LEFT);
        Styles.with(this, "sabor-header");
        var title = Styles.with(new Label(), Styles.TITLE);
        title.setId("header-title");
        title.textProperty().bind(workspace.seminarProperty().map(seminar -> title(seminar, messages)));
        title.setMinWidth(120);
        HBox.setHgrow(title, Priority.SOMETIMES);
        var facts = Styles.with(new Label(), Styles.MUTED);
        facts.setId("header-facts");
        facts.textProperty().bind(workspace.seminarProperty().map(seminar -> facts(seminar, messages)));
        facts.setMinWidth(Region.USE_PREF_SIZE);
        Tooltips.whenCutOff(title);
        getChildren().addAll(title, Panes.gap(), facts);
    }

    private static String title(Seminar seminar, Messages messages) {
        var title = seminar.details().title().in(messages.language());
        return title.isEmpty() ? messages.text("shell.no-title") : title;
    }

    static String facts(Seminar seminar, Messages messages) {
        var format = seminar.details().format();
        return Stream.of(
                        seminar.project().acronym(),
                        format == Format.NOT_STATED ? "" : messages.text(format),
                        days(seminar, messages))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /// The days in words, or that they are not known yet.
    static String days(Seminar seminar, Messages messages) {
        var dates = seminar.days().stream()
                .map(Day::date)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return dates.isEmpty() ? messages.text("shell.no-days") : messages.dates(dates.getFirst(), dates.getLast());
    }
}
