package org.sabor.meetings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.message.Worded;

/// Makes the report of what was found in a file, with the order of its dates decided.
final class ReportBuilder {
    private final FoundReport found;
    private final ReportContext context;
    private final FileClock clock;
    private final Findings findings = new Findings();

    ReportBuilder(FoundReport found, ReportContext context, ReportOptions options, DateOrders orders) {
        this.found = found;
        this.context = context;
        var zone = options.zone() == null ? context.zone() : options.zone();
        this.clock = new FileClock(orders, zone, context.zone(), found.dateWithout(context));
    }

    /// The report.
    ///
    /// @param notes on the file as a whole
    MeetingReport build(List<Message> notes) {
        findings.warn(notes);
        if (found.clockTimesOnly() && found.ownDate() == null && context.days().size() > 1) {
            findings.warn("meetings.warning.no-date", date(Objects.requireNonNull(clock.date())));
        }
        found.layout().engagement().forEach(row -> findings.leaveOut(row, "meetings.row.engagement"));
        var meeting = meeting();
        var people = people();
        var attendees = attendees(people, meeting);
        var hours = new TimeCheck(context).hoursBeside(attendees, meeting.end());
        if (hours != 0) {
            findings.warn("meetings.warning.hours-beside", Math.abs(hours));
        }
        return new MeetingReport(
                found.file(),
                found.kind(),
                found.variant(clock.orders()),
                found.encoding(),
                meeting.isEmpty() ? null : meeting,
                attendees,
                people.absent(findings.absent()),
                findings.leftOut(),
                findings.warnings(),
                hours,
                found.columns());
    }

    private Meeting meeting() {
        var facts = found.facts();
        return new Meeting(facts.title(), facts.number(), clock.at(facts.start(), false), clock.at(facts.end(), false));
    }

    private People people() {
        var people = new People();
        var entries = new ArrayList<Entry>();
        for (var table : found.layout().tables()) {
            entries.addAll(
                    found.kind() == ReportKind.TEAMS_LIST || found.kind() == ReportKind.TEAMS_LIVE
                            ? new EventReader(found.kind(), table, clock, findings).read()
                            : new EntryReader(found.kind(), table, clock, findings).read());
        }
        if (found.facts().count() != null && rowsOfPeople() < found.facts().count()) {
            findings.warn("meetings.warning.fewer", found.facts().count(), rowsOfPeople());
        }
        ofTheseDays(entries).forEach(entry -> {
            if (!found.layout().numbered()) {
                people.add(entry);
            } else if (entry.totals()) {
                people.addTotal(entry);
            } else {
                people.addConnection(entry);
            }
        });
        people.withAndWithoutAddress().forEach(name -> findings.warn("meetings.warning.address-and-none", name));
        return people;
    }

    private int rowsOfPeople() {
        return found.layout().tables().getFirst().rows().size();
    }

    /// What lies on other days is another meeting - unless everything does: then the file is about another day, which
    /// somebody should know.
    private List<Entry> ofTheseDays(List<Entry> entries) {
        var other = entries.stream().filter(this::isOtherDay).toList();
        var timed = entries.stream().filter(entry -> entry.from() != null).toList();
        if (other.isEmpty() || context.days().isEmpty()) {
            return entries;
        }
        if (other.size() == timed.size()) {
            var first = Objects.requireNonNull(other.getFirst().from());
            findings.warn("meetings.warning.other-day", date(first.toLocalDate()));
            return entries;
        }
        other.forEach(entry -> findings.leaveOut(
                entry.row(),
                "meetings.row.other-day",
                date(Objects.requireNonNull(entry.from()).toLocalDate())));
        return entries.stream().filter(entry -> !isOtherDay(entry)).toList();
    }

    private boolean isOtherDay(Entry entry) {
        var from = entry.from();
        var to = entry.to();
        return from != null && to != null && !context.concerns(from, to);
    }

    private List<Attendee> attendees(People people, Meeting meeting) {
        var ends = new Closing(context, meeting.end());
        var attendees = people.all().stream()
                .map(person -> person.attendee(ends, found.exact()))
                .toList();
        int open = (int) attendees.stream().filter(Attendee::openSession).count();
        if (open > 0) {
            findings.warn("meetings.warning.open", open);
        }
        attendees.stream()
                .filter(attendee -> attendee.email() == null && Intervals.overlap(attendee.connections()))
                .forEach(attendee -> findings.warn("meetings.warning.at-once", attendee.name()));
        return attendees;
    }

    static Worded date(LocalDate date) {
        return language -> Messages.of(language).date(date);
    }
}
