package org.sabor.meetings;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sabor.model.Attachments;
import org.sabor.model.Connection;
import org.sabor.model.Day;
import org.sabor.model.Edit;
import org.sabor.model.Evidence;
import org.sabor.model.EvidenceKind;
import org.sabor.model.Id;
import org.sabor.model.Ids;
import org.sabor.model.NameMatch;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.OnlineReport;
import org.sabor.model.OnlineReportEdits;
import org.sabor.model.RowChange;
import org.sabor.model.Seminar;

/// A report on its way into a seminar: who its names are, and the edit that takes it in. The same file taken in again
/// adds nothing; names that nobody had answered for are looked at anew.
///
/// @param hash SHA-256 of the file, in hexadecimal
/// @param size of the file in bytes
/// @param matches who the attendees of the report are, in their order
public record ReportIntake(MeetingReport report, String hash, int size, List<AttendeeMatch> matches) {
    public ReportIntake {
        matches = List.copyOf(matches);
    }

    /// The report against the seminar as it is.
    ///
    /// @param file the bytes of the file the report was read from
    public static ReportIntake of(MeetingReport report, byte[] file, Seminar seminar) {
        return new ReportIntake(
                report, Attachments.hash(file), file.length, new AttendeeMatching(seminar).of(report.attendees()));
    }

    /// The same with each proposal taken as the answer.
    public ReportIntake accepted() {
        return new ReportIntake(
                report,
                hash,
                size,
                matches.stream()
                        .map(match -> match.how() == NameMatch.PROPOSED
                                ? new AttendeeMatch(NameMatch.PERSON, match.people())
                                : match)
                        .toList());
    }

    /// The same with a person's answers in the place of what was found.
    ///
    /// @param answers by the place of the attendee in the report
    public ReportIntake answered(Map<Integer, AttendeeMatch> answers) {
        var all = new ArrayList<>(matches);
        answers.forEach(all::set);
        return new ReportIntake(report, hash, size, all);
    }

    /// Whether the report says at what time anybody was there; otherwise somebody must say on which day it was.
    public boolean dated() {
        return dated(report);
    }

    /// The same of a report whose people nobody has looked for yet.
    public static boolean dated(MeetingReport report) {
        return report.attendees().isEmpty()
                || report.attendees().stream().anyMatch(attendee -> attendee.firstJoin() != null);
    }

    /// The day a report without times is about: that of the meeting, or the only one there is; otherwise null.
    public @Nullable Day likelyDay(Seminar seminar) {
        return likelyDay(report, seminar);
    }

    /// The same of a report whose people nobody has looked for yet.
    public static @Nullable Day likelyDay(MeetingReport report, Seminar seminar) {
        var meeting = report.meeting();
        var start = meeting == null ? null : meeting.start();
        if (start != null) {
            return seminar.days().stream()
                    .filter(day -> start.toLocalDate().equals(day.date()))
                    .findFirst()
                    .orElse(null);
        }
        return seminar.days().size() == 1 ? seminar.days().getFirst() : null;
    }

    /// This file as it was taken in before, or null.
    public @Nullable OnlineReport known(Seminar seminar) {
        return seminar.onlineReports().stream()
                .filter(each -> {
                    var file = seminar.evidence().find(each.evidence());
                    return file != null && file.hash().equals(hash);
                })
                .findFirst()
                .orElse(null);
    }

    /// The edit that takes the report in; empty where all of it is there already.
    ///
    /// @param day for a report without times; null where nobody knows it, then it counts for no day
    /// @param added the moment, local time of the seminar
    /// @param others further changes of the same action, for instance participants found through the report
    public Edit edit(Seminar seminar, Ids ids, @Nullable Day day, LocalDateTime added, List<RowChange> others) {
        var known = known(seminar);
        if (known != null) {
            return again(seminar, ids, known, others);
        }
        var file = new Evidence(
                ids.next(), EvidenceKind.ONLINE_REPORT, report.file(), hash, size, idOf(day), added, "", null);
        var meeting = report.meeting();
        var row = new OnlineReport(
                ids.next(),
                report.kind().platform(),
                report.variant(),
                file.id(),
                dated() ? null : idOf(day),
                meeting == null ? "" : Objects.requireNonNullElse(meeting.title(), ""),
                meeting == null ? null : meeting.start(),
                meeting == null ? null : meeting.end());
        var names = new ArrayList<OnlineAttendee>();
        for (int i = 0; i < matches.size(); i++) {
            names.add(name(ids.next(), row.id(), report.attendees().get(i), matches.get(i)));
        }
        return OnlineReportEdits.add(seminar, ids, others, file, row, names);
    }

    private static @Nullable Id<Day> idOf(@Nullable Day day) {
        return day == null ? null : day.id();
    }

    /// The places of the attendees that taking the report in would add, or of whom more is known than when the file was
    /// taken in before.
    public List<Integer> news(Seminar seminar) {
        var known = known(seminar);
        return known == null
                ? IntStream.range(0, matches.size()).boxed().toList()
                : List.copyOf(news(seminar, known).keySet());
    }

    private Edit again(Seminar seminar, Ids ids, OnlineReport known, List<RowChange> others) {
        return OnlineReportEdits.assign(
                seminar, ids, others, List.copyOf(news(seminar, known).values()));
    }

    /// What a person has said of a name stays; everything else is as it is found now.
    private Map<Integer, OnlineAttendee> news(Seminar seminar, OnlineReport known) {
        var news = new TreeMap<Integer, OnlineAttendee>();
        for (var name : seminar.onlineAttendees()) {
            if (name.report().equals(known.id())) {
                int place = placeOf(name);
                var match = place < 0 ? null : matches.get(place);
                if (match != null
                        && !(match.how() == name.match() && match.people().equals(name.people()))
                        && (match.how() == NameMatch.PERSON
                                || match.how() == NameMatch.EXCLUDED
                                || name.match().open())) {
                    news.put(place, name.withPeople(match.people(), match.how()));
                }
            }
        }
        return news;
    }

    private int placeOf(OnlineAttendee name) {
        for (int i = 0; i < matches.size(); i++) {
            var there = name(name.id(), name.report(), report.attendees().get(i), AttendeeMatch.NONE);
            if (there.withPeople(name.people(), name.match()).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static OnlineAttendee name(
            Id<OnlineAttendee> id, Id<OnlineReport> in, Attendee attendee, AttendeeMatch match) {
        var connections = attendee.connections();
        var first = attendee.firstJoin();
        boolean total = connections.isEmpty();
        var seconds = attendee.totalSeconds();
        return new OnlineAttendee(
                id,
                in,
                attendee.name(),
                attendee.namesInFile(),
                Objects.requireNonNullElse(attendee.email(), ""),
                attendee.kind(),
                total && first != null ? List.of(new Connection(first, attendee.lastLeave())) : connections,
                total ? (int) (seconds == null ? attendee.totalMinutes() * 60 : seconds) : null,
                match.people(),
                match.how());
    }
}
