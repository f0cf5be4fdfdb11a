package org.sabor.ui.paper;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.Seminar;
import org.sabor.model.SheetPrint;
import org.sabor.model.SheetPrints;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.FileSize;
import org.sabor.ui.kit.ModeSign;

/// How prints, columns, rows and files are called on the screen.
final class PaperTexts {
    private final Messages messages;

    PaperTexts(Messages messages) {
        this.messages = messages;
    }

    /// „No 3 · Day 1, 12 March 2026 · printed 12 March 2026 08:30 · 42 + 8 rows · not entered yet“.
    String print(SheetPrint print, Seminar seminar) {
        return messages.text(
                "paper.print",
                print.number(),
                period(print.period(), seminar),
                messages.moment(print.at()),
                state(print, seminar));
    }

    /// „Day 1, 12 March 2026, morning“.
    private String period(Period period, Seminar seminar) {
        var day = day(period.day(), seminar);
        return period.equals(Period.of(period.day())) ? day : day + ", " + DayTexts.inDay(period, seminar, messages);
    }

    private String state(SheetPrint print, Seminar seminar) {
        if (print.signed().isEmpty()) {
            return messages.text("paper.not-entered");
        }
        boolean whole = SheetPrints.columns(seminar, print).stream().allMatch(each -> print.signedFor(each) != null);
        return messages.text(whole ? "paper.entered" : "paper.partly-entered");
    }

    /// „Day 1“; „whole seminar“ for null.
    String shortDay(@Nullable Id<Day> id, Seminar seminar) {
        var day = seminar.days().find(id);
        return day == null ? messages.text("paper.whole-seminar") : messages.text("documents.day", day.number());
    }

    /// „Day 1, 12 March 2026“; „whole seminar“ for null.
    String day(@Nullable Id<Day> id, Seminar seminar) {
        var day = seminar.days().find(id);
        if (day == null) {
            return messages.text("paper.whole-seminar");
        }
        var date = day.date();
        var name = messages.text("documents.day", day.number());
        return date == null ? name : name + ", " + messages.date(date);
    }

    /// What a column of signatures is for: „morning“, or the session.
    String column(Period period, Seminar seminar) {
        return DayTexts.inDay(period, seminar, messages);
    }

    /// Name, other spelling and organisation, by which a person is found in either script.
    String person(Participant row, Seminar seminar) {
        var parts = new ArrayList<>(List.of(seminar.nameOf(row, messages.language())));
        var other = seminar.nameOf(row, messages.language().other());
        if (!other.isEmpty() && !parts.contains(other)) {
            parts.add(other);
        }
        var organisation = seminar.organisationOf(row);
        if (organisation != null) {
            parts.add(organisation.name().in(messages.language()));
        }
        if (!row.status().admitted()) {
            parts.add(messages.text(row.status()));
        }
        return String.join(" · ", parts);
    }

    /// What is recorded: `● in person 09:12 · registration desk`; empty for nothing.
    String mark(@Nullable Attendance mark) {
        if (mark == null) {
            return "";
        }
        var words = ModeSign.of(mark.mode()).text(messages);
        var arrived = mark.arrived();
        var minutes = mark.minutes();
        if (mark.mode() == AttendanceMode.IN_PERSON && arrived != null) {
            words += " " + messages.time(arrived);
        }
        if (mark.mode() == AttendanceMode.REMOTE && minutes != null) {
            words += " " + messages.text("attendance.minutes", minutes);
        }
        return words + " · " + messages.text(mark.source());
    }

    /// „1.2 MB“.
    String size(int bytes) {
        return FileSize.text(bytes, messages);
    }
}
