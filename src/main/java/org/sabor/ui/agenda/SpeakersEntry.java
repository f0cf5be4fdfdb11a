package org.sabor.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.SpeakerPart;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Field;
import org.sabor.ui.kit.Icons;
import org.sabor.ui.kit.ParticipantNames;
import org.sabor.ui.kit.Styles;

/// Who speaks in a session, in order, with the part of each. People are added by the search field under it.
final class SpeakersEntry extends Field<List<SessionSpeaker>> {
    private final String id;
    private final Messages messages;
    private final ParticipantNames names;
    private final Label nobody;
    private final VBox people = new VBox(8);
    private List<SessionSpeaker> speakers = List.of();

    SpeakersEntry(String key, ParticipantNames names, Messages messages) {
        super(key, List.of(), messages);
        this.id = Actions.id(key);
        this.messages = messages;
        this.names = names;
        nobody = Styles.label(messages.text("session.no-speakers"), Styles.MUTED);
        nobody.managedProperty().bind(nobody.visibleProperty());
        show(new VBox(4, nobody, people), nobody);
    }

    /// Adds a person at the end, unless they speak here already.
    void add(Id<Participant> person) {
        if (speakers.stream().noneMatch(each -> each.participant().equals(person))) {
            var more = new ArrayList<>(speakers);
            more.add(new SessionSpeaker(person, SpeakerPart.SPEAKER));
            change(more);
        }
    }

    private void change(List<SessionSpeaker> others) {
        display(others);
        edited();
        finished();
    }

    private VBox line(int place) {
        var speaker = speakers.get(place);
        var name = Styles.label(names.of(speaker.participant()));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var number = id + "-" + (place + 1);
        var part = part(speaker, place);
        part.setId(number + "-part");
        var up = tool(Icons.UP, number + "-up", messages.text("session.speaker-up", name.getText()));
        up.setOnAction(_ -> move(place, -1));
        up.setDisable(place == 0);
        var down = tool(Icons.DOWN, number + "-down", messages.text("session.speaker-down", name.getText()));
        down.setOnAction(_ -> move(place, 1));
        down.setDisable(place == speakers.size() - 1);
        var remove = tool(Icons.REMOVE, number + "-remove", messages.text("session.speaker-remove", name.getText()));
        remove.setOnAction(_ -> remove(place));
        var top = new HBox(name);
        var bottom = new HBox(part, up, down, remove);
        bottom.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(part, Priority.ALWAYS);
        return Styles.with(new VBox(2, top, bottom), "agenda-speaker");
    }

    private ComboBox<SpeakerPart> part(SessionSpeaker speaker, int place) {
        var part = new ComboBox<SpeakerPart>();
        part.getItems().setAll(SpeakerPart.values());
        part.setValue(speaker.part());
        part.setMaxWidth(Double.MAX_VALUE);
        part.setAccessibleText(messages.text("session.speaker-part", names.of(speaker.participant())));
        part.setConverter(new StringConverter<>() {
            @Override
            public String toString(SpeakerPart value) {
                return value == null ? "" : messages.text(value);
            }

            @Override
            public SpeakerPart fromString(String text) {
                throw new UnsupportedOperationException("not editable");
            }
        });
        part.setOnAction(_ -> {
            var others = new ArrayList<>(speakers);
            others.set(place, new SessionSpeaker(speaker.participant(), part.getValue()));
            speakers = List.copyOf(others);
            edited();
            finished();
        });
        return part;
    }

    private static Button tool(Icons icon, String id, String text) {
        var button = Styles.with(new Button("", icon.node()), Styles.QUIET, "button-icon", "small");
        button.setId(id);
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        return button;
    }

    private void move(int place, int by) {
        var others = new ArrayList<>(speakers);
        others.add(place + by, others.remove(place));
        change(others);
    }

    private void remove(int place) {
        var others = new ArrayList<>(speakers);
        others.remove(place);
        change(others);
    }

    @Override
    protected void display(List<SessionSpeaker> value) {
        speakers = List.copyOf(value);
        people.getChildren().clear();
        for (int i = 0; i < speakers.size(); i++) {
            people.getChildren().add(line(i));
        }
        nobody.setVisible(speakers.isEmpty());
    }

    @Override
    protected List<SessionSpeaker> read() {
        return speakers;
    }

    @Override
    protected Runnable entry() {
        var value = speakers;
        return () -> display(value);
    }
}
