package org.sabor.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Day;
import org.sabor.model.Organisation;
import org.sabor.model.Project;
import org.sabor.model.Seminar;
import org.sabor.print.engine.About;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.PageSetup;
import org.sabor.print.engine.Picture;
import org.sabor.print.engine.Printout;
import org.sabor.print.engine.Style;
import org.sabor.print.engine.Text;

/// What all documents have in common: head and foot of the page, what the file says about itself, its name, and the
/// block that names project, event, date and place (DOMAIN R1, R25, 2.2, 5.4).
final class PageHead {
    private static final float LOGO_HEIGHT = 14;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final int VERSION = 1;

    private final Request request;
    private final DocumentKind kind;
    private final @Nullable Day day;
    private final Wording wording;

    PageHead(Request request, DocumentKind kind, @Nullable Day day) {
        this.request = request;
        this.kind = kind;
        this.day = day;
        this.wording = new Wording(request.language());
    }

    /// Breaks the content into pages and gives the document its name.
    Document document(boolean landscape, Content content, int rows) {
        return new Document(
                kind, request.language(), title(), fileName(), rows, Printout.of(about(), setup(landscape), content));
    }

    private String title() {
        var seminar = wording.main().text(kind) + " – "
                + request.seminar().details().title().in(wording.language());
        return day == null ? seminar : seminar + ", " + wording.main().text("print.day", day.number());
    }

    private About about() {
        var organiser = organiser();
        return new About(
                title(),
                organiser == null ? "" : organiser.name().in(wording.language()),
                request.seminar().details().title().in(wording.language()),
                wording.language(),
                request.moment());
    }

    private @Nullable Organisation organiser() {
        var seminar = request.seminar();
        return seminar.organisations().find(seminar.details().organiser());
    }

    private PageSetup setup(boolean landscape) {
        var setup = landscape ? PageSetup.LANDSCAPE : PageSetup.PORTRAIT;
        var logos = request.seminar().project().logos();
        var bytes = logos == null ? null : request.pictures().bytes(logos.hash());
        if (logos != null && bytes != null) {
            setup = setup.logo(Picture.of(bytes), logos.alternative().in(wording.language()), LOGO_HEIGHT);
        }
        for (var line : lines()) {
            setup = setup.line(line);
        }
        return setup.foot(
                wording.main().text("print.foot", documentId(), VERSION, MOMENT.format(request.moment())),
                (page, pages) -> wording.text("print.page", page, pages));
    }

    /// Project and event, on each page.
    private List<String> lines() {
        var seminar = request.seminar();
        return List.of(
                wording.plain(each -> project(seminar.project(), each)),
                wording.plain(each -> seminar.details().title().in(each.language())));
    }

    /// „Проект „…“ /SECON/, № 01C0224, Програма …“, without what is not known.
    static String project(Project project, Messages messages) {
        var language = messages.language();
        var parts = new ArrayList<Message>();
        if (!project.title().isEmpty()) {
            parts.add(
                    project.acronym().isEmpty()
                            ? Message.of("print.project", project.title().in(language))
                            : Message.of(
                                    "print.project-acronym", project.title().in(language), project.acronym()));
        }
        if (!project.number().isEmpty()) {
            parts.add(Message.of("print.project-number", project.number()));
        }
        if (!project.programme().isEmpty()) {
            parts.add(Message.of("print.programme", project.programme().in(language)));
        }
        return String.join(", ", parts.stream().map(messages::text).toList());
    }

    /// Eight digits that name this very print: they change with the seminar's file, the document and the moment.
    private String documentId() {
        var words = String.join(
                "\n",
                request.seminar().details().id().toString(),
                kind.word(),
                request.language().code(),
                day == null ? "" : day.id().toString(),
                request.moment().toInstant().toString());
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().withUpperCase().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String fileName() {
        var seminar = request.seminar();
        var days = seminar.daysInOrder();
        var first = day != null || days.isEmpty() ? day : days.getFirst();
        var name = new StringBuilder();
        if (first != null && first.date() != null) {
            name.append(first.date()).append('_');
        }
        var acronym = seminar.project().acronym().replaceAll("[^A-Za-z0-9-]+", "");
        name.append(acronym.isEmpty() ? "Sabor" : acronym)
                .append('_')
                .append(wording.main().text(fileWord()));
        if (day != null) {
            name.append('_').append(wording.main().text("print.file-day", day.number()));
        }
        return name + "_v" + VERSION + "_" + request.language().code().replace('+', '-') + ".pdf";
    }

    private Message fileWord() {
        return switch (kind) {
            case ATTENDANCE_SHEET -> Message.of("print.file.attendance-sheet");
            case REMOTE_LIST -> Message.of("print.file.remote-list");
            case PARTICIPANT_LIST -> Message.of("print.file.participant-list");
            case AGENDA -> Message.of("print.file.agenda");
            case EVENT_REPORT -> Message.of("print.file.event-report");
            case PUBLIC_REPORT -> Message.of("print.file.public-report");
        };
    }

    /// The document's heading: its name in capitals, as Bulgarian offices write it (DOMAIN 3.2).
    void heading(Content content) {
        content.title(wording.plain(each -> each.text(kind).toUpperCase(Locale.ROOT)));
    }

    /// Event, date, time, place, organiser, lead partner, form: what is not stated is printed as such (DOMAIN R11).
    void facts(Content content) {
        var seminar = request.seminar();
        var details = seminar.details();
        content.fact(wording.text("print.event"), wording.value(details.title()));
        content.fact(wording.text("print.date"), wording.orNotStated(wording.say(each -> date(seminar, each))));
        content.fact(wording.text("print.time"), wording.orNotStated(wording.say(each -> time(seminar, each))));
        content.fact(wording.text("print.venue"), wording.orNotStated(wording.value(details.venue())));
        if (!details.online().platform().isEmpty()) {
            content.fact(wording.text("print.platform"), details.online().platform());
        }
        var organiser = organiser();
        if (organiser != null) {
            content.fact(wording.text("print.organiser"), wording.value(organiser.name()));
        }
        var lead = seminar.leadPartner();
        if (lead != null) {
            content.fact(wording.text("print.lead-partner"), wording.value(lead.name()));
        }
        content.fact(wording.text("print.format"), wording.say(each -> each.text(details.format())));
    }

    /// The date of this document's day, or the range of all days; empty where not stated.
    private String date(Seminar seminar, Messages messages) {
        var days = seminar.daysInOrder();
        if (day != null) {
            var date = day.date();
            return date == null
                    ? ""
                    : messages.text("print.date-of-day", messages.date(date), day.number(), days.size());
        }
        if (days.isEmpty()) {
            return "";
        }
        var first = days.getFirst().date();
        var last = days.getLast().date();
        return first == null || last == null ? "" : messages.dates(first, last);
    }

    private String time(Seminar seminar, Messages messages) {
        var days = day == null ? seminar.daysInOrder() : List.of(day);
        if (days.size() != 1) {
            return days.stream()
                    .filter(each -> each.start() != null && each.end() != null)
                    .map(each -> messages.text("print.day", each.number()) + ": " + times(each, messages))
                    .collect(Collectors.joining("; "));
        }
        return times(days.getFirst(), messages);
    }

    private static String times(Day day, Messages messages) {
        var start = day.start();
        var end = day.end();
        if (start == null) {
            return "";
        }
        return end == null ? messages.time(start) : messages.times(start, end);
    }

    /// The funding line and the disclaimer, as the programme demands them.
    void funding(Content content) {
        var project = request.seminar().project();
        for (var each : wording.all()) {
            for (var sentence : List.of(project.fundingLine(), project.disclaimer())) {
                var said = wording.both() ? sentence.only(each.language()) : sentence.in(each.language());
                if (!said.isEmpty()) {
                    content.paragraph(Text.of(said, Style.SMALL).in(each.language()));
                }
            }
        }
    }

    /// Who prepared it, with room for a signature and a date.
    void signature(Content content) {
        var signatory = request.seminar().details().preparedBy();
        content.together(lines -> {
            lines.space(4);
            var named = wording.plain(each -> {
                var name = signatory.name().in(each.language());
                var position = signatory.position().in(each.language());
                return name.isEmpty() || position.isEmpty() ? name + position : name + ", " + position;
            });
            lines.blank(
                    named.isEmpty()
                            ? wording.text("print.prepared-by")
                            : wording.text("print.prepared-by") + ": " + named,
                    wording.text("print.signature-date"),
                    70);
        });
    }

    /// The words of the document.
    Wording wording() {
        return wording;
    }
}
