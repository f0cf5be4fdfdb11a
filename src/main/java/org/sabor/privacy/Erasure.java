package org.sabor.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sabor.model.AcceptedFinding;
import org.sabor.model.Attendance;
import org.sabor.model.Certificate;
import org.sabor.model.Country;
import org.sabor.model.DistinctParticipants;
import org.sabor.model.Evidence;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.Needs;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.PersonName;
import org.sabor.model.Row;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;
import org.sabor.model.Speaker;
import org.sabor.model.VisitSeat;

/// A seminar without some of its people (GDPR Art. 17). Of whoever has attendance recorded a pseudonym stays, so that
/// the figures do; of others nothing. It cannot be taken back, and done twice it is as done once.
///
/// @param seminar what is left
/// @param erased the people who were in it, by the ids their rows had: the ledger remembers them (RELIABILITY F5)
/// @param scans kept files on which they may be seen still, such as signed sheets: only a person can decide about these
public record Erasure(Seminar seminar, Set<Id<Participant>> erased, List<Evidence> scans) {
    public Erasure {
        erased = Set.copyOf(erased);
        scans = List.copyOf(scans);
    }

    /// The seminar without these people; the same seminar where none of them is in it.
    ///
    /// @param ids makes the ids of pseudonyms
    public static Erasure of(Seminar seminar, Collection<Id<Participant>> people, Ids ids) {
        var there = new HashSet<Id<Participant>>();
        people.stream().filter(who -> seminar.participants().find(who) != null).forEach(there::add);
        if (there.isEmpty()) {
            return new Erasure(seminar, Set.of(), List.of());
        }
        var attended = new HashSet<Id<Participant>>();
        for (var row : seminar.attendance()) {
            if (there.contains(row.participant())) {
                attended.add(row.participant());
            }
        }
        var scans = scans(seminar, there);
        var pseudonyms = new HashMap<Id<?>, Id<?>>();
        // Whoever has no row any more stands on printed sheets by an id that means nothing.
        there.forEach(who -> pseudonyms.put(who, ids.next()));
        var texts = NamesInTexts.of(seminar, there);
        var rows = new ArrayList<Row<?>>();
        for (var row : seminar.rows()) {
            if (!goes(row, there, attended)) {
                rows.add(changed(row, there, attended, pseudonyms, texts));
            }
        }
        return new Erasure(Seminar.ofRows(rows), there, scans);
    }

    private static List<Evidence> scans(Seminar seminar, Set<Id<Participant>> people) {
        var found = new ArrayList<Evidence>();
        for (var print : seminar.sheetPrints()) {
            var scan = seminar.evidence().find(print.scan());
            if (scan != null && print.people().stream().anyMatch(people::contains)) {
                found.add(scan);
            }
        }
        for (var attendee : seminar.onlineAttendees()) {
            var report = seminar.onlineReports().find(attendee.report());
            var file = report == null ? null : seminar.evidence().find(report.evidence());
            if (file != null
                    && !found.contains(file)
                    && attendee.people().stream().anyMatch(people::contains)) {
                found.add(file);
            }
        }
        return found;
    }

    private static boolean goes(Row<?> row, Set<Id<Participant>> there, Set<Id<Participant>> attended) {
        return switch (row) {
            case Participant person -> there.contains(person.id()) && !attended.contains(person.id());
            case Needs needs -> there.contains(needs.participant());
            case Speaker speaker -> there.contains(speaker.participant());
            case VisitSeat seat -> there.contains(seat.participant());
            case Certificate certificate -> there.contains(certificate.participant());
            case DistinctParticipants pair -> there.contains(pair.first()) || there.contains(pair.second());
            case OnlineAttendee attendee -> !attendee.people().isEmpty() && there.containsAll(attendee.people());
            case AcceptedFinding finding ->
                there.stream().anyMatch(who -> finding.rows().contains(who.value()));
            default -> false;
        };
    }

    private static Row<?> changed(
            Row<?> row,
            Set<Id<Participant>> there,
            Set<Id<Participant>> attended,
            Map<Id<?>, Id<?>> pseudonyms,
            NamesInTexts texts) {
        if (row instanceof Participant person && there.contains(person.id())) {
            return pseudonym(person, pseudonyms);
        }
        if (row instanceof Attendance attendance && there.contains(attendance.participant())) {
            return (Row<?>) Recast.of(attendance, (component, value) -> switch (component.getName()) {
                case "participant" -> pseudonyms.get(attendance.participant());
                // Whether they were there long enough counts.
                case "minutes" -> value;
                default -> emptied(RowKind.ATTENDANCE, component.getName()) ? Recast.empty(component) : value;
            });
        }
        var gone = new HashSet<>(there);
        gone.removeAll(attended);
        var replaced = new References(pseudonyms, gone).in(row);
        return (Row<?>) Recast.of(
                (Record) replaced,
                (component, value) -> ofOthers(RowKind.of(row), component.getName()) ? texts.without(value) : value);
    }

    /// Whether people other than the row's own may be named in it.
    private static boolean ofOthers(RowKind kind, String component) {
        return PersonalData.of(kind).stream()
                .anyMatch(column ->
                        column.component().equals(component) && column.personal() != null && !column.exported());
    }

    private static Rule rule(RowKind kind, String component) {
        return PersonalData.of(kind).stream()
                .filter(column -> column.component().equals(component))
                .map(DataColumn::rule)
                .findFirst()
                .orElseThrow();
    }

    private static boolean emptied(RowKind kind, String component) {
        return rule(kind, component) == Rule.EMPTIED;
    }

    private static Participant pseudonym(Participant person, Map<Id<?>, Id<?>> pseudonyms) {
        return Recast.of(person, (component, value) -> switch (component.getName()) {
            case "id" -> pseudonyms.get(person.id());
            case "kind" -> value;
            case "name" ->
                person.kind() == ParticipantKind.PERSON
                        ? PersonName.of("Заличен", "участник", "Erased participant")
                        : PersonName.EMPTY;
            case "country" -> value == null ? Country.NOT_STATED : value;
            default ->
                emptied(RowKind.PARTICIPANT, component.getName())
                                || component.getName().equals("groupName")
                        ? Recast.empty(component)
                        : value;
        });
    }
}
