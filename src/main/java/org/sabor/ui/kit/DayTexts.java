package org.sabor.ui.kit;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Period;
import org.sabor.model.Seminar;

/// How days and times are said on the screen.
public final class DayTexts {
    private DayTexts() {}

    /// „Day 1 · 12 March 2026“, or „Day 1“ where no date is stated.
    public static String day(Day day, Messages messages) {
        var date = day.date();
        return date == null
                ? messages.text("kit.day", day.number())
                : messages.text("kit.day-date", day.number(), messages.date(date));
    }

    /// A period within its day: „whole day“, „morning“, „09:30 Opening“.
    public static String inDay(Period period, Seminar seminar, Messages messages) {
        var session = seminar.sessions().find(period.session());
        if (session == null) {
            return messages.text(period.part());
        }
        var topic = session.topic().in(messages.language());
        var start = session.start();
        return start == null ? topic : messages.time(start) + " " + topic;
    }

    /// „09:30–11:00“, „from 09:30“, „until 11:00“, or nothing.
    public static String times(@Nullable LocalTime start, @Nullable LocalTime end, Messages messages) {
        if (start != null) {
            return end == null ? messages.text("kit.from", start) : messages.times(start, end);
        }
        return end == null ? "" : messages.text("kit.until", end);
    }
}
