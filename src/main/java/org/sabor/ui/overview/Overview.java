package org.sabor.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.AcceptedFinding;
import org.sabor.model.AgendaRelease;
import org.sabor.model.Attendance;
import org.sabor.model.Certificate;
import org.sabor.model.Day;
import org.sabor.model.DistinctOrganisations;
import org.sabor.model.DistinctParticipants;
import org.sabor.model.Evidence;
import org.sabor.model.Finding;
import org.sabor.model.Findings;
import org.sabor.model.HeadCount;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.OnlineReport;
import org.sabor.model.Organisation;
import org.sabor.model.OwnText;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Photo;
import org.sabor.model.PlannedMode;
import org.sabor.model.Project;
import org.sabor.model.Room;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.SeminarDetails;
import org.sabor.model.Session;
import org.sabor.model.SheetPrint;
import org.sabor.model.Speaker;
import org.sabor.model.Summary;
import org.sabor.model.Visit;
import org.sabor.model.VisitSeat;
import org.sabor.names.LikelyPair;
import org.sabor.privacy.Anonymisation;
import org.sabor.privacy.EarlyDeletion;
import org.sabor.ui.kit.ModeSign;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;

/// What the overview says of a seminar, in words and numbers.
final class Overview {
    /// A number with its name.
    /// @param remark what stands small beside the value, possibly empty
    record Figure(String id, String value, String remark, String name) {}

    /// A line that leads to its place.
    ///
    /// @param kind whether there is something to do
    /// @param filter the name of the filter its place shows; empty where one row is selected or none
    record Line(String text, Kind kind, Place place, String filter, List<? extends Row<?>> rows) {
        void show(Navigator navigator) {
            if (kind == Kind.DUPLICATES) {
                navigator.showDuplicates(place);
            } else {
                navigator.show(place, filter, rows);
            }
        }
    }

    /// What a line tells beside its text.
    enum Kind {
        FACT,
        TO_DO,
        DUPLICATES,
        ACCEPTED,
        DONE
    }

    private final Seminar seminar;
    private final Programme programme;
    private final LocalDate today;
    private final Messages messages;
    private final Summary summary;
    private final List<Finding> forTheDay;

    /// @param today by the clock of the seminar
    Overview(Seminar seminar, Programme programme, LocalDate today, Messages messages) {
        this.seminar = seminar;
        this.programme = programme;
        this.today = today;
        this.messages = messages;
        this.summary = Summary.of(seminar);
        this.forTheDay = Findings.forTheDay(seminar);
    }

    /// Present people once there are any, expected ones before that.
    List<Figure> figures() {
        var total = summary.total();
        boolean held = !total.present().equals(HeadCount.NONE);
        var expected = admitted(_ -> true);
        var inPerson = admitted(row -> row.plannedMode() == PlannedMode.IN_PERSON);
        var remote = admitted(row -> row.plannedMode() == PlannedMode.REMOTE);
        return List.of(
                new Figure(
                        "figure-people",
                        held ? heads(total.present()) : number(expected.size()),
                        held ? groups(total.present()) : "",
                        messages.text(held ? "overview.figure.present" : "overview.figure.expected")),
                new Figure(
                        "figure-in-person",
                        held ? heads(total.inPerson()) : number(inPerson.size()),
                        held ? both(total.mixed()) + groups(total.inPerson()) : "",
                        ModeSign.IN_PERSON.text(messages)),
                new Figure(
                        "figure-remote",
                        held ? heads(total.remote()) : number(remote.size()),
                        held ? both(total.mixed()) + groups(total.remote()) : "",
                        ModeSign.REMOTE.text(messages)),
                new Figure(
                        "figure-organisations",
                        number(held ? organisationsPresent() : organisationsListed()),
                        "",
                        messages.text("overview.figure.organisations")),
                new Figure(
                        "figure-countries",
                        number(held ? summary.countries().all().size() : countriesListed()),
                        "",
                        messages.text("overview.figure.countries")),
                new Figure(
                        "figure-speakers", number(summary.speakers()), "", messages.text("overview.figure.speakers")));
    }

    private int organisationsPresent() {
        return summary.partnersPresent().all().size()
                + summary.othersPresent().all().size();
    }

    private long organisationsListed() {
        return seminar.organisations().stream().filter(row -> !row.collective()).count();
    }

    private long countriesListed() {
        return seminar.organisations().stream()
                .map(Organisation::country)
                .filter(country -> country.stated())
                .distinct()
                .count();
    }

    /// @param people the pairs of people who may be the same; null while they are looked for
    /// @param organisations the pairs of organisations, likewise
    List<Line> before(
            @Nullable List<LikelyPair<Participant>> people, @Nullable List<LikelyPair<Organisation>> organisations) {
        var lines = new ArrayList<Line>();
        var admitted = admitted(_ -> true);
        lines.add(people("overview.invited", admitted, "overview.filter.invited"));
        lines.add(people(
                "overview.confirmed",
                admitted(row -> row.status() == ParticipantStatus.CONFIRMED),
                "overview.filter.confirmed"));
        forTheDay.forEach(finding -> lines.add(line(finding)));
        if (people == null) {
            lines.add(
                    new Line(messages.text("duplicates.looking"), Kind.DUPLICATES, Place.PARTICIPANTS, "", List.of()));
        } else if (!people.isEmpty()) {
            lines.add(duplicates("overview.duplicates", people.size(), Place.PARTICIPANTS));
        }
        if (organisations != null && !organisations.isEmpty()) {
            lines.add(duplicates("overview.organisation-duplicates", organisations.size(), Place.SETTINGS));
        }
        if (lines.size() == 2) {
            lines.add(new Line(messages.text("overview.nothing-missing"), Kind.DONE, Place.DOCUMENTS, "", List.of()));
        }
        return lines;
    }

    private Line duplicates(String key, int count, Place place) {
        return new Line(messages.text(key, count), Kind.DUPLICATES, place, "", List.of());
    }

    List<Line> onTheDay() {
        var lines = new ArrayList<Line>();
        for (var day : seminar.daysInOrder()) {
            if (programme.phase() == Programme.Phase.ON_THE_DAY && today.equals(day.date())) {
                lines.addAll(notYetHere(day));
            }
            lines.add(day(day));
        }
        lines.add(people(
                "overview.expected-in-person",
                admitted(row -> row.plannedMode() == PlannedMode.IN_PERSON),
                "overview.filter.in-person"));
        lines.add(people(
                "overview.expected-remote",
                admitted(row -> row.plannedMode() == PlannedMode.REMOTE),
                "overview.filter.remote"));
        for (var visit : seminar.visits()) {
            lines.add(new Line(
                    messages.text(
                            "overview.visit",
                            visit.name().in(messages.language()),
                            seminar.seatsOf(visit.id()).size()),
                    Kind.FACT,
                    Place.VISITS,
                    "",
                    List.of(visit)));
        }
        return lines;
    }

    /// Who is expected today and is not marked at all.
    private List<Line> notYetHere(Day day) {
        var marked = seminar.attendance().stream()
                .filter(row -> row.period().day().equals(day.id()))
                .map(Attendance::participant)
                .collect(Collectors.toSet());
        var lines = new ArrayList<Line>();
        for (var mode : List.of(PlannedMode.IN_PERSON, PlannedMode.REMOTE)) {
            var missing = admitted(row -> row.plannedMode() == mode && !marked.contains(row.id()));
            if (!missing.isEmpty()) {
                var text = messages.text(
                        mode == PlannedMode.REMOTE ? "overview.not-yet-remote" : "overview.not-yet-in-person",
                        missing.size());
                lines.add(new Line(
                        text, Kind.TO_DO, Place.ATTENDANCE, messages.text("overview.filter.not-yet"), missing));
            }
        }
        return lines;
    }

    private Line day(Day day) {
        var turnout = summary.days().get(day.id());
        var name = day.date() == null
                ? messages.text("overview.day", day.number())
                : messages.text("overview.day-on", day.number(), day.date());
        var text = turnout == null || turnout.present().equals(HeadCount.NONE)
                ? messages.text("overview.day-open", name)
                : messages.text(
                        "overview.day-count",
                        name,
                        ModeSign.IN_PERSON.sign() + " " + count(turnout.inPerson()),
                        ModeSign.REMOTE.sign() + " " + count(turnout.remote()));
        return new Line(text, Kind.FACT, Place.ATTENDANCE, "", List.of(day));
    }

    /// What need not be kept any longer (DOMAIN 2.6, 5.2); nothing goes by itself.
    private List<Line> personalData() {
        var lines = new ArrayList<Line>();
        if (Anonymisation.obstacle(seminar, today) == null) {
            lines.add(new Line(messages.text("overview.may-anonymise"), Kind.TO_DO, Place.SETTINGS, "", List.of()));
        }
        var due = EarlyDeletion.due(seminar, today);
        if (!due.isEmpty()) {
            int rows = due.values().stream().mapToInt(Integer::intValue).sum();
            lines.add(new Line(messages.text("overview.data-due", rows), Kind.TO_DO, Place.SETTINGS, "", List.of()));
        }
        return lines;
    }

    List<Line> after() {
        var lines = new ArrayList<Line>();
        Findings.toHandIn(seminar).forEach(finding -> lines.add(handingIn(finding)));
        lines.addAll(personalData());
        if (lines.isEmpty()) {
            lines.add(new Line(messages.text("overview.ready"), Kind.DONE, Place.DOCUMENTS, "", List.of()));
        }
        return lines;
    }

    /// What was found and is to stay as it is, with the note that says why.
    List<Line> accepted() {
        return Findings.accepted(seminar).stream().map(this::accepted).toList();
    }

    private Line accepted(Findings.Accepted accepted) {
        var line = line(accepted.finding());
        var text = messages.text(
                "overview.accepted.line", line.text(), accepted.as().note());
        return new Line(text, Kind.ACCEPTED, line.place(), line.filter(), line.rows());
    }

    private Line people(String key, List<Participant> rows, String filter) {
        return new Line(messages.text(key, rows.size()), Kind.FACT, Place.PARTICIPANTS, messages.text(filter), rows);
    }

    /// After the event, people and days are looked at in the attendance.
    private Line handingIn(Finding finding) {
        var first = finding.rows().isEmpty() ? null : finding.rows().getFirst();
        return first instanceof Participant || first instanceof Day ? line(finding, Place.ATTENDANCE) : line(finding);
    }

    private Line line(Finding finding) {
        var place = finding.rows().isEmpty()
                ? Place.OVERVIEW
                : placeOf(finding.rows().getFirst());
        return line(finding, place);
    }

    private Line line(Finding finding, Place place) {
        var text = messages.text(finding.text());
        boolean several = finding.rows().size() > 1;
        return new Line(
                text, Kind.TO_DO, place, several ? messages.text("overview.filter.finding") : "", finding.rows());
    }

    private static Place placeOf(Row<?> row) {
        return switch (row) {
            case SeminarDetails _, Project _, Day _, Room _, Organisation _ -> Place.SETTINGS;
            case Participant _ -> Place.PARTICIPANTS;
            case org.sabor.model.Needs _ -> Place.PARTICIPANTS;
            case Attendance _, Evidence _, SheetPrint _, OnlineReport _, OnlineAttendee _ -> Place.ATTENDANCE;
            case Session _, AgendaRelease _, AcceptedFinding _ -> Place.AGENDA;
            case OwnText _, Photo _, Certificate _ -> Place.DOCUMENTS;
            case Speaker _ -> Place.SPEAKERS;
            case Visit _, VisitSeat _ -> Place.VISITS;
            case DistinctParticipants _, DistinctOrganisations _ -> Place.PARTICIPANTS;
        };
    }

    private List<Participant> admitted(Predicate<Participant> which) {
        return seminar.participants().stream()
                .filter(row -> row.status().admitted())
                .filter(which)
                .toList();
    }

    /// The number of people; a question mark where only groups of unknown size are known (DOMAIN R11).
    private static String heads(HeadCount count) {
        return uncounted(count) ? "?" : number(count.known());
    }

    private static boolean uncounted(HeadCount count) {
        return count.known() == 0 && count.unknown() > 0;
    }

    /// Uncounted groups are told beside the number, never hidden in it.
    private String groups(HeadCount count) {
        if (count.unknown() == 0) {
            return "";
        }
        return " " + messages.text(uncounted(count) ? "overview.groups" : "overview.figure.groups", count.unknown());
    }

    /// Who was there in both ways is in neither of the two numbers.
    private String both(HeadCount mixed) {
        return mixed.known() == 0 ? "" : " " + messages.text("overview.figure.both", mixed.known());
    }

    /// The number with its uncounted groups, in a line of text.
    private String count(HeadCount count) {
        return uncounted(count) ? groups(count).strip() : count.known() + groups(count);
    }

    private static String number(long number) {
        return String.valueOf(number);
    }
}
