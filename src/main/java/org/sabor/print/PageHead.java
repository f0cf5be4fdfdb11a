package org.sabor.print;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attachments;
import org.sabor.model.Day;
import org.sabor.model.Organisation;
import org.sabor.model.Period;
import org.sabor.model.Project;
import org.sabor.model.Seminar;
import org.sabor.names.FileNames;
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
    /// Above the centimetre that the emblem needs (DOMAIN 2.5), below what would cost a row of a sheet.
    private static final float LOGO_HEIGHT = 12;
    private static final int VERSION = 1;

    private final Request request;
    private final DocumentKind kind;
    private final @Nullable Day day;
    private final int part;
    private final List<Detail> details;
    private final Wording wording;
    private final EventFacts facts;

    PageHead(Request request, DocumentKind kind, @Nullable Day day) {
        this(request, kind, day, 0);
    }

    /// @param part tells documents of one kind and day apart, from 1; 0 where there is only one
    PageHead(Request request, DocumentKind kind, @Nullable Day day, int part) {
        this(request, kind, day, part, List.of());
    }

    /// @param details what tells documents of one kind and day apart by words
    PageHead(Request request, DocumentKind kind, @Nullable Day day, List<Detail> details) {
        this(request, kind, day, 0, details);
    }

    private PageHead(Request request, DocumentKind kind, @Nullable Day day, int part, List<Detail> details) {
        this.request = request;
        this.kind = kind;
        this.day = day;
        this.part = part;
        this.details = List.copyOf(details);
        this.wording = new Wording(request.language());
        this.facts = new EventFacts(request.seminar(), day, wording);
    }

    /// The width between the margins in millimetres.
    static float width(boolean landscape) {
        var setup = landscape ? PageSetup.LANDSCAPE : PageSetup.PORTRAIT;
        return (landscape ? PageSetup.A4_HEIGHT : PageSetup.A4_WIDTH) - 2 * setup.margin();
    }

    /// Breaks the content into pages and gives the document its name.
    Document document(boolean landscape, Content content, int rows) {
        return document(landscape, content, rows, "");
    }

    /// The same with a further line at the head of each page.
    Document document(boolean landscape, Content content, int rows, String line) {
        var setup = line.isEmpty() ? setup(landscape) : setup(landscape).line(line);
        return document(setup, content, rows);
    }

    /// The same on pages that are set otherwise.
    Document document(PageSetup setup, Content content, int rows) {
        return new Document(
                kind, request.language(), title(), fileName(), rows, Printout.of(about(), setup, content), List.of());
    }

    /// The same of several sections.
    Document document(List<Printout.Section> sections, int rows) {
        return new Document(
                kind, request.language(), title(), fileName(), rows, Printout.of(about(), sections), List.of());
    }

    /// A part of a document, with the number of the whole at the foot of its pages.
    ///
    /// @param whole the head of the document
    Printout.Section section(String name, boolean landscape, String line, Content content, PageHead whole) {
        var setup = setup(landscape, whole.foot());
        return new Printout.Section(name, line.isEmpty() ? setup : setup.line(line), content);
    }

    private String title() {
        var seminar = wording.main().text(kind) + " – "
                + request.seminar().details().title().in(wording.language());
        var ofDay = day == null ? seminar : seminar + ", " + wording.main().text("print.day", day.number());
        var ofPart = part == 0 ? ofDay : ofDay + ", № " + part;
        return details.isEmpty() ? ofPart : ofPart + ", " + details(wording.main());
    }

    private String details(Messages each) {
        return details.stream().map(detail -> detail.words().apply(each)).collect(Collectors.joining(", "));
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

    /// The pages of a document with its head and foot.
    PageSetup setup(boolean landscape) {
        return setup(landscape, foot());
    }

    private PageSetup setup(boolean landscape, String foot) {
        var setup = landscape ? PageSetup.LANDSCAPE : PageSetup.PORTRAIT;
        for (var logo : logos(request.seminar().project(), request.pictures(), request.language())) {
            setup = setup.logo(logo.picture(), logo.alternative(), logo.height());
        }
        for (var line : lines()) {
            setup = setup.line(line);
        }
        return setup.foot(foot, (page, pages) -> wording.text("print.page", page, pages));
    }

    private String foot() {
        return wording.main()
                .text(
                        "print.foot",
                        documentId(),
                        VERSION,
                        request.moment().toLocalDate(),
                        request.moment().toLocalTime());
    }

    /// The logo strip of the project, or null where it has none.
    PageSetup.@Nullable Logo logos() {
        var strip = request.seminar().project().logos();
        return strip == null ? null : logo(strip, LOGO_HEIGHT, request.pictures(), request.language());
    }

    /// The strip and the other logos from left to right, without those whose bytes are lost.
    static List<PageSetup.Logo> logos(Project project, Attachments pictures, DocumentLanguage language) {
        var logos = new ArrayList<PageSetup.@Nullable Logo>();
        var strip = project.logos();
        if (strip != null) {
            logos.add(logo(strip, LOGO_HEIGHT, pictures, language));
        }
        project.otherLogos().forEach(other -> logos.add(logo(other.picture(), other.height(), pictures, language)));
        return logos.stream().filter(Objects::nonNull).toList();
    }

    private static PageSetup.@Nullable Logo logo(
            org.sabor.model.Picture picture, float height, Attachments pictures, DocumentLanguage language) {
        var bytes = pictures.bytes(picture.hash());
        return bytes == null
                ? null
                : new PageSetup.Logo(Picture.of(bytes), picture.alternative().in(language.main()), height);
    }

    /// Project and event, and for the list of a day its date, place and organiser, on each page (DOMAIN R1).
    private List<String> lines() {
        var seminar = request.seminar();
        var lines = new ArrayList<String>();
        // The project fills a line in each language.
        wording.all().stream()
                .map(each -> project(seminar.project(), each))
                .distinct()
                .forEach(lines::add);
        lines.add(wording.plain(each -> seminar.details().title().in(each.language())));
        if (day != null) {
            lines.add(dateAndPlace());
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    /// Place and organiser in the document's own language only: on the first page the facts say them in both.
    private String dateAndPlace() {
        var organiser = organiser();
        return Stream.of(
                        wording.plain(facts::date),
                        wording.plain(this::details),
                        request.seminar().details().venue().in(wording.language()),
                        organiser == null ? "" : organiser.name().in(wording.language()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
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
            var programme = project.programme().in(language);
            var word = messages.text("print.programme-word").toLowerCase(Locale.ROOT);
            // Some programmes are called programme already.
            parts.add(
                    programme.toLowerCase(Locale.ROOT).contains(word)
                            ? Message.of("print.as-it-is", programme)
                            : Message.of("print.programme", programme));
        }
        return String.join(", ", parts.stream().map(messages::text).toList());
    }

    /// Eight digits that name this very print: they change with the seminar's file, the document and the moment.
    private String documentId() {
        var words = String.join(
                "\n",
                request.seminar().details().id().toString(),
                part == 0 ? kind.word() : kind.word() + part,
                request.language().code(),
                day == null ? "" : day.id().toString(),
                details(wording.main()),
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
        name.append(FileNames.project(seminar.project().acronym()))
                .append('_')
                .append(wording.main().text(kind.fileWord()));
        if (day != null) {
            name.append('_').append(wording.main().text("print.file-day", day.number()));
        }
        if (part > 0) {
            name.append('-').append(part);
        }
        details.forEach(detail -> name.append('_').append(wording.main().text(detail.file())));
        return name + "_v" + VERSION + "_" + request.language().code().replace('+', '-') + ".pdf";
    }

    /// The document's heading: its name in capitals, as Bulgarian offices write it (DOMAIN 3.2).
    void heading(Content content) {
        content.title(wording.say(each -> each.text(kind).toUpperCase(Locale.ROOT), Style.BOLD));
        if (!details.isEmpty()) {
            content.centred(wording.say(this::ofDay, Style.BOLD));
        }
    }

    /// „Ден 1, преди обяд, местни участници“.
    private String ofDay(Messages each) {
        var said = day == null ? details(each) : each.text("print.day", day.number()) + ", " + details(each);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /// The same as the name of a part.
    String partName() {
        if (details.isEmpty()) {
            return day == null ? title() : wording.plain(each -> each.text("documents.day", day.number()));
        }
        return wording.plain(this::ofDay);
    }

    /// The name of the institution in capitals, and room for the number in its register (DOMAIN 3.1, 3.2).
    void institution(Content content) {
        organiserInCapitals(content);
        content.paragraph(wording.say(each -> each.text("print.register-number")));
        content.space(2);
    }

    /// The name of the institution in capitals.
    void organiserInCapitals(Content content) {
        var organiser = organiser();
        if (organiser != null) {
            content.centred(
                    wording.say(each -> wording.in(organiser.name(), each).toUpperCase(Locale.ROOT), Style.BOLD));
        }
    }

    /// Event, date, time, place, organiser, lead partner, form: what is not stated is printed as such (DOMAIN R11).
    void facts(Content content) {
        facts.below(content);
    }

    /// The same in two columns, of this period of the day.
    void factsInTwoColumns(Content content, Period period) {
        facts.of(period).inTwoColumns(content);
    }

    /// When and where in one line, for a form that is to stay on one page; the event stands at the head of the page.
    void dateAndPlace(Content content) {
        content.centred(wording.stacked(each -> Stream.of(
                        facts.date(each), wording.in(request.seminar().details().venue(), each))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "))));
    }

    /// The time zone in words.
    void zone(Content content) {
        facts.zone(content);
    }

    /// The same in two columns, for a page that is wide.
    void factsInTwoColumns(Content content) {
        facts.inTwoColumns(content);
    }

    /// Whether the programme demands sentences at all.
    boolean hasFunding() {
        var project = request.seminar().project();
        return !project.fundingLine().isEmpty() || !project.disclaimer().isEmpty();
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
        signature(content, wording.text("print.prepared-by"));
    }

    /// The same under another label. The name stands below the line, as offices set it; where nobody is named yet, it
    /// is written by hand too.
    void signature(Content content, String label) {
        signature(content, label, "print.signature-date");
    }

    /// The same with other words for what is written by hand beside the name.
    void signature(Content content, String label, String byHand) {
        var named = wording.all().stream()
                .map(each -> signatory(request.seminar(), each))
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
        var caption = named.isEmpty()
                ? wording.plain(each -> each.text("print.name-position", each.text(byHand)))
                : named + "\n" + wording.text(byHand);
        content.together(lines -> lines.blank(label, caption, 80));
    }

    /// Name and position of who signs, or what is known of them.
    static String signatory(Seminar seminar, Messages messages) {
        var signatory = seminar.details().preparedBy();
        var name = signatory.name().in(messages.language());
        var position = signatory.position().in(messages.language());
        return name.isEmpty() || position.isEmpty() ? name + position : name + ", " + position;
    }

    /// The words of the document.
    Wording wording() {
        return wording;
    }
}
