package org.sabor.print;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.Attendance;
import org.sabor.model.Rows;
import org.sabor.model.Seminar;
import org.sabor.sample.Sample;

/// Requests for documents, as the window and the command make them.
final class Requests {
    /// After the seminars of the samples.
    static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 4, 2, 10, 15, 0, 0, ZoneId.of("Europe/Sofia"));

    private Requests() {}

    static Request of(Sample sample, DocumentLanguage language) {
        return new Request(sample.seminar(), sample.pictures(), language, Choices.USUAL, MOMENT);
    }

    static Request of(Seminar seminar, DocumentLanguage language) {
        return new Request(seminar, Attachments.NONE, language, Choices.USUAL, MOMENT);
    }

    /// In this order.
    static Request of(Seminar seminar, DocumentLanguage language, ListOrder order) {
        return new Request(seminar, Attachments.NONE, language, new Choices(Set.of(), order, 8), MOMENT);
    }

    /// The same seminar a month before it is held.
    static Request before(Seminar seminar, DocumentLanguage language) {
        return new Request(
                recorded(seminar, Rows.none()), Attachments.NONE, language, Choices.USUAL, MOMENT.minusMonths(2));
    }

    /// The same seminar with this attendance.
    static Seminar recorded(Seminar seminar, Rows<Attendance> attendance) {
        return new Seminar(
                seminar.details(),
                seminar.project(),
                seminar.days(),
                seminar.rooms(),
                seminar.organisations(),
                seminar.participants(),
                seminar.needs(),
                attendance,
                seminar.sessions(),
                seminar.speakers(),
                seminar.visits(),
                seminar.visitSeats(),
                seminar.distinctParticipants(),
                seminar.distinctOrganisations(),
                seminar.evidence(),
                seminar.sheetPrints(),
                seminar.onlineReports(),
                seminar.onlineAttendees(),
                seminar.agendaReleases(),
                seminar.acceptedFindings(),
                seminar.ownTexts(),
                seminar.photos(),
                seminar.certificates());
    }

    /// What a document says of itself; that the funder would miss something is said of every document.
    static List<Message> said(Document document) {
        return document.warnings().stream()
                .filter(each -> !each.key().startsWith("funder."))
                .toList();
    }
}
