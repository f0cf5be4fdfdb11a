package org.sabor.ui.visits;

import java.time.LocalTime;
import java.util.List;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Participant;
import org.sabor.model.Problem;
import org.sabor.model.Rules;
import org.sabor.model.Transport;
import org.sabor.model.Visit;
import org.sabor.model.VisitEdits;
import org.sabor.ui.kit.DayEntry;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.ui.kit.Notices;
import org.sabor.ui.kit.ParticipantNames;
import org.sabor.workspace.Workspace;

/// The form of one visit, with the people who go.
final class VisitForm extends Form<Visit> {
    private final Workspace workspace;
    private final Field<Bilingual> name;
    private final Field<Bilingual> place;
    private final Field<@Nullable Id<Day>> day;
    private final Field<@Nullable LocalTime> start;
    private final Field<@Nullable LocalTime> end;
    private final Field<@Nullable Integer> capacity;
    private final Field<Bilingual> meetingPoint;
    private final Field<Transport> transport;
    private final Field<String> transportNote;
    private final Field<String> guide;
    private final Field<Bilingual> description;
    private final Field<Boolean> group;
    private final Field<@Nullable Id<Participant>> person;
    private final VisitPeople people;
    private final TitledPane peopleSection;

    VisitForm(Workspace workspace, Messages messages, Notices notices) {
        super("visit-form", "visits.nothing-selected", messages);
        this.workspace = workspace;
        var names = new ParticipantNames(workspace, messages);
        people = new VisitPeople(workspace, messages, notices, names);
        name = bilingual("visit.name", Limits.TITLE);
        place = bilingual("visit.place", Limits.TITLE);
        day = add(new DayEntry("visit.day", true, workspace, messages));
        start = time("visit.start");
        end = time("visit.end");
        capacity = number("visit.capacity", 1);
        person = search("visit.add-person", people::candidates, names::of).handingOver(people::add);
        meetingPoint = bilingual("visit.meeting-point", Limits.TITLE);
        transport = choice("visit.transport", Transport.values());
        transportNote = text("visit.transport-note", Limits.TITLE);
        guide = text("visit.guide", Limits.LINE);
        description = bilingualParagraphs("visit.description", Limits.TEXT);
        group = check("visit.group");
        section("visit.section.main", name, place, day, beside(start, end, capacity));
        peopleSection = section("visit.section.people", people.summary(), person, people);
        section("visit.section.way", meetingPoint, transport, transportNote, guide);
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
        person.set(null);
        meetingPoint.set(row.meetingPoint());
        transport.set(row.transport());
        transportNote.set(row.transportNote());
        guide.set(row.guide());
        description.set(row.description());
        group.set(row.group());
        // Nobody can be put on a visit that is not there yet.
        boolean there = current(row.id()) != null;
        peopleSection.setVisible(there);
        peopleSection.setManaged(there);
        people.show(row.id());
    }

    @Override
    protected Visit read(Visit current) {
        var onDay = day.value();
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
                guide.value(),
                capacity.value(),
                transport.value(),
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
