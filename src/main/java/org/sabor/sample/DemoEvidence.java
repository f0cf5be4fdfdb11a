package org.sabor.sample;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceMode;
import org.sabor.model.AttendanceSource;
import org.sabor.model.AttendeeKind;
import org.sabor.model.Bilingual;
import org.sabor.model.Connection;
import org.sabor.model.Day;
import org.sabor.model.Edit;
import org.sabor.model.Evidence;
import org.sabor.model.EvidenceKind;
import org.sabor.model.Ids;
import org.sabor.model.MeetingPlatform;
import org.sabor.model.NameMatch;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.OnlineReport;
import org.sabor.model.OnlineReportEdits;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Period;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.model.SheetPrintEdits;
import org.sabor.model.SignedSheet;
import org.sabor.model.WrittenIn;

/// What proves the attendance of the demonstration seminar: a signed sheet of each day and the report of its online
/// meeting. They say what the people are marked with, but for a few things somebody still has to look into.
final class DemoEvidence {
    private static final int BLANK_ROWS = 10;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Ids ids;
    private final Map<String, byte[]> files = new HashMap<>();
    private Seminar seminar;

    DemoEvidence(Seminar seminar, Ids ids) {
        this.seminar = seminar;
        this.ids = ids;
    }

    /// The seminar with its evidence; the files it names are [#files] then.
    Seminar prove() {
        for (var day : seminar.daysInOrder()) {
            signedSheet(day);
            onlineReport(day);
        }
        return seminar;
    }

    /// The bytes of the reports, by their hash.
    Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    private void perform(Edit edit) {
        seminar = seminar.apply(edit);
    }

    private void signedSheet(Day day) {
        var printed = seminar.participants().stream()
                .filter(row -> row.status().admitted() && row.status() != ParticipantStatus.WALK_IN)
                .filter(row -> row.plannedMode() != PlannedMode.REMOTE)
                .sorted(Comparator.comparing(DemoEvidence::familyFirst, Collator.getInstance(Language.BG.locale())))
                .flatMap(row -> Collections.nCopies(Objects.requireNonNullElse(row.headCount(), 1), row).stream())
                .toList();
        var at = Objects.requireNonNull(day.date()).atTime(8, 10);
        perform(SheetPrintEdits.register(
                seminar,
                ids,
                List.of(new SheetPrintEdits.Sheet(
                        Period.of(day.id()),
                        printed.stream().map(Participant::id).toList(),
                        BLANK_ROWS)),
                at));
        var print = seminar.sheetPrints().stream()
                .max(Comparator.comparingInt(row -> row.number()))
                .orElseThrow();
        var there = inPerson(day);
        // The technician has marked himself at the desk and never signed.
        var signed = new HashSet<>(IntStream.rangeClosed(1, printed.size())
                .filter(row -> there.contains(printed.get(row - 1))
                        && !printed.get(row - 1).email().startsWith("zhivko."))
                .boxed()
                .toList());
        var writtenIn = new ArrayList<WrittenIn>();
        for (var walkIn : there) {
            if (!printed.contains(walkIn)) {
                int row = printed.size() + writtenIn.size() + 1;
                writtenIn.add(new WrittenIn(row, walkIn.id()));
                signed.add(row);
            }
        }
        perform(new SignedSheet(
                        print.id(),
                        print.period(),
                        signed,
                        writtenIn,
                        List.of(),
                        List.of(),
                        false,
                        new Bilingual(
                                Messages.of(Language.BG).text("paper.proof", print.number()),
                                Messages.of(Language.EN).text("paper.proof", print.number())),
                        Language.BG,
                        null)
                .edit(seminar, ids));
    }

    private static String familyFirst(Participant participant) {
        var words = participant.name().in(Language.BG).split("\\s+");
        return words[words.length - 1] + " " + String.join(" ", words);
    }

    private List<Participant> inPerson(Day day) {
        return marks(day)
                .filter(row -> row.mode() == AttendanceMode.IN_PERSON)
                .map(row -> seminar.participants().require(row.participant()))
                .toList();
    }

    private Stream<Attendance> marks(Day day) {
        return seminar.attendance().stream().filter(row -> row.period().equals(Period.of(day.id())));
    }

    /// Somebody behind a name of the report, before it has ids.
    private record Shown(
            String name, String email, AttendeeKind kind, List<Connection> connections, Set<Participant> people) {}

    private void onlineReport(Day day) {
        var date = Objects.requireNonNull(day.date());
        var start = date.atTime(9, 5);
        var end = date.atTime(15, 40);
        var shown = new ArrayList<Shown>();
        for (var mark : marks(day).toList()) {
            if (mark.source() == AttendanceSource.ONLINE_REPORT) {
                shown.add(shown(day, mark));
            }
        }
        shown.add(new Shown(
                "35900000199",
                "",
                AttendeeKind.PHONE,
                List.of(new Connection(date.atTime(9, 58), date.atTime(10, 41))),
                Set.of()));
        shown.add(new Shown(
                "Надежда",
                "",
                AttendeeKind.PERSON,
                List.of(new Connection(date.atTime(10, 4), date.atTime(12, 20))),
                Set.of()));
        var title = "LOOM " + date;
        var bytes = ("\uFEFF" + text(title, start, end, shown)).getBytes(StandardCharsets.UTF_16LE);
        var file = new Evidence(
                ids.next(),
                EvidenceKind.ONLINE_REPORT,
                fileName(day),
                Attachments.hash(bytes),
                bytes.length,
                day.id(),
                date.atTime(17, 45),
                "",
                null);
        files.put(file.hash(), bytes);
        var report = new OnlineReport(
                ids.next(), MeetingPlatform.TEAMS, "report with numbered sections", file.id(), null, title, start, end);
        perform(OnlineReportEdits.add(
                seminar,
                ids,
                List.of(),
                file,
                report,
                shown.stream()
                        .map(each -> new OnlineAttendee(
                                ids.next(),
                                report.id(),
                                each.name(),
                                List.of(each.name()),
                                each.email(),
                                each.kind(),
                                each.connections(),
                                null,
                                each.people().stream().map(Participant::id).toList(),
                                each.people().isEmpty()
                                        ? NameMatch.NONE
                                        : each.email().isEmpty() ? NameMatch.PERSON : NameMatch.EMAIL))
                        .toList()));
    }

    /// What the report of a day is called.
    static String fileName(Day day) {
        return "loom-" + day.date() + "-teams.csv";
    }

    /// Whoever was away for a while has two connections.
    private Shown shown(Day day, Attendance mark) {
        var participant = seminar.participants().require(mark.participant());
        var joined = at(day, mark.arrived());
        var left = at(day, mark.left());
        var away = Duration.between(joined, left).minusMinutes(Objects.requireNonNull(mark.minutes()));
        var gone = joined.plusMinutes(Objects.requireNonNull(mark.minutes()) / 2);
        var connections = away.isZero()
                ? List.of(new Connection(joined, left))
                : List.of(new Connection(joined, gone), new Connection(gone.plus(away), left));
        return new Shown(
                participant.isPerson()
                        ? participant.name().full()
                        : participant.groupName().in(Language.BG),
                participant.email(),
                participant.isPerson() ? AttendeeKind.PERSON : AttendeeKind.ROOM,
                connections,
                Set.of(participant));
    }

    private static LocalDateTime at(Day day, @Nullable LocalTime time) {
        return Objects.requireNonNull(day.date()).atTime(Objects.requireNonNull(time));
    }

    /// The report as Teams writes it.
    private static String text(String title, LocalDateTime start, LocalDateTime end, List<Shown> shown) {
        var lines = new ArrayList<String>();
        lines.add("1. Summary");
        lines.add("Meeting title\t" + title);
        lines.add("Attended participants\t" + shown.size());
        lines.add("Start time\t" + STAMP.format(start));
        lines.add("End time\t" + STAMP.format(end));
        lines.add("");
        lines.add("2. Participants");
        lines.add("Name\tFirst Join\tLast Leave\tIn-Meeting Duration\tEmail\tParticipant ID (UPN)\tRole");
        for (var each : shown) {
            lines.add(line(
                    each,
                    each.connections().getFirst().join(),
                    each.connections().getLast().leave(),
                    each.connections().stream().mapToLong(DemoEvidence::minutes).sum(),
                    each.email() + "\tAttendee"));
        }
        lines.add("");
        lines.add("3. In-Meeting Activities");
        lines.add("Name\tJoin Time\tLeave Time\tDuration\tEmail\tRole");
        for (var each : shown) {
            for (var connection : each.connections()) {
                lines.add(line(each, connection.join(), connection.leave(), minutes(connection), "Attendee"));
            }
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static long minutes(Connection connection) {
        return Duration.between(connection.join(), Objects.requireNonNull(connection.leave()))
                .toMinutes();
    }

    private static String line(Shown each, LocalDateTime from, @Nullable LocalDateTime to, long minutes, String rest) {
        return String.join(
                "\t",
                each.name(),
                STAMP.format(from),
                STAMP.format(Objects.requireNonNull(to)),
                minutes / 60 + "h " + minutes % 60 + "m",
                each.email(),
                rest);
    }
}
