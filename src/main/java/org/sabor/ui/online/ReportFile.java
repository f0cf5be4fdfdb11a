package org.sabor.ui.online;

import java.nio.file.Path;
import org.sabor.meetings.MeetingReport;
import org.sabor.meetings.MeetingReports;
import org.sabor.meetings.ReportBytes;
import org.sabor.meetings.ReportContext;
import org.sabor.meetings.ReportOptions;
import org.sabor.meetings.ReportReading;
import org.sabor.model.Seminar;
import org.sabor.spreadsheet.Steps;

/// A report that was read, with the bytes of its file.
final class ReportFile {
    private final byte[] bytes;
    private final MeetingReport report;

    /// What reading a file has come to.
    record Reading(ReportReading reading, ReportFile dayFirst, ReportFile monthFirst) {}

    private ReportFile(byte[] bytes, MeetingReport report) {
        this.bytes = bytes;
        this.report = report;
    }

    /// Reads a file; for a worker thread.
    ///
    /// @throws org.sabor.message.Failure where it is no report
    static Reading read(Path path, Seminar seminar, ReportOptions options, Steps steps) {
        var context = ReportContext.of(seminar.days(), seminar.details().zone());
        var reading = MeetingReports.read(path, context, options, steps);
        var bytes = ReportBytes.read(path);
        return switch (reading) {
            case ReportReading.Read(var report) -> {
                var file = new ReportFile(bytes, report);
                yield new Reading(reading, file, file);
            }
            case ReportReading.AmbiguousDates ambiguous ->
                new Reading(
                        reading,
                        new ReportFile(bytes, ambiguous.dayFirst()),
                        new ReportFile(bytes, ambiguous.monthFirst()));
        };
    }

    /// Not to be changed.
    byte[] bytes() {
        return bytes;
    }

    MeetingReport report() {
        return report;
    }
}
