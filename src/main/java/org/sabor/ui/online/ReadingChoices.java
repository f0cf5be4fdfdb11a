package org.sabor.ui.online;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.sabor.meetings.Attendee;
import org.sabor.meetings.MeetingReport;
import org.sabor.meetings.ReportIntake;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Seminar;
import org.sabor.spreadsheet.ReadOptions;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.DayTexts;

/// How a file is to be read, where its content does not say it or says it wrong: encoding, time zone; and the day of a
/// report without times.
final class ReadingChoices extends HBox {
    private static final int MOST_BEHIND = -12;
    private static final int MOST_AHEAD = 14;

    private final Choice<String> encoding;
    private final Choice<ZoneId> zone;
    private final Choice<Day> day;
    private @Nullable String said;
    private @Nullable ZoneId saidZone;
    private boolean filling;

    /// @param again is called when the file is to be read anew
    /// @param dayChosen is called when the day was said
    ReadingChoices(Messages messages, Runnable again, Runnable dayChosen) {
        super(16);
        encoding = new Choice<>("import.encoding", "online-encoding", Function.identity(), messages);
        zone = new Choice<>("online.zone", "online-zone", ReadingChoices::words, messages);
        day = new Choice<>("online.day-of-report", "online-day", each -> DayTexts.day(each, messages), messages);
        encoding.box()
                .setOnAction(_ -> chosen(() -> {
                    said = encoding.box().getValue();
                    again.run();
                }));
        zone.box()
                .setOnAction(_ -> chosen(() -> {
                    saidZone = zone.box().getValue();
                    again.run();
                }));
        day.box().setOnAction(_ -> chosen(dayChosen));
        getChildren().setAll(encoding, zone, day);
        managedProperty().bind(visibleProperty());
        forget();
    }

    private void chosen(Runnable then) {
        if (!filling) {
            then.run();
        }
    }

    private static String words(ZoneId zone) {
        return zone instanceof ZoneOffset offset ? "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset) : zone.getId();
    }

    /// Another file: nothing is said of it.
    void forget() {
        filling = true;
        said = null;
        saidZone = null;
        encoding.box().setValue(null);
        zone.box().setValue(null);
        day.box().setValue(null);
        filling = false;
        setVisible(false);
    }

    /// As chosen, or null.
    @Nullable
    String encoding() {
        return said;
    }

    /// As chosen, or null where the times are those of the seminar.
    @Nullable
    ZoneId zone() {
        return saidZone;
    }

    @Nullable
    Day day() {
        return day.box().getValue();
    }

    void focusDay() {
        day.box().requestFocus();
    }

    /// Sets the zone without reading again.
    void take(ZoneId of) {
        filling = true;
        offer(of);
        zone.box().setValue(of);
        saidZone = of;
        filling = false;
    }

    private void offer(ZoneId of) {
        if (!zone.box().getItems().contains(of)) {
            zone.box().getItems().add(of);
        }
    }

    /// Shows what may be chosen for this report.
    void show(MeetingReport report, Seminar seminar) {
        filling = true;
        boolean dated = ReportIntake.dated(report);
        showEncodings(report.encoding());
        zone.shown(dated);
        if (zone.box().getItems().isEmpty()) {
            offer(seminar.details().zone());
            for (int hours = MOST_BEHIND; hours <= MOST_AHEAD; hours++) {
                offer(ZoneOffset.ofHours(hours));
            }
        }
        if (saidZone == null) {
            zone.box().setValue(seminar.details().zone());
        }
        day.shown(!dated);
        day.box().getItems().setAll(seminar.daysInOrder());
        if (day.box().getValue() == null || !seminar.days().contains(day.box().getValue())) {
            day.box().setValue(ReportIntake.likelyDay(report, seminar));
        }
        setVisible(true);
        filling = false;
    }

    /// Where nothing could be read, perhaps another encoding helps.
    void showRefused() {
        filling = true;
        showEncodings(Objects.requireNonNullElse(encoding.box().getValue(), ""));
        zone.shown(false);
        day.shown(false);
        setVisible(true);
        filling = false;
    }

    private void showEncodings(@Nullable String found) {
        encoding.shown(found != null);
        if (found != null) {
            var all = new ArrayList<>(ReadOptions.ENCODINGS);
            if (!found.isEmpty() && !all.contains(found)) {
                all.add(found);
            }
            encoding.box().getItems().setAll(all);
            encoding.box().setValue(found.isEmpty() ? null : found);
        }
    }

    /// The zone a file must be in that lies so many hours ahead of the seminar.
    static ZoneId ahead(MeetingReport report, int hours, ZoneId seminar) {
        var join = report.attendees().stream()
                .map(Attendee::firstJoin)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(LocalDateTime.MIN);
        return ZoneOffset.ofTotalSeconds(
                seminar.getRules().getOffset(join.minusHours(hours)).getTotalSeconds() + hours * 3600);
    }
}
