package org.sabor.ui.online;

import java.time.LocalDateTime;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.Attendee;
import org.sabor.meetings.MeetingReport;
import org.sabor.message.Messages;
import org.sabor.ui.kit.RowSize;
import org.sabor.ui.kit.Styles;
import org.sabor.ui.kit.TextColumn;

/// The people of a report as it was read, before anybody asks who they are.
final class AttendeesPreview extends TableView<Attendee> {
    private final Messages messages;

    AttendeesPreview(Messages messages) {
        this.messages = messages;
        setId("online-preview");
        setAccessibleText(messages.text("online.preview"));
        setPlaceholder(Styles.label(messages.text("online.nothing-read"), Styles.MUTED));
        RowSize.set(this, 32);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        column("online.column.name", 220, Attendee::name);
        column("online.column.email", 220, attendee -> Objects.requireNonNullElse(attendee.email(), ""));
        column("online.column.joined", 190, attendee -> moment(attendee.firstJoin()));
        column("online.column.left", 190, attendee -> moment(attendee.lastLeave()));
        column("online.column.minutes", 90, attendee -> messages.text("online.minutes", attendee.totalMinutes()));
    }

    private void column(String key, double width, Function<Attendee, String> text) {
        var column = new TextColumn<>(messages.text(key), width, text);
        column.setSortable(false);
        getColumns().add(column);
    }

    private String moment(@Nullable LocalDateTime moment) {
        return moment == null ? "" : messages.moment(moment);
    }

    /// Shows the people of this report; nobody for null.
    void show(@Nullable MeetingReport report) {
        if (report == null) {
            getItems().clear();
        } else {
            getItems().setAll(report.attendees());
        }
    }
}
