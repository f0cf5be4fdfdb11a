package org.sabor.ui.visits;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Bus;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Problem;
import org.sabor.model.Rules;
import org.sabor.model.Transport;
import org.sabor.model.Visit;
import org.sabor.model.VisitEdits;
import org.sabor.ui.kit.DayEntry;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.workspace.Workspace;

/// The form of one visit: what it is, how people get there, who leads it.
final class VisitForm extends Form<Visit> {
    private final Workspace workspace;
    private final Field<Bilingual> name;
    private final Field<Bilingual> place;
    private final Field<@Nullable Id<Day>> day;
    private final Field<@Nullable LocalTime> start;
    private final Field<@Nullable LocalTime> end;
    private final Field<@Nullable Integer> capacity;
    private final Field<Bilingual> meetingPoint;
    private final Field<@Nullable LocalTime> meetingTime;
    private final Field<@Nullable LocalTime> back;
    private final Field<Transport> transport;
    private final Field<List<Bus>> buses;
    private final Field<String> transportNote;
    private final Field<Bilingual> guide;
    private final Field<Bilingual> guideLanguage;
    private final Field<Bilingual> description;
    private final Field<Boolean> group;

    VisitForm(Workspace workspace, Messages messages) {
        super("visit-form", "visits.nothing-selected", messages);
        this.workspace = workspace;
        name = bilingual("visit.name", Limits.TITLE);
        place = bilingual("visit.place", Limits.TITLE);
        day = add(new DayEntry("visit.day", true, workspace, messages));
        start = time("visit.start");
        end = time("visit.end");
        capacity = number("visit.capacity", 1);
        meetingPoint = bilingual("visit.meeting-point", Limits.TITLE);
        meetingTime = time("visit.meeting-time");
        back = time("visit.back");
        transport = choice("visit.transport", Transport.values());
        buses = add(new BusesEntry("visit.buses", messages));
        transportNote = text("visit.transport-note", Limits.TITLE);
        guide = bilingual("visit.guide", Limits.LINE);
        guideLanguage = bilingual("visit.guide-language", Limits.LINE);
        description = bilingualParagraphs("visit.description", Limits.TEXT);
        group = check("visit.group");
        buses.visibleProperty().bind(transport.draftProperty().map(way -> way == Transport.BUS));
        buses.managedProperty().bind(buses.visibleProperty());
        section("visit.section.main", name, place, day, beside(start, end, capacity));
        section("visit.section.way", meetingPoint, beside(meetingTime, back), transport, buses, transportNote);
        section("visit.section.guide", guide, guideLanguage);
        section("visit.section.report", description, group);
    }

    @Override
    protected @Nullable Visit current(Id<Visit> id) {
        return workspace.seminar().visits().find(id);
    }

    @Override
    protected void fill(Visit row) {
        name.set(row.name());
        place.set(row.place());
        day.set(row.day());
        start.set(row.start());
        end.set(row.end());
        capacity.set(row.capacity());
        meetingPoint.set(row.meetingPoint());
        meetingTime.set(row.meetingTime());
        back.set(row.back());
        transport.set(row.transport());
        buses.set(row.buses());
        transportNote.set(row.transportNote());
        guide.set(row.guide());
        guideLanguage.set(row.guideLanguage());
        description.set(row.description());
        group.set(row.group());
    }

    @Override
    protected Visit read(Visit current) {
        var onDay = day.value();
        var way = transport.value();
        return new Visit(
                current.id(),
                name.value(),
                group.value(),
                description.value(),
                place.value(),
                // A draft may outlive its day.
                workspace.seminar().days().find(onDay) == null ? null : onDay,
                start.value(),
                end.value(),
                meetingPoint.value(),
                meetingTime.value(),
                back.value(),
                guide.value(),
                guideLanguage.value(),
                capacity.value(),
                way,
                // Who goes by other means has no seats on buses.
                way == Transport.BUS ? buses.value() : List.of(),
                transportNote.value());
    }

    @Override
    protected List<Problem> check(Visit row) {
        return Rules.check(row, workspace.seminar());
    }

    @Override
    protected void save(Visit before, Visit after) {
        workspace.perform(VisitEdits.change(workspace.seminar(), after));
    }
}
