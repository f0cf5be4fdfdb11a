package org.sabor.ui.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.model.Availability;
import org.sabor.model.Bilingual;
import org.sabor.model.Edit;
import org.sabor.model.Id;
import org.sabor.model.Limits;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantEdits;
import org.sabor.model.PersonName;
import org.sabor.model.Picture;
import org.sabor.model.PlannedMode;
import org.sabor.model.Problem;
import org.sabor.model.Role;
import org.sabor.model.Rules;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerEdits;
import org.sabor.model.SpeakerGap;
import org.sabor.model.SpeakerState;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.ConsentFields;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Form;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.ParticipantNames;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The form of one speaker. A new one is chosen among the participants, or is a new person.
final class SpeakerForm extends Form<Speaker> {
    private final Workspace workspace;
    private final Language language;
    private final SpeakerTexts texts;
    private final Navigator navigator;
    private final ParticipantNames names;
    /// People named in the form who are no participants yet; they become some when the speaker is added.
    private final Map<Id<Participant>, Participant> newPeople = new HashMap<>();
    private final Label name = Styles.label("", Styles.TITLE);
    private final Button showParticipant;
    private final Field<@Nullable Id<Participant>> participant;
    private final Field<Bilingual> roleText;
    private final Portrait portrait;
    private final Field<Bilingual> photo;
    private final Label missing = Styles.label("", Styles.HINT);
    private final Field<SpeakerState> state;
    private final Field<PlannedMode> mode;
    private final Field<Bilingual> topic;
    private final SpeakerSessions sessions;
    private final TalkFiles files;
    private final Field<List<Availability>> availability;
    private final List<ConsentFields> consents;
    private final Field<Bilingual> biography;
    private final Field<String> needs;
    private final Field<String> travel;
    private final List<Node> onlyOfOneWhoIsThere;
    private @Nullable Speaker shown;

    SpeakerForm(Workspace workspace, Frame frame, Navigator navigator, Desk desk) {
        super("speaker-form", "speakers.nothing-selected", frame.messages());
        var messages = frame.messages();
        this.workspace = workspace;
        this.texts = new SpeakerTexts(messages);
        this.language = messages.language();
        this.navigator = navigator;
        names = new ParticipantNames(workspace, messages);
        sessions = new SpeakerSessions(workspace, messages, navigator);
        var link = new Actions(messages).action("speakers.show-participant", Icons.PARTICIPANTS, this::showParticipant);
        showParticipant = Actions.button(link, Styles.QUIET);
        participant =
                search("speaker.participant", this::people, this::nameOf).adding("speaker.add-person", this::newPerson);
        roleText = bilingual("speaker.role-text", Limits.TITLE);
        state = choice("speaker.state", SpeakerState.values());
        mode = choice("speaker.mode", PlannedMode.values());
        portrait = new Portrait(workspace, frame, desk);
        photo = bilingual("speaker.photo", Limits.TITLE);
        biography = bilingualParagraphs("speaker.biography", Limits.TEXT);
        topic = bilingual("speaker.topic", Limits.TITLE);
        files = new TalkFiles(workspace, frame, desk);
        availability = add(new AvailabilityEntry("speaker.availability", workspace, messages));
        needs = paragraphs("speaker.needs", Limits.TITLE);
        travel = paragraphs("speaker.travel", Limits.TITLE);
        consents = SpeakerGap.CONSENTS.stream().sorted().map(this::consent).toList();
        name.setId("speaker-name");
        missing.setId("speaker-missing");
        section(
                "speaker.section.main",
                new VBox(4, name, missing, showParticipant),
                participant,
                beside(state, mode),
                roleText);
        onlyOfOneWhoIsThere = List.of(
                mode,
                section("speaker.section.photo", portrait, photo),
                section("speaker.section.files", files),
                section(
                        "speaker.section.consents",
                        Stream.concat(
                                        Stream.of(Styles.label(
                                                messages.text("speaker.consents-of-participant"),
                                                Styles.MUTED,
                                                Styles.SMALL)),
                                        consents.stream())
                                .toArray(Node[]::new)));
        section("speaker.section.agenda", sessions, topic);
        section("speaker.section.biography", biography);
        section("speaker.section.needs", availability, needs, travel);
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, _, _) -> showDerived());
    }

    private List<Id<Participant>> people() {
        return names.those(row -> row.isPerson() && workspace.seminar().speakerOf(row.id()) == null);
    }

    private String nameOf(Id<Participant> id) {
        var person = newPeople.get(id);
        return person == null ? names.of(id) : person.name().in(language);
    }

    private Id<Participant> newPerson(String text) {
        var person = Participant.person(workspace.ids().next(), PersonName.typed(text), null, Set.of(Role.SPEAKER));
        newPeople.put(person.id(), person);
        return person.id();
    }

    /// The edit that adds this new speaker. Where no role is stated it is the participant's position.
    Edit adding(Speaker row) {
        var seminar = workspace.seminar();
        var known = seminar.participants().find(row.participant());
        if (known == null) {
            return SpeakerEdits.addPerson(seminar, Objects.requireNonNull(newPeople.get(row.participant())), row);
        }
        var text = row.roleText().isEmpty() ? known.position() : row.roleText();
        return SpeakerEdits.add(seminar, row.withRoleText(text));
    }

    private void showParticipant() {
        var row = shown == null ? null : workspace.seminar().participants().find(shown.participant());
        if (row != null) {
            navigator.show(Place.PARTICIPANTS, row);
        }
    }

    private void showDerived() {
        var row = shown;
        if (row != null) {
            boolean there = current(row.id()) != null;
            name.setText(names.of(row.participant()));
            show(name, there);
            show(showParticipant, there);
            show(participant, !there);
            onlyOfOneWhoIsThere.forEach(node -> show(node, there));
            sessions.show(row.participant());
            // Of the participant, whose row changes without the speaker's.
            var person = workspace.seminar().participants().find(row.participant());
            mode.set(person == null ? PlannedMode.NOT_STATED : person.plannedMode());
            consents.forEach(each -> each.fill(person == null ? List.of() : person.consents()));
            var now = current(row.id());
            if (now != null) {
                var gaps = texts.missing(now, workspace.seminar());
                missing.setText(gaps);
                portrait.show(now);
                files.show(now);
                show(photo, now.photo() != null);
            }
            show(missing, there);
            show(topic, workspace.seminar().sessionsWith(row.participant()).isEmpty());
        }
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    @Override
    protected @Nullable Speaker current(Id<Speaker> id) {
        return workspace.seminar().speakers().find(id);
    }

    @Override
    protected void fill(Speaker row) {
        shown = row;
        boolean known = workspace.seminar().participants().find(row.participant()) != null;
        participant.set(known ? row.participant() : null);
        roleText.set(row.roleText());
        state.set(row.state());
        photo.set(row.photo() == null ? Bilingual.EMPTY : row.photo().alternative());
        biography.set(row.biography());
        topic.set(row.topic());
        availability.set(row.availability());
        needs.set(row.needs());
        travel.set(row.travel());
        showDerived();
    }

    @Override
    protected Speaker read(Speaker current) {
        var person = current(current.id()) == null ? participant.value() : null;
        return new Speaker(
                current.id(),
                person == null ? current.participant() : person,
                roleText.value(),
                biography.value(),
                topic.value(),
                state.value(),
                availability.value(),
                needs.value(),
                travel.value(),
                current.photo() == null ? null : new Picture(current.photo().hash(), photo.value()),
                current.files());
    }

    @Override
    protected List<Problem> check(Speaker row) {
        var seminar = workspace.seminar();
        boolean known = seminar.participants().find(row.participant()) != null;
        if (!known && !newPeople.containsKey(row.participant())) {
            return List.of(new Problem("participant", Message.of("speaker.participant-required")));
        }
        var other = seminar.speakerOf(row.participant());
        if (other != null && !other.id().equals(row.id())) {
            return List.of(new Problem("participant", Message.of("speaker.already")));
        }
        return Rules.check(row, seminar);
    }

    /// How they take part and what they consent to is the participant's.
    @Override
    protected void keepBeside(Speaker row) {
        var seminar = workspace.seminar();
        var person = seminar.participants().find(row.participant());
        if (person == null || seminar.speakers().find(row.id()) == null) {
            return;
        }
        var answers = person.consents();
        for (var each : consents) {
            answers = each.read(answers);
        }
        var after = person.withPlannedMode(mode.value()).withConsents(answers);
        if (!after.equals(person)) {
            workspace.perform(ParticipantEdits.change(seminar, after));
        }
    }

    @Override
    protected void save(Speaker before, Speaker after) {
        workspace.perform(SpeakerEdits.change(workspace.seminar(), after));
    }
}
