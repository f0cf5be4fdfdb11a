package org.sabor.ui.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Bus;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.Visit;
import org.sabor.model.VisitNeeds;
import org.sabor.model.VisitPlaces;
import org.sabor.model.VisitSeat;
import org.sabor.model.Way;
import org.sabor.ui.kit.ModeSign;

/// What the tab says of the places of a visit and of who has them, in words.
final class SeatTexts {
    private final Messages messages;

    SeatTexts(Messages messages) {
        this.messages = messages;
    }

    /// „18 of 18, 3 waiting“, „⚠ 31 of 30“, or the people alone where the places are not stated.
    String brief(VisitPlaces places) {
        var all = places.all();
        var text = all == null
                ? messages.text("visits.people", places.taken())
                : messages.text("visits.seats", places.taken(), all);
        var warned = tooFew(places) ? "⚠ " + text : text;
        return places.waiting().isEmpty() ? warned : warned + ", " + waiting(places);
    }

    /// The same as a sentence, with what to do where the places are too few.
    String sentence(VisitPlaces places) {
        var all = places.all();
        int taken = places.taken();
        var text = all == null
                ? messages.text("visit.seats-not-stated", taken)
                : tooFew(places)
                        ? "⚠ " + messages.text("visit.seats-over", taken, all, taken - all)
                        : messages.text("visit.seats", taken, all, all - taken);
        return places.waiting().isEmpty() ? text : text + " · " + waiting(places);
    }

    private String waiting(VisitPlaces places) {
        return messages.text("visits.waiting", places.waiting().size());
    }

    static boolean tooFew(VisitPlaces places) {
        var free = places.free();
        return free != null && free < 0;
    }

    /// „Bus 1: 12 of 12“ for each bus, and how many have none.
    List<String> buses(Visit visit, VisitPlaces places) {
        var texts = new ArrayList<String>();
        for (var bus : visit.buses()) {
            texts.add(bus(bus, places));
        }
        int without = visit.buses().isEmpty() ? 0 : places.heads(places.going(null));
        if (without > 0) {
            texts.add(messages.text("visit.without-bus", without));
        }
        return texts;
    }

    /// „Bus 1: 12 of 12“, „⚠ Bus 1: 13 of 12“, „Bus 1: 12 people“.
    String bus(Bus bus, VisitPlaces places) {
        var seats = bus.seats();
        int on = places.heads(places.going(bus));
        var label = messages.text(bus.label());
        if (seats == null) {
            return label + ": " + messages.text("visits.people", on);
        }
        return (on > seats ? "⚠ " : "") + label + ": " + messages.text("visits.seats", on, seats);
    }

    /// Where somebody sits, or which place they have among those who wait.
    String place(VisitSeat seat, Seminar seminar) {
        var visit = seminar.visits().find(seat.visit());
        if (visit == null) {
            return "";
        }
        if (!seat.going()) {
            var waiting = VisitPlaces.of(seminar, visit).waiting();
            return messages.text("visit.waits-as", waiting.indexOf(seat) + 1);
        }
        var bus = visit.bus(seat.bus());
        if (bus == null) {
            return messages.text(visit.buses().isEmpty() ? "visit.goes" : "visit.no-bus");
        }
        return messages.text(bus.label());
    }

    /// Why somebody on the list should not be on it; empty where all is well.
    private String trouble(VisitSeat seat, Seminar seminar) {
        var row = seminar.participants().find(seat.participant());
        if (row == null) {
            return "";
        }
        if (!row.status().admitted()) {
            return "⚠ " + messages.text(row.status());
        }
        return row.plannedMode() == PlannedMode.REMOTE
                ? "⚠ " + ModeSign.of(row.plannedMode()).text(messages)
                : "";
    }

    /// Why somebody on the list should not be on it, or when they were counted.
    String state(VisitSeat seat, Seminar seminar) {
        var trouble = trouble(seat, seminar);
        return trouble.isEmpty() ? counted(seat) : trouble;
    }

    /// „out 14:02, back 16:40“, as far as they were counted.
    private String counted(VisitSeat seat) {
        return List.of(Way.values()).stream()
                .filter(way -> seat.counted(way) != null)
                .map(way -> counted(seat, way))
                .collect(Collectors.joining(", "));
    }

    private String counted(VisitSeat seat, Way way) {
        var at = seat.counted(way);
        return at == null
                ? ""
                : messages.text(way == Way.OUT ? "visit.counted-out" : "visit.counted-back", at.toLocalTime());
    }

    /// „wheelchair, ramp – 1: Ana Petrova“, a line for each need.
    List<String> needs(VisitNeeds needs, Seminar seminar) {
        var lines = new ArrayList<String>();
        needs.accessibility().forEach(need -> lines.add(need(need, seminar)));
        needs.diet().forEach(need -> lines.add(need(need, seminar)));
        return lines;
    }

    private String need(VisitNeeds.Need need, Seminar seminar) {
        var names = need.people().stream()
                .map(row -> seminar.nameOf(row, messages.language()))
                .collect(Collectors.joining(", "));
        return messages.text("visit.need", need.text(), need.people().size(), names);
    }

    /// How many needs there are, for the heading.
    String needsHeading(@Nullable VisitNeeds needs) {
        return needs == null || needs.isEmpty()
                ? messages.text("visit.no-needs")
                : messages.text("visit.needs", people(needs.accessibility()), people(needs.diet()));
    }

    private static int people(List<VisitNeeds.Need> needs) {
        return needs.stream().mapToInt(need -> need.people().size()).sum();
    }
}
