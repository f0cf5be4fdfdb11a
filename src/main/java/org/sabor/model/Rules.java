package org.sabor.model;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;

/// What makes a row wrong, as problems at its fields. Forms, imports and packages ask here, so that all refuse the
/// same.
public final class Rules {
    /// Something before and after an @, with a dot after it; the mail program knows the rest.
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]+");

    private final List<Problem> problems = new ArrayList<>();

    private Rules() {}

    /// Whether this can be the address of a mail.
    public static boolean isAddress(String text) {
        return EMAIL.matcher(text).matches();
    }

    /// The problems of this row in this seminar, of which it may be a row already; none where it is right.
    public static List<Problem> check(Row<?> row, Seminar seminar) {
        var rules = new Rules();
        switch (row) {
            case SeminarDetails details -> rules.details(details);
            case Project project -> rules.project(project);
            case Day day -> rules.day(day, seminar);
            case Room room -> rules.room(room);
            case Organisation organisation -> rules.organisation(organisation, seminar);
            case Participant participant -> rules.participant(participant);
            case Needs needs ->
                rules.length("diet", needs.diet(), Limits.TITLE)
                        .length("accessibility", needs.accessibility(), Limits.TITLE);
            case Attendance attendance ->
                rules.order("left", attendance.arrived(), attendance.left())
                        .length("evidence", attendance.evidence(), Limits.TITLE);
            case Session session -> {
                rules.session(session);
                rules.chosen(session, seminar);
            }
            case Speaker speaker -> rules.speaker(speaker);
            case Visit visit -> {
                rules.visit(visit);
                rules.chosen(visit, seminar);
            }
            case Evidence evidence ->
                rules.length("name", evidence.name(), Limits.TITLE).length("note", evidence.note(), Limits.TITLE);
            case OnlineReport report -> rules.length("title", report.title(), Limits.TITLE);
            case OnlineAttendee attendee ->
                rules.length("name", attendee.name(), Limits.TITLE).length("email", attendee.email(), Limits.TITLE);
            case SheetPrint print -> rules.print(print);
            case AcceptedFinding accepted -> rules.length("note", accepted.note(), Limits.TITLE);
            case OwnText own -> {
                rules.length("place", own.place(), Limits.LINE);
                rules.length("text", own.text(), Limits.TEXT);
            }
            case Photo photo -> {
                rules.length("caption", photo.caption(), Limits.TITLE);
                rules.picture("picture", photo.picture());
                rules.chosen(photo, seminar);
            }
            case VisitSeat _, Certificate _, DistinctParticipants _, DistinctOrganisations _, AgendaRelease _ -> {}
        }
        return List.copyOf(rules.problems);
    }

    /// What was chosen in a form is there still: it may have been deleted before the entry could be kept.
    private void chosen(Row<?> row, Seminar seminar) {
        for (var reference : Reference.of(row)) {
            if (seminar.find(reference.kind(), reference.id()) == null) {
                problems.add(new Problem(reference.field(), Message.of("rule.gone")));
            }
        }
    }

    private void details(SeminarDetails details) {
        required("title", details.title());
        length("title", details.title(), Limits.TITLE);
        length("formatText", details.formatText(), Limits.TITLE);
        length("venue", details.venue(), Limits.TITLE);
        length("platform", details.online().platform(), Limits.LINE);
        length("meeting", details.online().meeting(), Limits.TITLE);
        length("privacyContact", details.privacyContact(), Limits.LINE);
        lines("aliases", details.aliases());
        lines("policyDocuments", details.policyDocuments());
        lines("policyContext", details.policyContext());
        lines("outcomes", details.outcomes());
        length("preparedBy", details.preparedBy().name(), Limits.LINE);
        length("position", details.preparedBy().position(), Limits.LINE);
        if (details.deskCopy() != null) {
            length("deskCopy", details.deskCopy().name(), Limits.LINE);
        }
        length("feedbackRemarks", details.figures().feedbackRemarks(), Limits.TEXT);
        details.publications()
                .forEach(each -> length("publications", each.where(), Limits.TITLE)
                        .length("publications", each.link(), Limits.TITLE));
    }

    private void project(Project project) {
        length("title", project.title(), Limits.TITLE);
        length("acronym", project.acronym(), Limits.LINE);
        length("number", project.number(), Limits.LINE);
        length("programme", project.programme(), Limits.TITLE);
        length("fundingLine", project.fundingLine(), Limits.TITLE);
        length("disclaimer", project.disclaimer(), Limits.TITLE);
        lines("premises", project.premises());
        lines("aims", project.aims());
        lines("activities", project.activities());
        lines("goals", project.goals().stream().map(Goal::text).toList());
        lines("effects", project.goals().stream().map(Goal::effect).toList());
        length("retention", project.retention().holdReason(), Limits.TITLE);
        picture("logos", project.logos());
        project.otherLogos().forEach(logo -> picture("otherLogos", logo.picture()));
        lines("ownColumns", project.sheets().ownColumns());
    }

    private void day(Day day, Seminar seminar) {
        order("end", day.start(), day.end());
        var date = day.date();
        for (var other : seminar.days()) {
            if (other.id().equals(day.id())) {
                continue;
            }
            if (date != null && date.equals(other.date())) {
                problems.add(new Problem("date", Message.of("rule.day-twice")));
            }
        }
    }

    private void room(Room room) {
        required("name", room.name());
        length("name", room.name(), Limits.LINE);
        length("building", room.building(), Limits.LINE);
        positive("capacity", room.capacity());
        length("link", room.link(), Limits.TITLE);
    }

    private void organisation(Organisation organisation, Seminar seminar) {
        required("name", organisation.name());
        length("name", organisation.name(), Limits.TITLE);
        length("note", organisation.note(), Limits.TITLE);
        var lead = seminar.leadPartner();
        if (organisation.partnerRole() == PartnerRole.LEAD
                && lead != null
                && !lead.id().equals(organisation.id())) {
            problems.add(new Problem("partnerRole", Message.of("rule.one-lead-partner", Edits.shortened(lead.name()))));
        }
    }

    private void participant(Participant participant) {
        switch (participant.kind()) {
            case PERSON -> {
                if (participant.name().isEmpty()) {
                    problems.add(new Problem("given", Message.of("rule.name-required")));
                }
            }
            case ORGANISATION -> {
                if (participant.organisation() == null) {
                    problems.add(new Problem("organisation", Message.of("rule.organisation-required")));
                }
            }
            case GROUP -> {
                if (participant.groupName().isEmpty() && participant.organisation() == null) {
                    problems.add(new Problem("groupName", Message.of("rule.name-required")));
                }
            }
        }
        var name = participant.name();
        length("title", name.title(), Limits.LINE);
        length("given", name.given(), Limits.LINE);
        length("middle", name.middle(), Limits.LINE);
        length("family", name.family(), Limits.LINE);
        length("latin", name.latin(), Limits.LINE);
        length("cyrillic", name.cyrillic(), Limits.LINE);
        length("groupName", participant.groupName(), Limits.TITLE);
        length("position", participant.position(), Limits.TITLE);
        length("phone", participant.phone(), Limits.LINE);
        length("language", participant.language(), Limits.LINE);
        length("email", participant.email(), Limits.LINE);
        length("note", participant.note(), Limits.TEXT);
        if (!participant.email().isEmpty() && !isAddress(participant.email())) {
            problems.add(new Problem("email", Message.of("rule.email")));
        }
    }

    private void session(Session session) {
        required("topic", session.topic());
        length("topic", session.topic(), Limits.TITLE);
        held(session.held());
        order("end", session.start(), session.end());
    }

    private void held(Held held) {
        length("summary", held.summary(), Limits.TEXT);
        length("conclusion", held.conclusion(), Limits.TEXT);
        order("heldEnd", held.start(), held.end());
        for (var decision : held.decisions()) {
            required("decisions", decision.text());
            length("decisions", decision.text(), Limits.TITLE);
            length("decisions", decision.who(), Limits.LINE);
        }
    }

    private void speaker(Speaker speaker) {
        length("roleText", speaker.roleText(), Limits.TITLE);
        length("biography", speaker.biography(), Limits.TEXT);
        length("topic", speaker.topic(), Limits.TITLE);
        length("needs", speaker.needs(), Limits.TITLE);
        length("travel", speaker.travel(), Limits.TITLE);
        speaker.availability().forEach(each -> order("availability", each.from(), each.to()));
        speaker.files().forEach(file -> length("files", file.name(), Limits.TITLE));
        picture("photo", speaker.photo());
    }

    private void visit(Visit visit) {
        required("name", visit.name());
        length("name", visit.name(), Limits.TITLE);
        length("description", visit.description(), Limits.TEXT);
        length("place", visit.place(), Limits.TITLE);
        length("meetingPoint", visit.meetingPoint(), Limits.TITLE);
        length("guide", visit.guide(), Limits.LINE);
        length("guideLanguage", visit.guideLanguage(), Limits.LINE);
        length("transportNote", visit.transportNote(), Limits.TITLE);
        positive("capacity", visit.capacity());
        order("end", visit.start(), visit.end());
        notAfter("meetingTime", "rule.meeting-after-start", visit.meetingTime(), visit.start());
        notAfter("back", "rule.back-before-end", visit.end() == null ? visit.start() : visit.end(), visit.back());
        var numbers = new HashSet<Integer>();
        for (var bus : visit.buses()) {
            length("buses", bus.name(), Limits.LINE).length("buses", bus.note(), Limits.TITLE);
            positive("buses", bus.seats());
            if (!numbers.add(bus.number())) {
                problems.add(new Problem("buses", Message.of("rule.bus-twice", bus.number())));
            }
        }
    }

    private void print(SheetPrint print) {
        boolean outside = print.signed().stream()
                        .flatMap(each -> each.rows().stream())
                        .anyMatch(row -> row < 1 || row > print.lastRow())
                || print.writtenIn().stream()
                        .anyMatch(each -> each.row() <= print.rows().size() || each.row() > print.lastRow());
        if (outside) {
            problems.add(new Problem("signed", Message.of("rule.no-such-row", print.lastRow())));
        }
    }

    private void required(String field, Bilingual text) {
        if (text.isEmpty()) {
            problems.add(new Problem(field, Message.of("rule.required")));
        }
    }

    private Rules length(String field, Bilingual text, int limit) {
        return length(field, text.bg(), limit).length(field, text.en(), limit);
    }

    private Rules length(String field, String text, int limit) {
        if (text.length() > limit) {
            problems.add(new Problem(field, Message.of("rule.too-long", limit)));
        }
        return this;
    }

    private void picture(String field, @Nullable Picture picture) {
        if (picture == null) {
            return;
        }
        length(field, picture.alternative(), Limits.TITLE);
        if (picture.alternative().bg().isEmpty() || picture.alternative().en().isEmpty()) {
            problems.add(new Problem(field, Message.of("rule.alternative-text")));
        }
    }

    private void lines(String field, List<Bilingual> lines) {
        for (var line : lines) {
            length(field, line, Limits.TITLE);
        }
    }

    private void positive(String field, @Nullable Integer number) {
        if (number != null && number < 1) {
            problems.add(new Problem(field, Message.of("rule.positive")));
        }
    }

    /// One time may be that of the other, but not later; either may be not stated.
    private void notAfter(String field, String key, @Nullable LocalTime first, @Nullable LocalTime second) {
        if (first != null && second != null && first.isAfter(second)) {
            problems.add(new Problem(field, Message.of(key)));
        }
    }

    /// A start must come before its end; either may be not stated.
    private Rules order(String field, @Nullable LocalTime start, @Nullable LocalTime end) {
        if (start != null && end != null && !start.isBefore(end)) {
            problems.add(new Problem(field, Message.of("rule.end-before-start")));
        }
        return this;
    }
}
