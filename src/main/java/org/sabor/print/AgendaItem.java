package org.sabor.print;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Day;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.Visit;

/// What stands in a row of the agenda: a session or a site visit.
sealed interface AgendaItem {
    @Nullable
    LocalTime start();

    @Nullable
    LocalTime end();

    boolean hasSpeakers();

    boolean hasPlace();

    /// A session.
    record OfSession(Session session) implements AgendaItem {
        @Override
        public @Nullable LocalTime start() {
            return session.start();
        }

        @Override
        public @Nullable LocalTime end() {
            return session.end();
        }

        @Override
        public boolean hasSpeakers() {
            return !session.speakers().isEmpty();
        }

        @Override
        public boolean hasPlace() {
            return session.room() != null;
        }
    }

    /// A site visit.
    record OfVisit(Visit visit) implements AgendaItem {
        @Override
        public @Nullable LocalTime start() {
            return visit.start();
        }

        @Override
        public @Nullable LocalTime end() {
            return visit.end();
        }

        @Override
        public boolean hasSpeakers() {
            return !visit.guide().isEmpty();
        }

        @Override
        public boolean hasPlace() {
            return !visit.place().isEmpty();
        }
    }

    /// Sessions and visits of a day by their start; those without a start keep their order at its end.
    static List<AgendaItem> of(Seminar seminar, Day day) {
        var items = new ArrayList<AgendaItem>();
        seminar.sessionsOf(day.id()).forEach(session -> items.add(new OfSession(session)));
        seminar.visitsOf(day.id()).forEach(visit -> items.add(new OfVisit(visit)));
        items.sort(Comparator.comparing(AgendaItem::start, Comparator.nullsLast(Comparator.naturalOrder())));
        return items;
    }

    /// Whether this is for everybody to rest.
    default boolean isBreak() {
        return this instanceof OfSession item && item.session().kind() == SessionKind.BREAK;
    }

    /// Whether another of these goes on at the same time, so that a guest has to choose.
    default boolean parallel(List<AgendaItem> others) {
        return !isBreak()
                && others.stream().anyMatch(other -> !other.equals(this) && !other.isBreak() && overlaps(other));
    }

    private boolean overlaps(AgendaItem other) {
        var from = start();
        var to = end();
        var otherFrom = other.start();
        var otherTo = other.end();
        return from != null
                && to != null
                && otherFrom != null
                && otherTo != null
                && from.isBefore(otherTo)
                && otherFrom.isBefore(to);
    }
}
