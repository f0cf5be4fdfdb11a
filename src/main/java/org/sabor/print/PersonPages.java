package org.sabor.print;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Labelled;
import org.sabor.message.Messages;
import org.sabor.message.Worded;
import org.sabor.model.Availability;
import org.sabor.model.Connection;
import org.sabor.model.Consent;
import org.sabor.model.Country;
import org.sabor.model.Id;
import org.sabor.model.Period;
import org.sabor.model.PersonName;
import org.sabor.model.Picture;
import org.sabor.model.Recording;
import org.sabor.model.TalkFile;
import org.sabor.print.engine.Content;
import org.sabor.privacy.PersonExport;
import org.sabor.privacy.PersonExport.DataRow;

/// Everything a seminar has about one person, for that person to read (DOMAIN R19, GDPR Art. 15): the values with their
/// purposes and terms, and where else they stand.
public final class PersonPages {
    private final Request request;
    private final PersonExport export;
    private final PageHead head;
    private final Messages messages;
    private final Content content = new Content();

    private PersonPages(Request request, PersonExport export) {
        this.request = request;
        this.export = export;
        head = new PageHead(request, DocumentKind.PERSONAL_DATA, null);
        messages = head.wording().main();
    }

    /// The document, in the first of the request's languages.
    public static Document make(Request request, PersonExport export) {
        return new PersonPages(request, export).document();
    }

    private Document document() {
        head.heading(content);
        head.facts(content);
        content.paragraph(messages.text("person.intro"));
        for (var row : export.rows()) {
            row(row);
        }
        if (!export.sheets().isEmpty()) {
            content.heading(messages.text("row-kind.sheet-print"));
            export.sheets()
                    .forEach(each -> content.paragraph(messages.text(
                            each.signed() ? "person.on-sheet-signed" : "person.on-sheet",
                            each.sheet().number(),
                            each.row())));
        }
        if (!export.sessions().isEmpty()) {
            content.heading(messages.text("row-kind.session"));
            export.sessions()
                    .forEach(session -> content.paragraph(session.topic().in(messages.language())));
        }
        if (!export.history().isEmpty()) {
            content.heading(messages.text("person.history"));
            content.paragraph(messages.text("person.history-kept"));
            export.history().forEach(this::values);
        }
        content.heading(messages.text("person.rights-title"));
        content.paragraph(messages.text("person.rights"));
        head.funding(content);
        return head.document(false, content, 0);
    }

    private void row(DataRow row) {
        content.heading(messages.text(row.kind().labelKey()));
        values(row);
        var purposes = row.values().stream()
                .map(each -> each.column().personal())
                .filter(each -> each != null)
                .map(each -> messages.text(each.purpose()) + " – " + messages.text(each.term()))
                .distinct()
                .collect(Collectors.joining("; "));
        content.fact(messages.text("person.purposes"), purposes);
    }

    private void values(DataRow row) {
        for (var value : row.values()) {
            content.fact(messages.text(value.column().label()), said(value.value()));
        }
    }

    /// The value in words; empty where it says nothing.
    private String said(@Nullable Object value) {
        var language = messages.language();
        return switch (value) {
            case null -> "";
            case String text -> text;
            case Integer number -> number.toString();
            case LocalDate date -> messages.date(date);
            case LocalTime time -> messages.time(time);
            case LocalDateTime moment ->
                messages.date(moment.toLocalDate()) + ", " + messages.time(moment.toLocalTime());
            case Country country -> country.stated() ? messages.country(country.code()) : "";
            case Labelled constant -> messages.text(constant);
            case Worded words -> words.in(language);
            case PersonName name ->
                java.util.stream.Stream.of(name.withTitle(language), name.full(), name.latin(), name.cyrillic())
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(" / "));
            case Collection<?> several ->
                several.stream().map(this::said).filter(each -> !each.isEmpty()).collect(Collectors.joining("; "));
            case Consent consent -> consent(consent);
            case Period period -> period(period);
            case Connection(var join, var leave) -> said(join) + " – " + said(leave);
            case Availability(var day, var from, var to) -> date(day) + " " + said(from) + " – " + said(to);
            case Recording recording -> recording.by() + ", " + said(recording.at());
            case TalkFile file -> file.name();
            case Picture picture -> messages.text("person.picture", picture.alternative());
            case Id<?> id -> named(id);
            default -> value.toString();
        };
    }

    private String consent(Consent consent) {
        var said = messages.text(consent.scope()) + ": " + messages.text(consent.state());
        var date = consent.date();
        var origin = consent.origin();
        return said
                + (date == null ? "" : ", " + messages.date(date))
                + (origin == null ? "" : ", " + messages.text(origin));
    }

    private String period(Period period) {
        var session = request.seminar().sessions().find(period.session());
        var part =
                session == null ? messages.text(period.part()) : session.topic().in(messages.language());
        return date(period.day()) + ", " + part;
    }

    private String date(Id<org.sabor.model.Day> id) {
        var day = request.seminar().days().find(id);
        var date = day == null ? null : day.date();
        return date == null ? messages.text("report.day", day == null ? 1 : day.number()) : messages.date(date);
    }

    /// What a row is called that the data name; the id itself where it is the person's own.
    private String named(Id<?> id) {
        var seminar = request.seminar();
        for (var organisation : seminar.organisations()) {
            if (organisation.id().equals(id)) {
                return organisation.name().in(messages.language());
            }
        }
        for (var visit : seminar.visits()) {
            if (visit.id().equals(id)) {
                return visit.name().in(messages.language());
            }
        }
        return id.toString();
    }
}
