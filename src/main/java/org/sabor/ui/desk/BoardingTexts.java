package org.sabor.ui.desk;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Boarding;
import org.sabor.model.Bus;
import org.sabor.model.Hindrance;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.Visit;
import org.sabor.model.VisitSeat;
import org.sabor.model.Way;
import org.sabor.ui.kit.DayTexts;

/// What the place where the people of a visit are counted says, in words.
final class BoardingTexts {
    private final Messages messages;

    BoardingTexts(Messages messages) {
        this.messages = messages;
    }

    Messages messages() {
        return messages;
    }

    /// „Day 2 · 13 March 2026 · 14:15 in front of the House of Culture“, or what is known of it; on the way back until
    /// when.
    String when(Visit visit, Way way, Seminar seminar) {
        var parts = new ArrayList<String>();
        var day = seminar.days().find(visit.day());
        if (day != null) {
            parts.add(DayTexts.day(day, messages));
        }
        if (way == Way.OUT) {
            var away = visit.away();
            parts.add(away == null ? "" : messages.time(away));
            parts.add(visit.meetingPoint().in(messages.language()));
        } else {
            parts.add(DayTexts.times(null, visit.home(), messages));
        }
        return joined(parts.stream());
    }

    /// „23 of 25“.
    String progress(Boarding boarding) {
        return messages.text("boarding.progress", boarding.counted(), boarding.all());
    }

    /// „2 are missing“, „All are here“, „Nobody is on this list“.
    String missing(Boarding boarding, Way way) {
        int missing = boarding.all() - boarding.counted();
        if (boarding.all() == 0) {
            return messages.text("boarding.nobody");
        }
        if (missing == 0) {
            return messages.text(way == Way.OUT ? "boarding.all-out" : "boarding.all-back", boarding.all());
        }
        return messages.text(way == Way.OUT ? "boarding.missing-out" : "boarding.missing-back", missing);
    }

    /// „7 · Ana Petrova“.
    String numbered(VisitSeat seat, Seminar seminar) {
        return messages.text("boarding.numbered", seat.number(), name(seat, seminar));
    }

    /// „Bus 1 · +359 …“, to look for and to call who is missing.
    String whereabouts(VisitSeat seat, Visit visit, Seminar seminar) {
        var row = seminar.participants().require(seat.participant());
        return joined(Stream.of(bus(seat, visit), row.phone().replace(' ', '\u00a0')));
    }

    String name(VisitSeat seat, Seminar seminar) {
        return name(seminar.participants().require(seat.participant()), seminar);
    }

    String name(Participant row, Seminar seminar) {
        return seminar.nameOf(row, messages.language());
    }

    private String bus(VisitSeat seat, Visit visit) {
        var bus = visit.bus(seat.bus());
        return bus == null ? "" : messages.text(bus.label());
    }

    /// „Bus 1 · Community Example“.
    String facts(Participant row, @Nullable VisitSeat seat, Visit visit, Seminar seminar) {
        var organisation = seminar.organisationOf(row);
        return joined(Stream.of(
                seat == null ? "" : bus(seat, visit),
                organisation == null ? "" : organisation.name().in(messages.language()),
                row.isPerson() || row.headCount() == null ? "" : messages.text("visits.people", row.headCount())));
    }

    /// What must be seen to at the bus; diet is no matter of the bus.
    String needs(Participant row, Seminar seminar) {
        var needs = seminar.needsOf(row.id());
        return needs == null || needs.accessibility().isEmpty()
                ? ""
                : messages.text("desk.needs", needs.accessibility());
    }

    /// „left 14:02“.
    String counted(LocalTime at, Way way) {
        return messages.text(way == Way.OUT ? "boarding.out-at" : "boarding.back-at", at);
    }

    /// What Enter does with whoever is chosen, or why it does not, and which key does.
    String chosen(Participant row, @Nullable Hindrance hindrance, BoardingCount count) {
        var name = name(row, count.seminar());
        if (hindrance == null) {
            return messages.text(count.way() == Way.OUT ? "boarding.enter-out" : "boarding.enter-back", name);
        }
        var why = why(row, hindrance, count);
        return hindrance.passable()
                ? why + " " + messages.text("boarding.second-key")
                : hindrance == Hindrance.COUNTED ? why + " " + messages.text("boarding.take-back") : why;
    }

    private String why(Participant row, Hindrance hindrance, BoardingCount count) {
        var name = name(row, count.seminar());
        var seat = count.seat(row);
        return switch (hindrance) {
            case REMOTE -> messages.text("boarding.remote", name);
            case NOT_ADMITTED -> messages.text("boarding.not-admitted", name, row.status());
            case NOT_ON_THE_LIST -> messages.text("boarding.not-on-the-list", name);
            case WAITING -> messages.text("boarding.waiting", name);
            case OTHER_BUS -> messages.text("boarding.other-bus", name, seat == null ? "" : bus(seat, count.visit()));
            case COUNTED -> {
                var at = seat == null ? null : seat.counted(count.way());
                yield messages.text("boarding.counted", name, at == null ? "" : counted(at.toLocalTime(), count.way()));
            }
        };
    }

    /// What came of a key.
    String outcome(CountOutcome came, BoardingCount count) {
        var seminar = count.seminar();
        return switch (came) {
            case CountOutcome.Counted counted ->
                messages.text(
                        "boarding.done", name(counted.participant(), seminar), counted(counted.at(), count.way()));
            case CountOutcome.Stopped stopped -> why(stopped.participant(), stopped.hindrance(), count);
            case CountOutcome.TakenBack back -> messages.text("boarding.taken-back", name(back.participant(), seminar));
            case CountOutcome.NotCounted not -> messages.text("boarding.not-counted", name(not.participant(), seminar));
            case CountOutcome.Undone undone -> messages.text("desk.undone", undone.title());
            case CountOutcome.Redone redone -> messages.text("desk.redone", redone.title());
            case CountOutcome.NothingToUndo _ -> messages.text("desk.nothing-to-undo");
        };
    }

    /// „Bus 1“, or „all together“ for null.
    String bus(@Nullable Bus bus) {
        return messages.text(bus == null ? Message.of("boarding.all-buses") : bus.label());
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }
}
