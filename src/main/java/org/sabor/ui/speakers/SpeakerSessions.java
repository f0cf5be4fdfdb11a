package org.sabor.ui.speakers;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.sabor.message.Messages;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Session;
import org.sabor.model.SessionSpeaker;
import org.sabor.ui.kit.DayTexts;
import org.sabor.ui.kit.Navigator;
import org.sabor.ui.kit.Place;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The sessions a person speaks in, each a link to the agenda.
final class SpeakerSessions extends VBox {
    private final Workspace workspace;
    private final Messages messages;
    private final Navigator navigator;

    SpeakerSessions(Workspace workspace, Messages messages, Navigator navigator) {
        super(4);
        this.workspace = workspace;
        this.messages = messages;
        this.navigator = navigator;
        setId("speaker-sessions");
    }

    void show(Id<Participant> person) {
        var sessions = workspace.seminar().sessionsWith(person);
        getChildren().clear();
        if (sessions.isEmpty()) {
            getChildren().add(Styles.label(messages.text("speaker.no-sessions"), Styles.MUTED));
        }
        for (int i = 0; i < sessions.size(); i++) {
            var link = link(sessions.get(i), person);
            link.setId("speaker-session-" + (i + 1));
            getChildren().add(link);
        }
    }

    private Hyperlink link(Session session, Id<Participant> person) {
        var day = workspace.seminar().days().require(session.day());
        var part = session.speakers().stream()
                .filter(speaker -> speaker.participant().equals(person))
                .map(SessionSpeaker::part)
                .distinct()
                .map(messages::text)
                .collect(Collectors.joining(", "));
        var when = Stream.of(
                        messages.text("kit.day", day.number()),
                        DayTexts.times(session.start(), session.end(), messages),
                        part)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        var link = new Hyperlink(String.join("\n", List.of(when, session.topic().in(messages.language()))));
        link.setWrapText(true);
        link.setAccessibleText(link.getText());
        link.setOnAction(_ -> {
            link.setVisited(false);
            navigator.show(Place.AGENDA, session);
        });
        return link;
    }
}
