package org.sabor.exchange;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.property.Method;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.AgendaRelease;
import org.sabor.model.AgendaReleases;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.ReleasedItem;
import org.sabor.model.Row;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionKind;
import org.sabor.model.Visit;

/// The agenda for the calendars of guests, as iCalendar (RFC 5545): an event for each session and visit of a stated
/// time, and for a day without any such time one of the whole day. Of people it names the speakers alone, as the agenda
/// does.
///
/// The UID of an event is the id of its row (RFC 7986 5.3), so a calendar that reads a later file moves the event. Its
/// SEQUENCE is twice the number of the agenda's last release, and one more where it differs from that release; before
/// the first release it is 0 and DTSTAMP alone tells which file is newer.
public final class AgendaCalendar {
    private final Seminar seminar;
    private final Messages messages;
    private final Instant now;
    private final ZoneId zone;
    private final @Nullable AgendaRelease last;
    private final List<ReleasedItem> items;
    private final List<VEvent> events = new ArrayList<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate end = LocalDate.MIN;
    private int leftOut;

    /// The calendar of this agenda.
    ///
    /// @param messages say it in their language
    /// @param now the moment of making
    public AgendaCalendar(Seminar seminar, Messages messages, Instant now) {
        this.seminar = seminar;
        this.messages = messages;
        this.now = now;
        zone = seminar.details().zone();
        last = AgendaReleases.last(seminar);
        items = AgendaReleases.items(seminar);
        items.forEach(this::add);
        seminar.days().forEach(this::addWhole);
    }

    /// The calendar of one session or one visit.
    public static AgendaCalendar of(Row<?> row, Seminar seminar, Messages messages, Instant now) {
        var calendar = new AgendaCalendar(seminar, messages, now);
        var uid = row.id().toString();
        calendar.events.removeIf(event -> !event.getUid().getValue().equals(uid));
        calendar.leftOut = calendar.events.isEmpty() ? 1 : 0;
        return calendar;
    }

    /// How many events there are.
    public int size() {
        return events.size();
    }

    /// How many sessions and visits are left out because their time is not stated.
    public int leftOut() {
        return leftOut;
    }

    private void add(ReleasedItem item) {
        var day = item.day() == null ? null : seminar.days().require(item.day());
        var date = day == null ? null : day.date();
        var start = item.start();
        if (date == null || start == null) {
            leftOut++;
            return;
        }
        var event = event(item.row(), item.topic().isEmpty() ? messages.text(item.kind()) : said(item.topic()));
        event.setDateStart(at(date, start));
        if (item.end() != null) {
            event.setDateEnd(at(date, item.end()));
        }
        boolean changed = last != null && !last.items().contains(item);
        event.setSequence(last == null ? 0 : 2 * last.number() + (changed ? 1 : 0));
        if (last != null) {
            event.setStatus(changed ? Status.tentative() : Status.confirmed());
        }
        put(event, item);
        events.add(event);
    }

    private void put(VEvent event, ReleasedItem item) {
        var session = seminar.sessions().find(new Id<Session>(item.row()));
        var visit = seminar.visits().find(new Id<Visit>(item.row()));
        var room = session == null ? null : seminar.rooms().find(session.room());
        var building = room != null && !room.building().isEmpty()
                ? room.building()
                : seminar.details().venue();
        location(event, item.place(), visit == null ? building : Bilingual.EMPTY);
        var lines = new ArrayList<String>();
        if (item.kind() != SessionKind.BREAK) {
            lines.add(clean(messages.text(item.kind())));
        }
        if (!item.speakers().isEmpty()) {
            lines.add(messages.text("calendar.speakers", speakers(item)));
        }
        if (visit != null && !visit.meetingPoint().isEmpty()) {
            lines.add(messages.text("calendar.meeting-point", said(visit.meetingPoint())));
        }
        lines.add(said(seminar.details().title()));
        event.setDescription(String.join("\n", lines));
    }

    private String speakers(ReleasedItem item) {
        return item.speakers().stream()
                .map(speaker -> seminar.participants().require(speaker.participant()))
                .distinct()
                .map(person -> clean(
                        person.isPerson()
                                ? person.name().withTitle(messages.language())
                                : seminar.nameOf(person, messages.language())))
                .collect(Collectors.joining(", "));
    }

    /// A day of which no time is stated at all.
    private void addWhole(Day day) {
        var date = day.date();
        boolean timed = items.stream().anyMatch(item -> day.id().equals(item.day()) && item.start() != null);
        if (date == null || timed) {
            return;
        }
        var event = event(day.id().value(), said(seminar.details().title()));
        event.setDateStart(whole(date), false);
        event.setDateEnd(whole(date.plusDays(1)), false);
        event.setSequence(last == null ? 0 : 2 * last.number());
        location(event, Bilingual.EMPTY, seminar.details().venue());
        events.add(event);
    }

    private VEvent event(UUID uid, String summary) {
        var event = new VEvent();
        event.setUid(uid.toString());
        event.setDateTimeStamp(Date.from(now));
        event.setSummary(summary).setLanguage(messages.language().locale().getLanguage());
        return event;
    }

    private void location(VEvent event, Bilingual room, Bilingual building) {
        var place = Stream.of(room, building)
                .map(this::said)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            event.setLocation(place);
        }
    }

    private Date at(LocalDate date, LocalTime time) {
        first = date.isBefore(first) ? date : first;
        end = date.isAfter(end) ? date : end;
        return Date.from(date.atTime(time).atZone(zone).toInstant());
    }

    /// The library writes a date by the clock of the machine.
    private static Date whole(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }

    private String said(Bilingual text) {
        return clean(text.in(messages.language()));
    }

    /// Nothing a text says may become a line of the file: the library escapes line breaks, other control characters it
    /// would pass on.
    private static String clean(String text) {
        return text.replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]", "")
                .strip();
    }

    /// The whole file.
    public String text() {
        var calendar = new ICalendar();
        calendar.setProductId("-//Sabor//Agenda//" + messages.language().name());
        calendar.setMethod(Method.PUBLISH);
        if (!end.isBefore(first)) {
            var component = ZoneComponent.of(zone, first, end);
            calendar.getTimezoneInfo()
                    .setDefaultTimezone(new TimezoneAssignment(TimeZone.getTimeZone(zone), component));
        }
        events.forEach(calendar::addEvent);
        return folded(calendar);
    }

    /// The library folds by letters, of which Cyrillic ones have two bytes.
    private static String folded(ICalendar calendar) {
        var whole = new StringWriter();
        try (var writer = new ICalWriter(whole, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var folded = new StringBuilder();
        whole.toString().lines().forEach(line -> FoldedLines.append(folded, line));
        return folded.toString();
    }

    /// Writes the file. What was there under this name is replaced, whole or not at all.
    ///
    /// @throws Failure (exit `TARGET_REFUSED`) where the folder refuses
    public void write(Path file) {
        try {
            SeminarPackage.replace(file, text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("package.not-written", file.toString()), refused);
        }
    }
}
