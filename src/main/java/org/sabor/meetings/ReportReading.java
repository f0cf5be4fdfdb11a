package org.sabor.meetings;

import org.sabor.message.Failure;
import org.sabor.message.Message;

/// What came of reading a file: a report, or a question.
public sealed interface ReportReading {
    /// Neither the file nor the seminar says whether the day or the month comes first.
    record AmbiguousDates(String file, MeetingReport dayFirst, MeetingReport monthFirst) implements ReportReading {
        /// The answer of a command that cannot ask.
        public Failure refusal() {
            return new Failure(Failure.Exit.INPUT_REFUSED, Message.of("meetings.date-order", file));
        }
    }

    /// Read, with nothing to ask.
    record Read(MeetingReport report) implements ReportReading {}
}
