package org.sabor.print;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.model.Summary;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Table;
import org.sabor.print.engine.Text;

/// The list of those who took part remotely on one day. Nobody on it signs; the organiser does, once, for all (DOMAIN
/// R5, 2.3).
final class RemoteList {
    private static final float ROW_HEIGHT_TO_FILL_IN = 8;

    /// A participant with all that is recorded for the day, one row or one for each of its parts.
    private record Connection(int number, Participant participant, List<Attendance> parts, boolean counts) {
        @Nullable
        LocalTime joined() {
            return parts.stream()
                    .map(Attendance::arrived)
                    .filter(Objects::nonNull)
                    .min(LocalTime::compareTo)
                    .orElse(null);
        }

        @Nullable
        LocalTime left() {
            return parts.stream()
                    .map(Attendance::left)
                    .filter(Objects::nonNull)
                    .max(LocalTime::compareTo)
                    .orElse(null);
        }

        /// The sum of all parts (DOMAIN 2.3), or null where none is recorded.
        @Nullable
        Integer minutes() {
            return parts.stream()
                    .map(Attendance::minutes)
                    .filter(Objects::nonNull)
                    .reduce(Integer::sum)
                    .orElse(null);
        }

        String evidence() {
            return parts.stream()
                    .map(Attendance::evidence)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
    }

    private final Request request;
    private final Day day;
    private final boolean planned;
    private final PageHead head;
    private final Wording wording;
    private final PeopleCells cells;
    private final Map<Id<Participant>, String> inGroups;
    private final List<Connection> connections = new ArrayList<>();

    private RemoteList(Request request, Day day, Attendees attendees, List<Participant> remote) {
        this.request = request;
        this.day = day;
        planned = attendees.remoteIsPlanned(day, today(request));
        head = new PageHead(request, DocumentKind.REMOTE_LIST, day);
        wording = head.wording();
        cells = new PeopleCells(request.seminar(), wording);
        inGroups = GroupList.places(request.seminar(), day);
        var order = new PeopleOrder(request.seminar(), wording.main());
        for (var participant : order.sorted(remote, request.choices().order())) {
            connections.add(new Connection(
                    connections.size() + 1,
                    participant,
                    attendees.remoteRows(participant, day),
                    planned || attendees.countsAsRemote(participant, day)));
        }
    }

    private static LocalDate today(Request request) {
        return request.moment()
                .withZoneSameInstant(request.seminar().details().zone())
                .toLocalDate();
    }

    /// A list for each day that is wanted and on which somebody takes part remotely.
    static List<Document> make(Request request) {
        var attendees = new Attendees(request.seminar());
        var lists = new ArrayList<Document>();
        for (var day : request.seminar().daysInOrder()) {
            var remote = attendees.remote(day, today(request));
            if (request.choices().wants(day) && !remote.isEmpty()) {
                lists.add(new RemoteList(request, day, attendees, remote).document());
            }
        }
        return lists;
    }

    private Document document() {
        var content = new Content();
        head.heading(content);
        head.factsInTwoColumns(content);
        if (request.seminar().details().online().platform().isEmpty()) {
            content.fact(wording.label("print.platform"), wording.orNotStated(wording.say(this::platforms)));
        }
        if (times()) {
            head.zone(content);
        }
        int minimum = request.seminar().details().minimumMinutes();
        if (minimum > 0) {
            content.paragraph(wording.say(each -> each.text("remote-list.minimum", minimum)));
        }
        content.table(table().endsWithNext());
        content.together(this::closing);
        return head.document(true, content, connections.size());
    }

    /// The services whose reports there are of this day.
    private String platforms(Messages messages) {
        return request.seminar().onlineReports().stream()
                .filter(report -> day.id().equals(report.day()))
                .map(report -> messages.text(report.platform()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Table table() {
        var people = connections.stream().map(Connection::participant).toList();
        boolean times = times();
        boolean minutes = planned || connections.stream().anyMatch(each -> each.minutes() != null);
        var columns = new Columns<Connection>()
                .add(wording.mm("lists.number", 10).right(), each -> PeopleCells.number(each.number()))
                .add(wording.share("lists.name", 2.8f).naming(), each -> cells.name(each.participant()))
                .add(wording.share("lists.organisation", 3.2f), each -> cells.organisation(each.participant()))
                .addIf(
                        cells.manyCountries(people),
                        wording.mm("lists.country", 26),
                        each -> cells.country(each.participant()))
                .addIf(times, wording.mm("remote-list.joined", 20), each -> time(each.joined()))
                .addIf(times, wording.mm("remote-list.left", 20), each -> time(each.left()))
                .addIf(minutes, wording.mm("remote-list.minutes", 22), this::minutes)
                .addIf(planned || hasEvidence(), wording.share("remote-list.evidence", 2.6f), this::evidence);
        var table = columns.table().grid().rowHeight(planned ? ROW_HEIGHT_TO_FILL_IN : 0);
        connections.forEach(each -> table.row(columns.cells(each)));
        return table;
    }

    private boolean times() {
        return planned || connections.stream().anyMatch(each -> each.joined() != null || each.left() != null);
    }

    private boolean hasEvidence() {
        return connections.stream()
                .anyMatch(each -> !each.evidence().isEmpty()
                        || inGroups.containsKey(each.participant().id()));
    }

    private Text time(@Nullable LocalTime time) {
        return time == null ? nothing() : Text.of(wording.main().time(time));
    }

    /// Room to write before the event, a sign that nothing is known after it.
    private Text nothing() {
        return planned ? Text.EMPTY : Text.of("–");
    }

    private Text evidence(Connection connection) {
        var place = inGroups.get(connection.participant().id());
        var text = connection.evidence().isEmpty() ? Text.EMPTY : Text.of(connection.evidence());
        if (place != null) {
            var signed = wording.remark(each -> each.text("remote-list.group", place));
            return text.equals(Text.EMPTY) ? signed : text.below(signed);
        }
        return text.equals(Text.EMPTY) ? nothing() : text;
    }

    private Text minutes(Connection connection) {
        var minutes = connection.minutes();
        var text = minutes == null ? nothing() : Text.of(Integer.toString(minutes));
        return connection.counts() ? text : text.below(wording.remark(each -> each.text("remote-list.below-minimum")));
    }

    private void closing(Content content) {
        if (planned) {
            content.blank(wording.text("remote-list.total"), wording.text("attendance-sheet.total-later"), 60);
        } else {
            content.fact(wording.label("remote-list.total"), wording.say(this::total));
        }
        var declaration = declaration(request.seminar(), times(), planned || hasEvidence());
        wording.all().forEach(each -> new Prose(each, wording, content).passage(declaration));
        head.signature(content, wording.text("remote-list.for-the-organiser"), "remote-list.place-signature-date");
        head.funding(content);
    }

    /// The number the report tells too: who stayed shorter than the minimum is on the list and does not count.
    private String total(Messages messages) {
        var turnout =
                Objects.requireNonNull(Summary.of(request.seminar()).days().get(day.id()), "a day of the seminar");
        return PeopleCells.heads(turnout.remote().plus(turnout.mixed()), messages);
    }

    /// What whoever signs for the organiser declares (DOMAIN 3.3).
    ///
    /// @param times whether the list has times
    /// @param evidence whether anything is attached that proves them
    static Passage declaration(Seminar seminar, boolean times, boolean evidence) {
        var platform = seminar.details().online().platform();
        return Passage.of(seminar, "passage.remote-list.declaration", messages -> {
            var signatory = PageHead.signatory(seminar, messages);
            return messages.text(
                    "remote-list.declaration",
                    signatory.isEmpty() ? Message.of("remote-list.to-write-on") : signatory,
                    platform.isEmpty() ? "" : Message.of("remote-list.through", platform),
                    times ? Message.of("remote-list.at-the-times") : "",
                    evidence ? Message.of("remote-list.as-evidenced") : "");
        });
    }
}
