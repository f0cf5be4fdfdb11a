package org.sabor.ui.agenda;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Day;
import org.sabor.model.Decision;
import org.sabor.model.Held;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Participant;
import org.sabor.model.PersonName;
import org.sabor.model.Problem;
import org.sabor.model.Role;
import org.sabor.model.Room;
import org.sabor.model.Rules;
import org.sabor.model.SeminarEdits;
import org.sabor.model.Session;
import org.sabor.model.SessionEdits;
import org.sabor.model.SessionKind;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerEdits;
import org.sabor.ui.kit.DayEntry;
import org.sabor.ui.kit.DecisionsEntry;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.ParticipantNames;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The form of one session: the plan, and what came of it.
final class SessionForm extends Form<Session> {
    private final Workspace workspace;
    private final Messages messages;
    private final Language language;
    private final SessionTexts texts;
    private final Label conflicts = Styles.label("", Styles.PROBLEM);
    private final Field<Bilingual> topic;
    private final Field<SessionKind> kind;
    private final Field<@Nullable Id<Day>> day;
    private final Field<@Nullable LocalTime> start;
    private final Field<@Nullable LocalTime> end;
    private final Field<@Nullable Id<Room>> room;
    private final SpeakersEntry speakers;
    private final Field<@Nullable Id<Participant>> newSpeaker;
    private final Label planned = Styles.label("", Styles.HINT);
    private final Field<@Nullable LocalTime> heldStart;
    private final Field<@Nullable LocalTime> heldEnd;
    private final Field<Bilingual> summary;
    private final Field<Bilingual> conclusion;
    private final Field<List<Decision>> decisions;
    private @Nullable Id<Session> shown;

    SessionForm(Workspace workspace, Messages messages, SessionTexts texts) {
        super("session-form", "agenda.nothing-selected", messages);
        this.workspace = workspace;
        this.messages = messages;
        this.language = messages.language();
        this.texts = texts;
        var names = new ParticipantNames(workspace, messages);
        topic = bilingual("session.topic", Limits.TITLE);
        kind = choice("session.kind", SessionKind.values());
        day = add(new DayEntry("session.day", false, workspace, messages));
        start = time("session.start");
        end = time("session.end");
        room = search("session.room", this::rooms, this::nameOf).adding("session.add-room", this::addRoom);
        speakers = add(new SpeakersEntry("session.speakers", names, messages));
        newSpeaker = search("session.add-speaker", () -> names.those(Participant::isPerson), names::of)
                .adding("session.add-person", this::addPerson)
                .handingOver(speakers::add);
        heldStart = time("session.held-start");
        heldEnd = time("session.held-end");
        summary = bilingualParagraphs("session.summary", Limits.TEXT);
        conclusion = bilingualParagraphs("session.conclusion", Limits.TEXT);
        decisions = add(new DecisionsEntry("session.decisions", messages));
        conflicts.setId("session-conflicts");
        conflicts.managedProperty().bind(conflicts.visibleProperty());
        section("session.section.plan", conflicts, topic, kind, day, beside(start, end), room, speakers, newSpeaker);
        var held = section("session.section.held", planned, beside(heldStart, heldEnd), summary, conclusion, decisions);
        Styles.with(held, "agenda-held");
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, _, _) -> showConflicts());
    }

    private List<Id<Room>> rooms() {
        return workspace.seminar().rooms().stream().map(Room::id).toList();
    }

    private String nameOf(Id<Room> id) {
        var found = workspace.seminar().rooms().find(id);
        return found == null ? "" : found.name().in(language);
    }

    private Id<Room> addRoom(String name) {
        var made = Room.named(
                workspace.ids().next(), language == Language.BG ? new Bilingual(name, "") : new Bilingual("", name));
        workspace.perform(SeminarEdits.add(made));
        return made.id();
    }

    private Id<Participant> addPerson(String name) {
        var person = Participant.person(workspace.ids().next(), PersonName.typed(name), null, Set.of(Role.SPEAKER));
        workspace.perform(SpeakerEdits.addPerson(
                workspace.seminar(), person, Speaker.of(workspace.ids().next(), person.id(), Bilingual.EMPTY)));
        return person.id();
    }

    private void showConflicts() {
        var found = shown == null ? List.<String>of() : texts.conflicts(shown);
        conflicts.setText(String.join("\n", found));
        conflicts.setVisible(!found.isEmpty());
    }

    @Override
    protected @Nullable Session current(Id<Session> id) {
        return workspace.seminar().sessions().find(id);
    }

    @Override
    protected void fill(Session row) {
        shown = row.id();
        topic.set(row.topic());
        kind.set(row.kind());
        day.set(row.day());
        start.set(row.start());
        end.set(row.end());
        room.set(row.room());
        speakers.set(row.speakers());
        newSpeaker.set(null);
        var times = texts.times(row);
        planned.setText(
                times.isEmpty()
                        ? messages.text("session.held.unplanned")
                        : messages.text("session.held.planned", times));
        heldStart.set(row.held().start());
        heldEnd.set(row.held().end());
        summary.set(row.held().summary());
        conclusion.set(row.held().conclusion());
        decisions.set(row.held().decisions());
        showConflicts();
    }

    @Override
    protected Session read(Session current) {
        var onDay = Objects.requireNonNullElse(day.value(), current.day());
        return new Session(
                current.id(),
                onDay,
                start.value(),
                end.value(),
                current.position(),
                room.value(),
                kind.value(),
                topic.value(),
                new Held(heldStart.value(), heldEnd.value(), summary.value(), conclusion.value(), decisions.value()),
                speakers.value().stream()
                        .filter(speaker -> workspace.seminar().participants().find(speaker.participant()) != null)
                        .toList());
    }

    @Override
    protected List<Problem> check(Session row) {
        // A draft may outlive its day.
        return workspace.seminar().days().find(row.day()) == null
                ? List.of(new Problem("day", Message.of("session.day-gone")))
                : Rules.check(row, workspace.seminar());
    }

    @Override
    protected void save(Session before, Session after) {
        workspace.perform(SessionEdits.change(workspace.seminar(), workspace.ids(), after));
    }
}
