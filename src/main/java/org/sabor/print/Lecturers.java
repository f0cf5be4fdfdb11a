package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Participant;
import org.sabor.model.ParticipantStatus;
import org.sabor.model.Seminar;
import org.sabor.model.Session;
import org.sabor.model.SessionSpeaker;
import org.sabor.model.Speaker;
import org.sabor.model.SpeakerPart;
import org.sabor.model.SpeakerState;

/// The speakers whom documents present, in order, and what they say of each.
final class Lecturers {
    private final Seminar seminar;
    private final Wording wording;
    private final List<Participant> people;

    Lecturers(Request request, Wording wording) {
        seminar = request.seminar();
        this.wording = wording;
        var coming = seminar.speakers().stream()
                .filter(row -> row.state() != SpeakerState.DECLINED)
                .map(row -> seminar.participants().require(row.participant()))
                .filter(row ->
                        row.status() != ParticipantStatus.DECLINED && row.status() != ParticipantStatus.CANCELLED)
                .toList();
        people = new PeopleOrder(seminar, wording.main())
                .sorted(coming, request.choices().order());
    }

    /// Whoever has neither declined nor cancelled.
    List<Participant> people() {
        return people;
    }

    Speaker speaker(Participant person) {
        var found = seminar.speakerOf(person.id());
        if (found == null) {
            throw new IllegalStateException("no speaker " + person.id());
        }
        return found;
    }

    /// The role as it is to be printed, with the organisation unless that is said already.
    String role(Participant person, Messages messages) {
        return SpeakerRole.of(seminar, person, messages.language());
    }

    String organisation(Participant person, Messages messages) {
        var organisation = seminar.organisationOf(person);
        return organisation == null ? "" : wording.in(organisation.name(), messages);
    }

    String country(Participant person, Messages messages) {
        var country = seminar.countryOf(person);
        return country.stated() ? messages.country(country.code()) : "";
    }

    /// The organisation and the country.
    String place(Participant person, Messages messages) {
        var organisation = organisation(person, messages);
        var country = country(person, messages);
        return organisation.isEmpty() || country.isEmpty() ? organisation + country : organisation + " · " + country;
    }

    /// What they speak about and when, a line for each session; their own topic while they are in none.
    List<String> topics(Participant person, Messages messages) {
        var lines = new ArrayList<String>();
        for (var session : seminar.sessionsWith(person.id())) {
            lines.add(line(session, person, messages));
        }
        if (lines.isEmpty()) {
            speaker(person).topics(seminar).forEach(topic -> lines.add(wording.in(topic, messages)));
        }
        lines.removeIf(String::isEmpty);
        return lines;
    }

    private String line(Session session, Participant person, Messages messages) {
        var day = seminar.days().require(session.day());
        var start = session.start();
        var end = session.end();
        var when = seminar.days().size() > 1 ? messages.text("print.day", day.number()) : "";
        if (start != null) {
            var time = end == null ? messages.time(start) : messages.times(start, end);
            when = when.isEmpty() ? time : when + ", " + time;
        }
        var topic = wording.in(session.topic(), messages);
        var said = topic.isEmpty() ? messages.text(session.kind()) : topic;
        for (SessionSpeaker each : session.speakers()) {
            if (each.participant().equals(person.id()) && each.part() != SpeakerPart.SPEAKER) {
                said += " (" + messages.text(each.part()).toLowerCase(Locale.ROOT) + ")";
            }
        }
        return when.isEmpty() ? said : when.substring(0, 1).toUpperCase(Locale.ROOT) + when.substring(1) + ": " + said;
    }

    /// The paragraphs of a biography in this one language of the document.
    List<String> paragraphs(Bilingual text, Messages messages) {
        return wording.in(text, messages)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
