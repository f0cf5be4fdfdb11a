package org.sabor.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sabor.message.Message;
import org.sabor.message.Worded;

/// What should be put right of the site visits: before people leave, and after they have come back.
final class VisitFindings {
    private final Seminar seminar;
    private final List<Finding> found = new ArrayList<>();

    private VisitFindings(Seminar seminar) {
        this.seminar = seminar;
    }

    /// What should be put right before people leave.
    static List<Finding> forTheDay(Seminar seminar) {
        var findings = new VisitFindings(seminar);
        for (var visit : seminar.visits()) {
            findings.places(visit);
            findings.people(visit);
            findings.guide(visit);
        }
        findings.twoAtOnce();
        return List.copyOf(findings.found);
    }

    /// What must be cleared up afterwards: who was counted at leaving and not at coming back.
    static List<Finding> toHandIn(Seminar seminar) {
        var findings = new VisitFindings(seminar);
        for (var visit : seminar.visits()) {
            findings.many(
                    visit,
                    "visit-not-back",
                    "finding.visit-not-back",
                    seat -> seat.going() && seat.out() != null && seat.back() == null);
        }
        return List.copyOf(findings.found);
    }

    private void places(Visit visit) {
        var places = VisitPlaces.of(seminar, visit);
        var capacity = visit.capacity();
        if (capacity != null && places.taken() > capacity) {
            add(
                    "visit-over-capacity",
                    Message.of("finding.visit-over-capacity", name(visit), places.taken(), capacity),
                    visit);
        }
        for (var bus : visit.buses()) {
            var seats = bus.seats();
            int on = places.heads(places.going(bus));
            if (seats != null && on > seats) {
                add(
                        "visit-bus-over-seats",
                        Message.of("finding.visit-bus-over-seats", name(visit), bus.label(), on, seats),
                        visit);
            }
        }
    }

    private void people(Visit visit) {
        many(
                visit,
                "visit-with-remote",
                "finding.visit-with-remote",
                seat -> participant(seat).plannedMode() == PlannedMode.REMOTE
                        && participant(seat).status().admitted());
        many(
                visit,
                "visit-with-cancelled",
                "finding.visit-with-cancelled",
                seat -> !participant(seat).status().admitted());
    }

    /// Several places without names need neither; nor does a visit for which no day is fixed.
    private void guide(Visit visit) {
        if (visit.group() || visit.day() == null) {
            return;
        }
        if (visit.guide().isEmpty()) {
            add("visit-without-guide", Message.of("finding.visit-without-guide", name(visit)), visit);
        }
        if (visit.meetingPoint().isEmpty()) {
            add("visit-without-meeting-point", Message.of("finding.visit-without-meeting-point", name(visit)), visit);
        }
    }

    private void twoAtOnce() {
        Set<Set<Id<?>>> said = new HashSet<>();
        for (var seat : seminar.visitSeats()) {
            if (!seat.going()) {
                continue;
            }
            var visit = seminar.visits().require(seat.visit());
            var who = participant(seat);
            for (var other : VisitEdits.atTheSameTime(seminar, visit, who.id())) {
                if (said.add(Set.of(visit.id(), other.id(), who.id()))) {
                    found.add(new Finding(
                            "visits-at-once",
                            Message.of(
                                    "finding.visits-at-once",
                                    (Worded) language -> seminar.nameOf(who, language),
                                    name(visit),
                                    name(other)),
                            List.of(visit, other, who)));
                }
            }
        }
    }

    private void many(Visit visit, String code, String key, Predicate<VisitSeat> wrong) {
        var rows = new ArrayList<Row<?>>(List.of(visit));
        seminar.seatsOn(visit.id()).stream()
                .filter(wrong)
                .map(this::participant)
                .forEach(rows::add);
        if (rows.size() > 1) {
            found.add(new Finding(code, Message.of(key, name(visit), rows.size() - 1), rows));
        }
    }

    private Participant participant(VisitSeat seat) {
        return seminar.participants().require(seat.participant());
    }

    private void add(String code, Message text, Visit visit) {
        found.add(new Finding(code, text, List.of(visit)));
    }

    private static Bilingual name(Visit visit) {
        return Edits.shortened(visit.name());
    }
}
