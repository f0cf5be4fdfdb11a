package org.sabor.print;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sabor.message.Messages;
import org.sabor.model.AttendeeKind;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.NameMatch;
import org.sabor.model.OnlineAttendee;
import org.sabor.model.OnlineReport;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.names.SearchText;
import org.sabor.print.engine.Content;
import org.sabor.print.engine.Text;

/// The list that a group behind one connection signs where it sits, with the signature of whoever answers for it: a
/// report of the meeting knows only the connection (DOMAIN 2.3, source S14).
final class GroupList {
    /// One place on one day, under whatever spelling and in however many reports.
    private record Group(Day day, String place, List<OnlineAttendee> connected) {}

    private final Request request;
    private final Group group;
    private final PageHead head;
    private final Wording wording;

    private GroupList(Request request, Group group, int number) {
        this.request = request;
        this.group = group;
        head = new PageHead(request, DocumentKind.GROUP_LIST, group.day(), number);
        wording = head.wording();
    }

    /// A list for each such connection on each day that is wanted.
    static List<Document> make(Request request) {
        var lists = new ArrayList<Document>();
        for (var day : request.seminar().daysInOrder()) {
            if (request.choices().wants(day)) {
                int number = 0;
                for (var group : groups(request.seminar(), day)) {
                    lists.add(new GroupList(request, group, ++number).document());
                }
            }
        }
        return lists;
    }

    /// Whether there is any such connection.
    static boolean any(Seminar seminar, Day day) {
        return !groups(seminar, day).isEmpty();
    }

    /// Behind which shared connection whoever stands on such a list was.
    static Map<Id<Participant>, String> places(Seminar seminar, Day day) {
        var places = new HashMap<Id<Participant>, String>();
        for (var group : groups(seminar, day)) {
            group.connected().stream()
                    .filter(each -> each.match().assigned())
                    .flatMap(each -> each.people().stream())
                    .forEach(who -> places.putIfAbsent(who, group.place()));
        }
        return places;
    }

    private static List<Group> groups(Seminar seminar, Day day) {
        var groups = new LinkedHashMap<String, Group>();
        for (var attendee : seminar.onlineAttendees()) {
            var report = seminar.onlineReports().find(attendee.report());
            boolean several = attendee.kind() == AttendeeKind.ROOM
                    || (attendee.people().size() > 1 && attendee.match().assigned());
            if (report != null && several && attendee.match() != NameMatch.EXCLUDED && on(day, attendee, report)) {
                groups.computeIfAbsent(
                                SearchText.of(attendee.name()), _ -> new Group(day, attendee.name(), new ArrayList<>()))
                        .connected()
                        .add(attendee);
            }
        }
        return List.copyOf(groups.values());
    }

    private static boolean on(Day day, OnlineAttendee attendee, OnlineReport report) {
        return day.id().equals(report.day()) || moments(attendee).anyMatch(at -> isOn(day, at));
    }

    private static Stream<LocalDateTime> moments(OnlineAttendee attendee) {
        return attendee.connections().stream()
                .flatMap(each -> Stream.of(each.join(), each.leave()))
                .filter(Objects::nonNull);
    }

    private static boolean isOn(Day day, LocalDateTime at) {
        return at.toLocalDate().equals(day.date());
    }

    private Document document() {
        var rows = rows();
        var table = new SignatureTable(request, head, rows, "attendance-sheet.signature");
        var content = new Content();
        head.heading(content);
        head.factsInTwoColumns(content);
        content.fact(wording.label("group-list.place"), Text.of(group.place()));
        content.fact(wording.label("group-list.meeting"), Text.of(meetings()));
        content.fact(
                wording.label("group-list.connected"),
                wording.orNotStated(wording.say(this::times), "print.not-stated"));
        content.paragraph(wording.say(each -> each.text("group-list.signing-means")));
        table.addTo(content);
        table.close(
                content,
                right -> right.blank(wording.text("group-list.responsible"), wording.text("group-list.caption"), 80));
        return head.document(request.sheets().landscape(), content, rows.size()).warning(table.warnings());
    }

    private List<Participant> rows() {
        var ids = new LinkedHashSet<Id<Participant>>();
        group.connected().stream().filter(each -> each.match().assigned()).forEach(each -> ids.addAll(each.people()));
        var people = ids.stream()
                .map(request.seminar().participants()::find)
                .filter(Objects::nonNull)
                .toList();
        var rows = new ArrayList<Participant>();
        for (var participant : new PeopleOrder(request.seminar(), wording.main())
                .sorted(people, request.choices().order())) {
            for (int i = 0; i < SheetList.rowsOf(participant); i++) {
                rows.add(participant);
            }
        }
        return rows;
    }

    /// The service and the meeting's title, as the reports give them.
    private String meetings() {
        return group.connected().stream()
                .map(each -> request.seminar().onlineReports().require(each.report()))
                .map(report -> {
                    var service = wording.text(report.platform());
                    return report.title().isEmpty() ? service : service + " – " + report.title();
                })
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private String times(Messages messages) {
        var moments = group.connected().stream()
                .flatMap(GroupList::moments)
                .filter(at -> isOn(group.day(), at))
                .map(LocalDateTime::toLocalTime)
                .sorted()
                .toList();
        if (moments.isEmpty()) {
            return "";
        }
        LocalTime first = moments.getFirst();
        LocalTime last = moments.getLast();
        return first.equals(last) ? messages.time(first) : messages.times(first, last);
    }
}
