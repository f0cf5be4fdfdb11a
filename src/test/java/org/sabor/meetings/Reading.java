package org.sabor.meetings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.model.AttendeeKind;
import org.sabor.spreadsheet.Steps;

/// Reads reports made by tests, and shows what came of them in few words.
final class Reading {
    /// 12 March 2026 from 10:00 to 12:30, in Sofia.
    static final ReportContext CONTEXT = context("2026-03-12");

    private Reading() {}

    static ReportContext context(String... days) {
        return new ReportContext(
                List.of(days).stream()
                        .map(day -> new ReportContext.SeminarDay(
                                LocalDate.parse(day), LocalTime.of(10, 0), LocalTime.of(12, 30)))
                        .toList(),
                ZoneId.of("Europe/Sofia"));
    }

    static MeetingReport text(String content) {
        return bytes(content.getBytes(StandardCharsets.UTF_8), "report.csv");
    }

    static MeetingReport text(String content, String encoding) {
        return bytes(content.getBytes(Charset.forName(encoding)), "report.csv");
    }

    static MeetingReport bytes(byte[] bytes, String name) {
        return bytes(bytes, name, CONTEXT, ReportOptions.FROM_CONTENT);
    }

    static MeetingReport bytes(byte[] bytes, String name, ReportContext context, ReportOptions options) {
        return switch (reading(bytes, name, context, options)) {
            case ReportReading.Read read -> read.report();
            case ReportReading.AmbiguousDates _ -> throw new AssertionError("asks for the order of dates");
        };
    }

    static ReportReading reading(byte[] bytes, String name, ReportContext context, ReportOptions options) {
        try {
            var folder = Files.createTempDirectory("report");
            var file = folder.resolve(name);
            try {
                Files.write(file, bytes);
                return MeetingReports.read(file, context, options, Steps.UNSEEN);
            } finally {
                Files.deleteIfExists(file);
                Files.delete(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The key of the sentence with which these bytes are refused, or the word of the platform.
    static String outcome(byte[] bytes, String name) {
        try {
            var reading = reading(bytes, name, CONTEXT, ReportOptions.FROM_CONTENT);
            return reading instanceof ReportReading.Read read
                    ? read.report().kind().platform().word()
                    : "asks";
        } catch (Failure refused) {
            return refused.exit() + " " + refused.text().key();
        }
    }

    /// A line for each attendee: `Name <email> kind role 2× 10:00:00-12:00:00 7200s 120min open`.
    static String people(MeetingReport report) {
        return report.attendees().stream().map(Reading::line).collect(Collectors.joining("\n"));
    }

    static String line(Attendee each) {
        return each.name()
                + (each.email() == null ? "" : " <" + each.email() + ">")
                + (each.kind() == AttendeeKind.PERSON
                        ? ""
                        : " " + each.kind().name().toLowerCase(Locale.ROOT))
                + (each.role() == AttendeeRole.UNKNOWN
                        ? ""
                        : " " + each.role().name().toLowerCase(Locale.ROOT))
                + (each.connections().isEmpty() ? "" : " " + each.connections().size() + "×")
                + " " + time(each.firstJoin()) + "-" + time(each.lastLeave())
                + (each.totalSeconds() == null ? "" : " " + each.totalSeconds() + "s")
                + " " + each.totalMinutes() + "min"
                + (each.openSession() ? " open" : "");
    }

    private static String time(@Nullable LocalDateTime time) {
        return time == null
                ? "?"
                : (time.toLocalDate().equals(LocalDate.of(2026, 3, 12)) ? "" : time.toLocalDate() + "T")
                        + time.toLocalTime();
    }

    /// The keys of the warnings.
    static String warnings(MeetingReport report) {
        return report.warnings().stream()
                .map(each -> each.key().replace("meetings.warning.", ""))
                .collect(Collectors.joining(" "));
    }

    /// The rows that are no attendance: `12 note`.
    static String leftOut(MeetingReport report) {
        return report.leftOut().stream()
                .map(each -> each.row() + " " + each.why().key().replace("meetings.row.", ""))
                .collect(Collectors.joining(", "));
    }

    static String absent(MeetingReport report) {
        return report.absent().stream()
                .map(each -> each.name() + " " + each.email())
                .collect(Collectors.joining(", "));
    }

    static Path resource(String name) {
        return Path.of("src/test/resources/org/sabor/meetings/samples", name);
    }
}
