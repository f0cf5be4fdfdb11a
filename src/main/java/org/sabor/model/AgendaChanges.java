package org.sabor.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.message.Worded;

/// What is other in one version of the agenda than in an earlier one, a sentence each: days first, then sessions and
/// visits in the order of the later version, then what is gone.
public final class AgendaChanges {
    /// One change.
    ///
    /// @param row the id of the day, the session or the visit, which may be gone
    public record Change(UUID row, Message text) {}

    private final Seminar seminar;
    private final AgendaRelease before;
    private final AgendaRelease after;
    private final List<Change> found = new ArrayList<>();

    private AgendaChanges(Seminar seminar, AgendaRelease before, AgendaRelease after) {
        this.seminar = seminar;
        this.before = before;
        this.after = after;
    }

    /// What has changed since the version released last; nothing where there is none.
    public static List<Change> sinceLastRelease(Seminar seminar) {
        var last = AgendaReleases.last(seminar);
        return last == null ? List.of() : between(seminar, last, AgendaReleases.now(seminar, last.id(), last.at()));
    }

    /// What is other in the later of two versions.
    ///
    /// @param seminar knows the names of the speakers
    public static List<Change> between(Seminar seminar, AgendaRelease before, AgendaRelease after) {
        var changes = new AgendaChanges(seminar, before, after);
        changes.days();
        changes.items();
        return List.copyOf(changes.found);
    }

    private void add(UUID row, String key, Object... arguments) {
        found.add(new Change(row, Message.of(key, arguments)));
    }

    private void days() {
        for (var day : after.days()) {
            var was = day(before, day.day());
            if (was == null) {
                add(day.day().value(), "agenda-change.day-added", day.number(), date(day));
            } else if (!Objects.equals(was.date(), day.date()) || was.number() != day.number()) {
                add(day.day().value(), "agenda-change.day-moved", was.number(), date(was), day.number(), date(day));
            }
        }
        for (var was : before.days()) {
            if (day(after, was.day()) == null) {
                add(was.day().value(), "agenda-change.day-removed", was.number(), date(was));
            }
        }
    }

    private void items() {
        var earlier = byRow(before);
        for (var item : inOrder(after)) {
            var was = earlier.remove(item.row());
            if (was == null) {
                add(item.row(), "agenda-change.added", Edits.shortened(item.topic()), when(after, item));
            } else {
                compare(was, item);
            }
        }
        for (var gone : inOrder(before)) {
            if (earlier.containsKey(gone.row())) {
                add(gone.row(), "agenda-change.removed", Edits.shortened(gone.topic()), when(before, gone));
            }
        }
    }

    private void compare(ReleasedItem was, ReleasedItem item) {
        var topic = Edits.shortened(item.topic());
        if (!was.topic().equals(item.topic())) {
            add(item.row(), "agenda-change.topic", Edits.shortened(was.topic()), topic);
        }
        boolean moved = !Objects.equals(was.day(), item.day())
                || !Objects.equals(was.start(), item.start())
                || !Objects.equals(was.end(), item.end());
        if (moved) {
            add(item.row(), "agenda-change.moved", topic, when(before, was), when(after, item));
        }
        if (!was.place().equals(item.place())) {
            add(item.row(), "agenda-change.place", topic, place(was), place(item));
        }
        if (was.kind() != item.kind()) {
            add(item.row(), "agenda-change.kind", topic, label(was.kind()), label(item.kind()));
        }
        if (!was.speakers().equals(item.speakers())) {
            add(item.row(), "agenda-change.speakers", topic, speakers(was), speakers(item));
        }
    }

    private static Map<UUID, ReleasedItem> byRow(AgendaRelease release) {
        var items = new HashMap<UUID, ReleasedItem>();
        release.items().forEach(item -> items.put(item.row(), item));
        return items;
    }

    private static List<ReleasedItem> inOrder(AgendaRelease release) {
        return release.items().stream()
                .sorted(Comparator.<ReleasedItem>comparingInt(item -> {
                            var day = day(release, item.day());
                            return day == null ? Integer.MAX_VALUE : day.number();
                        })
                        .thenComparing(ReleasedItem::start, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ReleasedItem::row))
                .toList();
    }

    private static @Nullable ReleasedDay day(AgendaRelease release, @Nullable Id<Day> id) {
        return release.days().stream()
                .filter(day -> day.day().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Object date(ReleasedDay day) {
        var date = day.date();
        return date == null
                ? Message.of("agenda-change.no-date")
                : (Worded) language -> Messages.of(language).date(date);
    }

    private static Message when(AgendaRelease release, ReleasedItem item) {
        var day = day(release, item.day());
        var start = item.start();
        var end = item.end();
        if (day == null) {
            return Message.of("agenda-change.no-day");
        }
        if (start == null) {
            return Message.of("agenda-change.day", day.number());
        }
        return Message.of("agenda-change.day-and-time", day.number(), (Worded) language -> {
            var messages = Messages.of(language);
            return end == null ? messages.time(start) : messages.times(start, end);
        });
    }

    private static Object place(ReleasedItem item) {
        return item.place().isEmpty() ? Message.of("agenda-change.no-place") : Edits.shortened(item.place());
    }

    private static Worded label(SessionKind kind) {
        return language -> Messages.of(language).text(kind);
    }

    private Object speakers(ReleasedItem item) {
        return item.speakers().isEmpty()
                ? Message.of("agenda-change.no-speakers")
                : (Worded) language -> {
                    var messages = Messages.of(language);
                    return item.speakers().stream()
                            .map(speaker -> {
                                var person = seminar.participants().find(speaker.participant());
                                var name = person == null
                                        ? messages.text("agenda-change.person-gone")
                                        : seminar.nameOf(person, language);
                                return speaker.part() == SpeakerPart.SPEAKER
                                        ? name
                                        : name + " (" + messages.text(speaker.part()) + ")";
                            })
                            .collect(Collectors.joining(", "));
                };
    }
}
