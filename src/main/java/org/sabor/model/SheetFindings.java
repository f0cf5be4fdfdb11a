package org.sabor.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// Where signed sheets, marks, the agenda, online reports and the counts contradict one another: what gets lists
/// rejected (DOMAIN 2.8), day by day.
final class SheetFindings {
    private final Seminar seminar;
    private final AttendanceIndex index;
    private final Summary summary;
    private final List<Finding> found = new ArrayList<>();

    private SheetFindings(Seminar seminar) {
        this.seminar = seminar;
        this.index = AttendanceIndex.of(seminar);
        this.summary = Summary.of(seminar);
    }

    static List<Finding> of(Seminar seminar) {
        var findings = new SheetFindings(seminar);
        for (var day : seminar.daysInOrder()) {
            findings.day(day);
        }
        findings.online();
        return List.copyOf(findings.found);
    }

    private void day(Day day) {
        var prints = SheetPrints.of(seminar, day.id());
        sheets(day, prints);
        signatures(day, prints);
        remoteOnSheet(day, prints);
        speakers(day, prints);
        totals(day, prints);
    }

    /// Whether the sheets are there, entered and scanned, list by list.
    private void sheets(Day day, List<SheetPrint> prints) {
        var inPerson = people(row -> inPerson(row.id(), Period.of(day.id())));
        boolean evident = seminar.evidence().stream()
                .anyMatch(row -> row.kind() == EvidenceKind.SIGNED_SHEET
                        && (row.day() == null || day.id().equals(row.day())));
        if (prints.isEmpty() && !inPerson.isEmpty() && !evident) {
            add(
                    "day-without-signed-sheet",
                    Message.of("finding.day-without-signed-sheet", day.number(), inPerson.size()),
                    day);
        }
        for (var list : SheetPrints.lists(prints)) {
            list(day, list, evident);
        }
        if (!inPerson.isEmpty() && !evident) {
            withoutSheet(day, prints);
        }
    }

    private void list(Day day, List<SheetPrint> prints, boolean evident) {
        var entered = entered(prints);
        if (entered.isEmpty()) {
            var newest = prints.getFirst();
            add("sheet-not-entered", Message.of("finding.sheet-not-entered", day.number(), newest.number()), newest);
            return;
        }
        var newest = entered.getFirst();
        var periods = enteredPeriods(prints);
        for (var column : SheetPrints.columns(seminar, newest)) {
            if (!periods.contains(column)) {
                add(
                        "sheet-partly-entered",
                        Message.of(
                                "finding.sheet-partly-entered",
                                day.number(),
                                newest.number(),
                                column.part().label()),
                        newest);
            }
        }
        if (!evident && prints.stream().allMatch(print -> print.scan() == null)) {
            add("sheet-without-scan", Message.of("finding.sheet-without-scan", day.number(), newest.number()), newest);
        }
    }

    /// Where there are sheets of some halves or sessions of a day, whether there is one of each.
    private void withoutSheet(Day day, List<SheetPrint> prints) {
        var printed = new HashSet<Period>();
        prints.forEach(print -> printed.add(print.period()));
        if (printed.isEmpty() || printed.contains(Period.of(day.id()))) {
            return;
        }
        boolean sessions = printed.stream().anyMatch(period -> period.session() != null);
        var wanted = SheetPrints.periods(seminar, day, sessions ? AttendanceUnit.SESSION : AttendanceUnit.HALF_DAY);
        var missing =
                wanted.stream().filter(period -> !printed.contains(period)).toList();
        if (!missing.isEmpty()) {
            var rows = new LinkedHashSet<Row<?>>();
            for (var period : missing) {
                var session = seminar.sessions().find(period.session());
                rows.add(session == null ? day : session);
            }
            var text = Message.of("finding.period-without-sheet", day.number(), missing.size(), wanted.size());
            found.add(new Finding("period-without-sheet", text, List.copyOf(rows)));
        }
    }

    private static List<SheetPrint> entered(List<SheetPrint> prints) {
        return prints.stream().filter(print -> !print.signed().isEmpty()).toList();
    }

    /// Whether marks and signatures say the same, period by period.
    private void signatures(Day day, List<SheetPrint> prints) {
        var withoutSignature = new LinkedHashSet<Participant>();
        var withoutMark = new LinkedHashSet<Row<?>>();
        var outstanding = SheetPrints.lists(prints).stream()
                .filter(list -> entered(list).isEmpty())
                .flatMap(list -> list.stream().flatMap(print -> print.people().stream()))
                .collect(Collectors.toSet());
        for (var period : countedPeriods(prints)) {
            var signers = SheetPrints.signers(seminar, period, null);
            withoutSignature.addAll(people(row -> inPerson(row.id(), period)
                    && !signers.contains(row.id())
                    && !outstanding.contains(row.id())
                    && signs(row)));
            withoutMark.addAll(people(
                    row -> signers.contains(row.id()) && !inPerson(row.id(), period) && !remote(row.id(), period)));
            // Somebody may have been removed from the seminar after signing.
            for (var print : prints) {
                if (print.signed().stream()
                        .filter(column ->
                                Periods.counted(seminar, column.period()).equals(period))
                        .flatMap(column -> print.signers(column).stream())
                        .anyMatch(who -> seminar.participants().find(who) == null)) {
                    withoutMark.add(print);
                }
            }
        }
        many("marked-without-signature", "finding.marked-without-signature", day, withoutSignature);
        many("signed-without-mark", "finding.signed-without-mark", day, withoutMark);
    }

    private boolean signs(Participant participant) {
        return seminar.project().sheets().signs(participant);
    }

    /// What is entered counts for these periods.
    private Set<Period> countedPeriods(List<SheetPrint> prints) {
        return enteredPeriods(prints).stream()
                .map(period -> Periods.counted(seminar, period))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<Period> enteredPeriods(List<SheetPrint> prints) {
        var periods = new LinkedHashSet<Period>();
        prints.forEach(print -> print.signed().forEach(column -> periods.add(column.period())));
        return periods;
    }

    /// Remote people never sign (DOMAIN R5): neither on a sheet that is entered nor on one that may still be printed
    /// anew.
    private void remoteOnSheet(Day day, List<SheetPrint> prints) {
        var wrong = new LinkedHashSet<Row<?>>();
        for (var period : countedPeriods(prints)) {
            var signers = SheetPrints.signers(seminar, period, null);
            wrong.addAll(people(
                    row -> signers.contains(row.id()) && remote(row.id(), period) && !inPerson(row.id(), period)));
        }
        for (var list : SheetPrints.lists(prints)) {
            var newest = list.getFirst();
            if (newest.signed().isEmpty()) {
                var standing = newest.people();
                wrong.addAll(people(row -> standing.contains(row.id())
                        && index.modes(row.id(), day.id()).equals(Set.of(AttendanceMode.REMOTE))));
            }
        }
        many("remote-on-sheet", "finding.remote-on-sheet", day, wrong);
    }

    /// Whether whoever speaks on this day is on its sheet, or proved to be remote.
    private void speakers(Day day, List<SheetPrint> prints) {
        if (prints.isEmpty()) {
            return;
        }
        var entered = entered(prints);
        var onSheet = new HashSet<Id<Participant>>();
        if (entered.isEmpty()) {
            prints.forEach(print -> onSheet.addAll(print.people()));
        } else {
            entered.forEach(print -> print.signed().forEach(column -> onSheet.addAll(print.signers(column))));
        }
        var speaking = new HashSet<Id<Participant>>();
        seminar.sessionsOf(day.id()).forEach(row -> row.speakers().forEach(each -> speaking.add(each.participant())));
        many(
                "speaker-on-no-sheet",
                "finding.speaker-on-no-sheet",
                day,
                people(row -> speaking.contains(row.id())
                        && signs(row)
                        && !onSheet.contains(row.id())
                        && !index.modes(row.id()).isEmpty()
                        && !provedRemote(row.id(), day)));
    }

    private boolean provedRemote(Id<Participant> who, Day day) {
        return index.of(who).stream()
                .anyMatch(row -> row.mode() == AttendanceMode.REMOTE
                        && row.period().day().equals(day.id())
                        && !row.evidence().isEmpty());
    }

    /// Whether the signatures and the remote list of the day come to what the report counts (DOMAIN R26).
    private void totals(Day day, List<SheetPrint> prints) {
        var turnout = summary.days().get(day.id());
        if (turnout == null || entered(prints).isEmpty()) {
            return;
        }
        var signedRows = signedRows(prints);
        int signatures = 0;
        int remote = 0;
        var differing = new ArrayList<Row<?>>();
        for (var participant : seminar.participants()) {
            int signed = signedRows.getOrDefault(participant.id(), 0);
            var modes = index.modes(participant.id(), day.id());
            // Whoever need not sign is taken at the word of the mark.
            int listed =
                    signed == 0 && (modes.contains(AttendanceMode.REMOTE) || (!signs(participant) && !modes.isEmpty()))
                            ? HeadCount.of(participant).known()
                            : 0;
            signatures += signed;
            remote += listed;
            int counted = modes.isEmpty() ? 0 : HeadCount.of(participant).known();
            if (counted != signed + listed) {
                differing.add(participant);
            }
        }
        int counted = turnout.present().known();
        if (signatures + remote != counted) {
            var rows = differing.isEmpty() ? List.<Row<?>>of(day) : List.copyOf(differing);
            found.add(new Finding(
                    "totals-differ",
                    Message.of("finding.totals-differ", day.number(), signatures + remote, signatures, remote, counted),
                    rows));
        }
    }

    /// A person signs once, on however many prints and columns; each row of a group is somebody.
    private static Map<Id<Participant>, Integer> signedRows(List<SheetPrint> prints) {
        var most = new HashMap<Id<Participant>, Integer>();
        for (var print : prints) {
            var rows = new HashSet<Integer>();
            print.signed().forEach(column -> rows.addAll(column.rows()));
            var counts = new HashMap<Id<Participant>, Integer>();
            for (int row : rows) {
                var who = print.inRow(row);
                if (who != null) {
                    counts.merge(who, 1, Integer::sum);
                }
            }
            counts.forEach((who, count) -> most.merge(who, count, Math::max));
        }
        return most;
    }

    private void online() {
        var waiting = new ArrayList<Row<?>>();
        var unknown = new ArrayList<Row<?>>();
        for (var attendee : seminar.onlineAttendees()) {
            switch (attendee.match()) {
                case PROPOSED -> waiting.add(attendee);
                case NONE -> unknown.add(attendee);
                case EMAIL, NAME, PERSON, EXCLUDED -> {}
            }
        }
        many("online-name-proposed", "finding.online-name-proposed", null, waiting);
        many("online-name-unknown", "finding.online-name-unknown", null, unknown);
        for (var report : seminar.onlineReports()) {
            if (report.day() == null && dates(report).noneMatch(this::isDay)) {
                add(
                        "report-without-day",
                        Message.of("finding.report-without-day", Edits.title(report.title())),
                        report);
            }
        }
    }

    private Stream<LocalDate> dates(OnlineReport report) {
        var joined = seminar.onlineAttendees().stream()
                .filter(row -> row.report().equals(report.id()))
                .flatMap(row -> row.connections().stream())
                .flatMap(connection -> Stream.of(connection.join(), connection.leave()))
                .filter(Objects::nonNull)
                .map(LocalDateTime::toLocalDate);
        var start = report.start();
        return start == null ? joined : Stream.concat(Stream.of(start.toLocalDate()), joined);
    }

    private boolean isDay(LocalDate date) {
        return seminar.days().stream().map(Day::date).anyMatch(date::equals);
    }

    /// Whether the participant counts as there in person in this period; in any part of it, where it is a day.
    private boolean inPerson(Id<Participant> who, Period period) {
        return modes(who, period).contains(AttendanceMode.IN_PERSON);
    }

    private boolean remote(Id<Participant> who, Period period) {
        return index.of(who).stream().anyMatch(row -> row.mode() == AttendanceMode.REMOTE && within(row, period));
    }

    private Set<AttendanceMode> modes(Id<Participant> who, Period period) {
        var modes = new HashSet<AttendanceMode>();
        index.of(who).stream()
                .filter(row -> index.counts(row) && within(row, period))
                .forEach(row -> modes.add(row.mode()));
        return modes;
    }

    private static boolean within(Attendance row, Period period) {
        boolean wholeDay = period.equals(Period.of(period.day()));
        return wholeDay ? row.period().day().equals(period.day()) : row.period().equals(period);
    }

    private List<Participant> people(Predicate<Participant> which) {
        return seminar.participants().stream().filter(which).toList();
    }

    private void add(String code, Message text, Row<?> row) {
        found.add(new Finding(code, text, List.of(row)));
    }

    private void many(String code, String key, @Nullable Day day, Collection<? extends Row<?>> rows) {
        if (!rows.isEmpty()) {
            var text = day == null ? Message.of(key, rows.size()) : Message.of(key, rows.size(), day.number());
            found.add(new Finding(code, text, List.copyOf(rows)));
        }
    }
}
