package org.sabor.ui.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.message.Messages;
import org.sabor.model.Admission;
import org.sabor.model.Attendance;
import org.sabor.model.BadgeCode;
import org.sabor.model.Day;
import org.sabor.model.Door;
import org.sabor.model.Obstacle;
import org.sabor.model.Participant;
import org.sabor.model.Period;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.ModeSign;

/// What the desk says, in words.
final class DeskTexts {
    private final Messages messages;

    DeskTexts(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /// „Day 1 · Tuesday · 14 November 2023“, and the half or the session.
    String period(Period period, Seminar seminar) {
        var day = seminar.days().find(period.day());
        return joined(day == null ? "" : day(day), part(period, seminar));
    }

    private String day(Day day) {
        var name = messages.text("kit.day", day.number());
        var date = day.date();
        if (date == null) {
            return name;
        }
        var weekday = date.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, messages.language().locale());
        return name + " · " + weekday + " · " + messages.date(date);
    }

    /// The period in a table: „Day 1“, „Day 1 · morning“.
    String shortPeriod(Period period, Seminar seminar) {
        var day = seminar.days().find(period.day());
        return joined(day == null ? "" : messages.text("kit.day", day.number()), part(period, seminar));
    }

    /// The period within its day; empty for the whole day.
    String part(Period period, Seminar seminar) {
        var session = seminar.sessions().find(period.session());
        if (session == null) {
            return period.equals(Period.of(period.day())) ? "" : messages.text(period.part());
        }
        var start = session.start();
        var topic = session.topic().in(messages.language());
        return start == null ? topic : messages.time(start) + " " + topic;
    }

    /// „39 of 48 expected are here · 41 in all, 60 places“.
    String count(Door door) {
        var room = door.room();
        var places = room == null ? null : room.capacity();
        int groups = door.here().unknown();
        var all = door.here().known();
        var texts = new ArrayList<String>();
        texts.add(messages.text(
                "desk.expected", door.came().known(), door.expected().known()));
        texts.add(places == null ? messages.text("desk.in-all", all) : messages.text("desk.in-all-of", all, places));
        if (groups > 0) {
            texts.add(messages.text("desk.groups", groups));
        }
        return String.join(" · ", texts);
    }

    /// Name in both scripts, organisation, role and status, how they meant to take part, what they need, and whether
    /// somebody has marked them before.
    Hit hit(Participant row, Desk desk) {
        var seminar = desk.seminar();
        return new Hit(
                "",
                name(row, seminar),
                otherName(row, seminar),
                facts(row, seminar),
                mark(desk.door().mark(row.id())),
                needs(row, seminar));
    }

    String name(Participant row, Seminar seminar) {
        return seminar.nameOf(row, messages.language());
    }

    /// The name in the other script, or empty where it is the same.
    String otherName(Participant row, Seminar seminar) {
        var shown = name(row, seminar);
        return Stream.of(row.name().full(), row.name().latin(), row.name().cyrillic())
                .filter(other -> !other.isEmpty() && !other.equals(shown))
                .findFirst()
                .orElse("");
    }

    /// „● in person planned · Community Example · speaker · confirmed“.
    String facts(Participant row, Seminar seminar) {
        return joined(
                plan(row), organisation(row, seminar), messages.text(row.mainRole()), messages.text(row.status()));
    }

    private String organisation(Participant row, Seminar seminar) {
        var organisation = seminar.organisationOf(row);
        return organisation == null ? "" : organisation.name().in(messages.language());
    }

    private String plan(Participant row) {
        return row.plannedMode() == PlannedMode.NOT_STATED
                ? messages.text("desk.plan-not-stated")
                : messages.text("desk.planned", ModeSign.of(row.plannedMode()).text(messages));
    }

    /// What the desk must see to; diet is no matter of the desk.
    String needs(Participant row, Seminar seminar) {
        var needs = seminar.needsOf(row.id());
        return needs == null || needs.accessibility().isEmpty()
                ? ""
                : messages.text("desk.needs", needs.accessibility());
    }

    /// „already marked 09:12 by Desk 2“, „marked remote“, „left 11:30“; empty where nothing is recorded.
    String mark(@Nullable Attendance mark) {
        if (mark == null) {
            return "";
        }
        var left = mark.left();
        return switch (mark.mode()) {
            case ABSENT -> ModeSign.ABSENT.text(messages);
            case REMOTE -> ModeSign.REMOTE.text(messages);
            case IN_PERSON -> left != null ? messages.text("desk.left-at", left) : already(mark);
        };
    }

    private String already(Attendance mark) {
        var arrived = mark.arrived();
        var recording = mark.recording();
        if (arrived == null) {
            return recording == null ? messages.text("desk.already") : messages.text("desk.already-by", recording.by());
        }
        return recording == null
                ? messages.text("desk.already-at", arrived)
                : messages.text("desk.already-at-by", arrived, recording.by());
    }

    /// Why somebody is not let in, a sentence for each reason.
    List<String> obstacles(Admission asked, Door door, Seminar seminar) {
        return asked.obstacles().stream()
                .map(obstacle -> obstacle(obstacle, asked, door, seminar))
                .toList();
    }

    private String obstacle(Obstacle obstacle, Admission asked, Door door, Seminar seminar) {
        return switch (obstacle) {
            case CANCELLED -> messages.text("desk.cancelled");
            case DECLINED -> messages.text("desk.declined");
            case WAITING -> messages.text("desk.waiting");
            case ALREADY_HERE -> messages.text("desk.already-here", mark(asked.before()));
            case POSSIBLE_DOUBLE ->
                messages.text(
                        seminar.participants().find(asked.participant().id()) == null
                                ? "desk-new.double"
                                : "desk.double",
                        asked.doubles().stream()
                                .map(row -> described(row, door, seminar))
                                .collect(Collectors.joining("; ")));
            case WRONG_DAY -> wrongDay(asked.period(), asked, seminar);
            case ROOM_FULL -> full(door);
        };
    }

    private String wrongDay(Period period, Admission asked, Seminar seminar) {
        return wrongDay(seminar.days().require(period.day()), asked.at().toLocalDate());
    }

    /// „Day 1 is on 14 November 2023, today is …“.
    String wrongDay(Day day, LocalDate today) {
        return messages.text("desk.wrong-day", day.number(), Objects.requireNonNull(day.date()), today);
    }

    private String full(Door door) {
        var room = Objects.requireNonNull(door.room());
        return messages.text(
                "desk.full",
                room.name().in(messages.language()),
                Objects.requireNonNull(room.capacity()),
                door.here().known() + door.here().unknown());
    }

    private String described(Participant row, Door door, Seminar seminar) {
        return joined(
                name(row, seminar), organisation(row, seminar), messages.text(row.status()), mark(door.mark(row.id())));
    }

    /// A person of the strip of the last marks: „10:31 Jürgen Weiß“.
    String justNow(Attendance mark, Seminar seminar) {
        var row = seminar.participants().require(mark.participant());
        LocalTime at = Objects.requireNonNull(mark.recording()).at().toLocalTime();
        return messages.time(at) + " " + name(row, seminar);
    }

    /// What came of a key.
    String outcome(Outcome outcome, Door door, Seminar seminar) {
        return switch (outcome) {
            case Outcome.LetIn in -> letIn(in.admission(), seminar);
            case Outcome.Stopped stopped ->
                messages.text(
                        "desk.stopped",
                        name(stopped.admission().participant(), seminar),
                        stopped.admission().obstacles().stream()
                                .map((Labelled each) -> messages.text(each))
                                .collect(Collectors.joining("; ")));
            case Outcome.NoPerson none -> reading(none.reading());
            case Outcome.Left left -> messages.text("desk.has-left", name(left.participant(), seminar));
            case Outcome.NotLeft stays ->
                messages.text(
                        door.isIn(stays.participant().id()) ? "desk.just-came" : "desk.not-in",
                        name(stays.participant(), seminar));
            case Outcome.Undone undone -> messages.text("desk.undone", undone.title());
            case Outcome.Redone redone -> messages.text("desk.redone", redone.title());
            case Outcome.NothingToUndo _ -> messages.text("desk.nothing-to-undo");
        };
    }

    private String letIn(Admission admission, Seminar seminar) {
        var name = name(admission.participant(), seminar);
        return messages.text(
                admission.wasRemote() ? "desk.let-in-was-remote" : "desk.let-in",
                name,
                admission.at().toLocalTime());
    }

    private String reading(BadgeCode.Reading reading) {
        return switch (reading) {
            case BadgeCode.Reading.OtherSeminar _ -> messages.text("desk.other-seminar");
            case BadgeCode.Reading.NotOnTheList _ -> messages.text("desk.not-on-the-list");
            case BadgeCode.Reading.Misread _, BadgeCode.Reading.NoCode _, BadgeCode.Reading.Person _ ->
                messages.text("desk.misread");
        };
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }
}
