package org.sabor.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sabor.message.Message;

/// Edits of the site visits and of who goes on them.
public final class VisitEdits {
    private VisitEdits() {}

    /// Adds a visit.
    public static Edit add(Visit visit) {
        return Edits.add("edit.visit-added", Edits.title(visit.name()), visit);
    }

    /// Puts this visit in the place of the one with its id.
    public static Edit change(Seminar seminar, Visit after) {
        return Edits.change(
                "edit.visit-changed",
                Edits.title(after.name()),
                seminar.visits().require(after.id()),
                after);
    }

    /// Removes visits with their seats.
    public static Edit remove(Seminar seminar, Collection<Visit> visits) {
        var changes = new ArrayList<RowChange>();
        for (var visit : visits) {
            changes.addAll(Edits.removed(seats(seminar, visit)));
            changes.add(new RowChange.Removed(seminar.visits().require(visit.id())));
        }
        var first = visits.stream().findFirst();
        return new Edit(
                visits.size() == 1 && first.isPresent()
                        ? Message.of(
                                "edit.visit-removed", Edits.title(first.get().name()))
                        : Message.of("edit.visits-removed", visits.size()),
                changes);
    }

    /// Puts these participants on the visit, beyond its capacity too; who is on it already stays as they are.
    public static Edit join(Seminar seminar, Ids ids, Visit visit, Collection<Participant> participants) {
        Set<Id<Participant>> on = new HashSet<>();
        seats(seminar, visit).forEach(seat -> on.add(seat.participant()));
        var changes = new ArrayList<RowChange>();
        for (var participant : participants) {
            if (on.add(participant.id())) {
                changes.add(new RowChange.Added(new VisitSeat(ids.next(), visit.id(), participant.id())));
            }
        }
        return new Edit(Message.of("edit.visit-joined", changes.size(), Edits.title(visit.name())), changes);
    }

    /// Takes these participants off the visit.
    public static Edit leave(Seminar seminar, Visit visit, Collection<Participant> participants) {
        Set<Id<Participant>> leaving = new HashSet<>();
        participants.forEach(participant -> leaving.add(participant.id()));
        var gone = seats(seminar, visit).stream()
                .filter(seat -> leaving.contains(seat.participant()))
                .toList();
        return new Edit(Message.of("edit.visit-left", gone.size(), Edits.title(visit.name())), Edits.removed(gone));
    }

    private static List<VisitSeat> seats(Seminar seminar, Visit visit) {
        return seminar.visitSeats().stream()
                .filter(seat -> seat.visit().equals(visit.id()))
                .toList();
    }
}
