package org.sabor.exchange;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Attendance;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.Consent;
import org.sabor.model.Organisation;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantKind;
import org.sabor.model.Period;
import org.sabor.model.Periods;
import org.sabor.model.PlannedMode;
import org.sabor.model.Seminar;
import org.sabor.spreadsheet.Cell;
import org.sabor.spreadsheet.TableWriter;

/// Participants as a table for spreadsheet programs, one row each: chosen columns, and empty ones with titles of their
/// own for use on paper. Its headings are such as the import knows.
public final class PeopleTable {
    private final Seminar seminar;
    private final Messages messages;
    private final AttendanceIndex attendance;
    private final List<Period> periods;

    /// The participants of this seminar, told in the language of these texts.
    public PeopleTable(Seminar seminar, Messages messages) {
        this.seminar = seminar;
        this.messages = messages;
        this.attendance = AttendanceIndex.of(seminar);
        var all = new LinkedHashSet<>(Periods.of(seminar));
        // What was recorded before the unit of attendance was changed is told too.
        seminar.attendance().forEach(row -> all.add(row.period()));
        this.periods = List.copyOf(all);
    }

    /// The table, ready to be written.
    ///
    /// @param people in this order
    /// @param empty titles of empty columns at the end
    public TableWriter table(Collection<Participant> people, List<PeopleColumn> columns, List<String> empty) {
        var headings = new ArrayList<String>();
        columns.forEach(column -> headings.addAll(headings(column)));
        headings.addAll(empty);
        var rows = new ArrayList<List<Cell>>(people.size());
        for (var person : people) {
            var row = new ArrayList<Cell>(headings.size());
            for (var column : columns) {
                cells(row, column, person, rows.size() + 1);
            }
            rows.add(row);
        }
        return new TableWriter(messages.text("people-table.name"), headings, rows);
    }

    private List<String> headings(PeopleColumn column) {
        if (column != PeopleColumn.ATTENDANCE) {
            return List.of(messages.text(column));
        }
        var headings = new ArrayList<String>();
        for (var period : periods) {
            headings.add(messages.text("people-table.mode", name(period)));
            headings.add(messages.text("people-table.minutes", name(period)));
        }
        return headings;
    }

    /// „Day 1 (12 March 2026)“, with the half or the topic of the session.
    private String name(Period period) {
        var day = seminar.days().require(period.day());
        var date = day.date();
        var name = date == null
                ? messages.text("people-table.day", day.number())
                : messages.text("people-table.day-date", day.number(), messages.date(date));
        var session = seminar.sessions().find(period.session());
        if (session != null) {
            return messages.text("people-table.part", name, session.topic());
        }
        return switch (period.part()) {
            case WHOLE -> name;
            case MORNING, AFTERNOON -> messages.text("people-table.part", name, period.part());
        };
    }

    private void cells(List<Cell> row, PeopleColumn column, Participant person, int number) {
        switch (column) {
            case NUMBER -> row.add(Cell.number(number));
            case ATTENDANCE ->
                periods.forEach(period -> {
                    var mark = attendance.find(person.id(), period);
                    row.add(Cell.text(mark == null ? "" : messages.text(mark.mode())));
                    row.add(minutes(mark));
                });
            default -> row.add(Cell.text(text(column, person)));
        }
    }

    private static Cell minutes(@Nullable Attendance mark) {
        var minutes = mark == null ? null : mark.minutes();
        return minutes == null ? Cell.EMPTY : Cell.number(minutes);
    }

    private String text(PeopleColumn column, Participant person) {
        var language = messages.language();
        var organisation = seminar.organisationOf(person);
        var name = person.name();
        return switch (column) {
            case NUMBER, ATTENDANCE -> "";
            case NAME -> person.isPerson() ? name.full() : seminar.nameOf(person, language);
            case GIVEN -> person.isPerson() ? name.given() : "";
            case MIDDLE -> name.middle();
            // A list without a column for whole names still has to say who an organisation or a group is.
            case FAMILY -> person.isPerson() ? name.family() : seminar.nameOf(person, language);
            case TITLE -> name.title().in(language);
            case LATIN -> name.latin();
            case ORGANISATION -> organisation == null ? "" : organisation.name().in(language);
            case ORGANISATION_TYPE -> organisation == null ? "" : type(organisation);
            case POSITION -> person.position().in(language);
            case COUNTRY -> country(person);
            case ROLES -> person.roles().stream().map(messages::text).collect(Collectors.joining(", "));
            case PLANNED_MODE ->
                person.plannedMode() == PlannedMode.NOT_STATED ? "" : messages.text(person.plannedMode());
            case STATUS -> messages.text(person.status());
            case EMAIL -> person.email();
            case PHONE -> person.phone();
            case LANGUAGE -> person.language();
            case CONSENTS -> person.consents().stream().map(this::consent).collect(Collectors.joining("; "));
            case NOTE -> person.note();
        };
    }

    private String type(Organisation organisation) {
        return messages.text(organisation.type());
    }

    private String country(Participant person) {
        var country = seminar.countryOf(person);
        return country.stated() ? messages.country(country.code()) : "";
    }

    private String consent(Consent consent) {
        var date = consent.date();
        var words = messages.text("people-table.consent", consent.scope(), consent.state());
        return date == null ? words : messages.text("people-table.consent-date", words, date);
    }

    /// All participants in the order of their family names.
    public List<Participant> everybody() {
        var alphabet = Collator.getInstance(messages.language().locale());
        return seminar.participants().stream()
                .sorted(Comparator.comparing(this::sortKey, alphabet))
                .toList();
    }

    private String sortKey(Participant person) {
        return person.kind() == ParticipantKind.PERSON ? person.name().sortKey() : seminar.nameOf(person, Language.BG);
    }
}
