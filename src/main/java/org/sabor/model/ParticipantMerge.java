package org.sabor.model;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Makes two participants who are one person one row (DOMAIN 4.6): what hangs on the one that goes moves along,
/// and its spellings and its address stay as aliases of the other.
public final class ParticipantMerge {
    private final Seminar seminar;
    private final Id<Participant> stays;
    private final Id<Participant> goes;
    private final List<RowChange> changes = new ArrayList<>();

    private ParticipantMerge(Seminar seminar, Id<Participant> stays, Id<Participant> goes) {
        this.seminar = seminar;
        this.stays = stays;
        this.goes = goes;
    }

    /// The row that is proposed: what the one says, and where it says nothing what the other says. The roles of
    /// both; of each consent the later answer, of two without dates the one that allows less.
    public static Participant proposed(Participant stays, Participant goes) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(stays.roles());
        roles.addAll(goes.roles());
        var name = name(stays.name(), goes.name());
        return new Participant(
                stays.id(),
                stays.kind(),
                name,
                filled(stays.groupName(), goes.groupName()),
                stays.headCount() == null ? goes.headCount() : stays.headCount(),
                stays.organisation() == null ? goes.organisation() : stays.organisation(),
                stays.country().stated() ? stays.country() : goes.country(),
                filled(stays.position(), goes.position()),
                roles,
                stays.plannedMode() == PlannedMode.NOT_STATED ? goes.plannedMode() : stays.plannedMode(),
                status(stays.status(), goes.status()),
                filled(stays.email(), goes.email()),
                filled(stays.phone(), goes.phone()),
                filled(stays.language(), goes.language()),
                Consent.joined(stays.consents(), goes.consents()),
                List.of(),
                joined("\n", stays.note(), goes.note()));
    }

    /// The edit that puts `merged` in the place of both.
    ///
    /// @param merged has the id of the one that stays, and each field as it is to be; its aliases are added
    public static Edit edit(Seminar seminar, Participant merged, Participant goes) {
        var before = seminar.participants().require(merged.id());
        var after = merged.withAliases(aliases(merged, before, goes));
        var merge = new ParticipantMerge(seminar, merged.id(), goes.id());
        merge.attendance();
        merge.needs();
        merge.seats();
        merge.speaker();
        merge.sessions();
        merge.distinct();
        merge.prints();
        merge.onlineAttendees();
        merge.certificate();
        merge.changes.add(new RowChange.Removed(seminar.participants().require(goes.id())));
        merge.changes.addAll(Edits.changes(List.of(before), _ -> after));
        return new Edit(
                Message.of(
                        "edit.participants-merged",
                        ParticipantEdits.name(seminar, goes),
                        ParticipantEdits.name(seminar, after)),
                merge.changes);
    }

    private static PersonName name(PersonName one, PersonName other) {
        var base = one.full().isEmpty() ? other : one;
        return new PersonName(
                filled(one.title(), other.title()),
                base.given(),
                filled(base.middle(), base.family().equals(other.family()) ? other.middle() : ""),
                base.family(),
                filled(one.latin(), other.latin()),
                filled(one.cyrillic(), other.cyrillic()));
    }

    private static ParticipantStatus status(ParticipantStatus one, ParticipantStatus other) {
        // A merge admits nobody: only an invitation gives way to what the other row says.
        return one == ParticipantStatus.INVITED && other.registered() ? other : one;
    }

    private static String filled(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    static Bilingual filled(Bilingual one, Bilingual other) {
        return new Bilingual(filled(one.bg(), other.bg()), filled(one.en(), other.en()));
    }

    private static String joined(String between, String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.contains(other)) {
            return filled(one, other);
        }
        return one + between + other;
    }

    private static List<String> aliases(Participant merged, Participant before, Participant goes) {
        var all = new LinkedHashSet<String>();
        for (var row : List.of(merged, before, goes)) {
            all.addAll(row.aliases());
        }
        for (var row : List.of(before, goes)) {
            all.addAll(List.of(row.name().full(), row.name().latin(), row.name().cyrillic(), row.email()));
        }
        all.removeAll(Set.of("", merged.name().full()));
        all.remove(merged.name().latin());
        all.remove(merged.name().cyrillic());
        all.removeIf(merged.email()::equalsIgnoreCase);
        return List.copyOf(all);
    }

    private void attendance() {
        var byPeriod = new LinkedHashMap<Period, Attendance>();
        seminar.attendance().stream()
                .filter(row -> row.participant().equals(stays))
                .forEach(row -> byPeriod.put(row.period(), row));
        for (var row : seminar.attendance()) {
            if (!row.participant().equals(goes)) {
                continue;
            }
            var there = byPeriod.get(row.period());
            if (there == null) {
                changes.add(new RowChange.Changed(row, row.of(row.id(), stays)));
            } else {
                changes.add(new RowChange.Removed(row));
                changes.addAll(
                        Edits.changes(List.of(there), now -> both(now, row).of(now.id(), stays)));
            }
        }
    }

    /// One row for one period: in person outweighs remote, and both outweigh absent. Of two that say the same,
    /// from the earlier arrival to the later leaving, and the longer time; the times of two connections cannot be
    /// added here, for nobody knows whether they overlapped.
    private static Attendance both(Attendance one, Attendance other) {
        var first = one.mode().compareTo(other.mode()) <= 0 ? one : other;
        var second = first.equals(one) ? other : one;
        if (first.mode() != second.mode()) {
            return first;
        }
        return new Attendance(
                first.id(),
                first.participant(),
                first.period(),
                first.mode(),
                chosen(
                        first.arrived(),
                        second.arrived(),
                        Comparator.<LocalTime>naturalOrder().reversed()),
                chosen(first.left(), second.left(), Comparator.naturalOrder()),
                chosen(first.minutes(), second.minutes(), Comparator.naturalOrder()),
                first.source(),
                joined("; ", first.evidence(), second.evidence()),
                first.recording());
    }

    /// The greater of two values, or the one that is stated.
    private static <V> @Nullable V chosen(@Nullable V one, @Nullable V other, Comparator<V> order) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return order.compare(one, other) >= 0 ? one : other;
    }

    private void needs() {
        var other = seminar.needsOf(goes);
        if (other == null) {
            return;
        }
        var own = seminar.needsOf(stays);
        if (own == null) {
            changes.add(
                    new RowChange.Changed(other, new Needs(other.id(), stays, other.diet(), other.accessibility())));
            return;
        }
        changes.add(new RowChange.Removed(other));
        changes.addAll(Edits.changes(
                List.of(own),
                row -> new Needs(
                        row.id(),
                        stays,
                        joined("; ", row.diet(), other.diet()),
                        joined("; ", row.accessibility(), other.accessibility()))));
    }

    private void seats() {
        changes.addAll(VisitEdits.merged(seminar, stays, goes));
    }

    private void speaker() {
        var other = seminar.speakerOf(goes);
        if (other == null) {
            return;
        }
        var own = seminar.speakerOf(stays);
        if (own == null) {
            changes.add(new RowChange.Changed(other, other.withParticipant(stays)));
            return;
        }
        changes.add(new RowChange.Removed(other));
        changes.addAll(Edits.changes(
                List.of(own),
                row -> new Speaker(
                        row.id(),
                        stays,
                        filled(row.roleText(), other.roleText()),
                        filled(row.biography(), other.biography()),
                        filled(row.topic(), other.topic()),
                        row.state() == SpeakerState.NOT_STATED ? other.state() : row.state(),
                        row.availability().isEmpty() ? other.availability() : row.availability(),
                        joined("; ", row.needs(), other.needs()),
                        joined("; ", row.travel(), other.travel()),
                        row.photo() == null ? other.photo() : row.photo(),
                        Stream.concat(row.files().stream(), other.files().stream())
                                .distinct()
                                .toList())));
    }

    private void sessions() {
        changes.addAll(Edits.changes(seminar.sessions(), session -> {
            if (!session.hasSpeaker(goes)) {
                return session;
            }
            var speakers = new LinkedHashMap<Id<Participant>, SessionSpeaker>();
            for (var each : session.speakers()) {
                var who = each.participant().equals(goes) ? stays : each.participant();
                speakers.putIfAbsent(who, new SessionSpeaker(who, each.part()));
            }
            return session.withSpeakers(List.copyOf(speakers.values()));
        }));
    }

    private void distinct() {
        var known = new LinkedHashSet<Set<Id<Participant>>>();
        for (var pair : seminar.distinctParticipants()) {
            if (!pair.first().equals(goes) && !pair.second().equals(goes)) {
                known.add(Set.of(pair.first(), pair.second()));
            }
        }
        for (var pair : seminar.distinctParticipants()) {
            if (!pair.first().equals(goes) && !pair.second().equals(goes)) {
                continue;
            }
            var other = pair.first().equals(goes) ? pair.second() : pair.first();
            boolean moves = !other.equals(stays) && known.add(Set.of(stays, other));
            changes.add(
                    moves
                            ? new RowChange.Changed(pair, new DistinctParticipants(pair.id(), stays, other))
                            : new RowChange.Removed(pair));
        }
    }

    private void prints() {
        changes.addAll(Edits.changes(seminar.sheetPrints(), print -> print.replacing(goes, stays)));
    }

    private void onlineAttendees() {
        changes.addAll(Edits.changes(
                seminar.onlineAttendees(),
                each -> each.people().contains(goes)
                        ? each.withPeople(
                                each.people().stream()
                                        .map(who -> who.equals(goes) ? stays : who)
                                        .toList(),
                                each.match())
                        : each));
    }

    /// A certificate moves along where the one that stays has none; a second one stays in the register as given out.
    private void certificate() {
        var known = CertificateEdits.byParticipant(seminar);
        var given = known.get(goes);
        if (given != null && !known.containsKey(stays)) {
            changes.addAll(
                    Edits.changes(List.of(given), row -> new Certificate(row.id(), row.number(), stays, row.issued())));
        }
    }
}
