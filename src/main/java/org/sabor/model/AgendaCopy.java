package org.sabor.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Copies of an agenda: of one day to another, and of an earlier seminar. What was held is not copied; what is there
/// already stays beside the copies.
public final class AgendaCopy {
    private final Seminar here;
    private final Ids ids;
    private final Seminar earlier;
    private final List<RowChange> changes = new ArrayList<>();
    private final Map<Id<Room>, Id<Room>> rooms = new HashMap<>();

    private AgendaCopy(Seminar here, Ids ids, Seminar earlier) {
        this.here = here;
        this.ids = ids;
        this.earlier = earlier;
    }

    /// Adds the sessions of a day to another one, at the same times, in the same rooms, with the same speakers.
    public static Edit day(Seminar seminar, Ids ids, Day from, Day to) {
        int after = positionAfter(seminar, to.id());
        var changes = seminar.sessionsOf(from.id()).stream()
                .<RowChange>map(session -> new RowChange.Added(copy(
                        ids.next(), to.id(), after + session.position(), session.room(), session.speakers(), session)))
                .toList();
        return new Edit(Message.of("edit.day-copied", from.number(), to.number()), changes);
    }

    /// Adds the sessions of an earlier seminar to the days with the same numbers, which are added without a date where
    /// there are none. Rooms are those of the same name, or new ones without a link; speakers are the people of the
    /// same e-mail address or name, and left out where there are none.
    public static Edit earlier(Seminar here, Ids ids, Seminar earlier) {
        var copy = new AgendaCopy(here, ids, earlier);
        earlier.daysInOrder().forEach(copy::take);
        return new Edit(Message.of("edit.agenda-copied", earlier.sessions().size()), copy.changes);
    }

    private void take(Day from) {
        var sessions = earlier.sessionsOf(from.id());
        if (sessions.isEmpty()) {
            return;
        }
        var day = here.days().stream()
                .filter(each -> each.number() == from.number())
                .findFirst()
                .orElse(null);
        if (day == null) {
            day = new Day(ids.next(), from.number(), null, from.start(), from.end());
            changes.add(new RowChange.Added(day));
        }
        int after = positionAfter(here, day.id());
        for (var session : sessions) {
            var room = earlier.rooms().find(session.room());
            var copied = copy(
                    ids.next(),
                    day.id(),
                    after + session.position(),
                    room == null ? null : room(room),
                    speakers(session),
                    session);
            changes.add(new RowChange.Added(copied));
            changes.addAll(SpeakerEdits.asSpeakers(known(), ids, copied));
        }
    }

    /// The seminar with all that was added so far, so that nobody becomes a speaker twice.
    private Seminar known() {
        return here.apply(new Edit(Message.of("edit.agenda-copied", changes.size()), changes));
    }

    private List<SessionSpeaker> speakers(Session session) {
        var found = new ArrayList<SessionSpeaker>();
        for (var speaker : session.speakers()) {
            var person = same(earlier.participants().require(speaker.participant()));
            if (person != null) {
                found.add(new SessionSpeaker(person.id(), speaker.part()));
            }
        }
        return found;
    }

    private @Nullable Participant same(Participant from) {
        var people = here.participants().stream().filter(Participant::isPerson).toList();
        var byAddress = people.stream()
                .filter(each -> !each.email().isEmpty() && each.email().equalsIgnoreCase(from.email()))
                .toList();
        var found = byAddress.isEmpty()
                ? people.stream().filter(each -> sameName(each, from)).toList()
                : byAddress;
        // Two people of one name: nobody is named rather than the wrong one.
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static boolean sameName(Participant one, Participant other) {
        var names = names(one.name());
        return names(other.name()).stream().anyMatch(names::contains);
    }

    private static List<String> names(PersonName name) {
        return Stream.of(name.full(), name.latin(), name.cyrillic())
                .map(AgendaCopy::folded)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private Id<Room> room(Room from) {
        return rooms.computeIfAbsent(from.id(), _ -> {
            var same = here.rooms().stream()
                    .filter(each -> sameText(each.name(), from.name()) && sameBuilding(each, from))
                    .findFirst();
            if (same.isPresent()) {
                return same.get().id();
            }
            var added = new Room(ids.next(), from.name(), from.building(), from.capacity(), "");
            changes.add(new RowChange.Added(added));
            return added.id();
        });
    }

    private static boolean sameBuilding(Room one, Room other) {
        return one.building().isEmpty() ? other.building().isEmpty() : sameText(one.building(), other.building());
    }

    private static boolean sameText(Bilingual one, Bilingual other) {
        return same(one.bg(), other.bg()) || same(one.en(), other.en());
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && folded(one).equals(folded(other));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static int positionAfter(Seminar seminar, Id<Day> day) {
        return seminar.sessionsOf(day).stream()
                .mapToInt(session -> session.position() + 1)
                .max()
                .orElse(0);
    }

    private static Session copy(
            Id<Session> id,
            Id<Day> day,
            int position,
            @Nullable Id<Room> room,
            List<SessionSpeaker> speakers,
            Session from) {
        return new Session(
                id, day, from.start(), from.end(), position, room, from.kind(), from.topic(), Held.NOTHING, speakers);
    }
}
