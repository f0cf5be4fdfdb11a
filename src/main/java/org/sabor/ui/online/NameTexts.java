package org.sabor.ui.online;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceIndex;
import org.sabor.model.AttendanceMode;
import org.sabor.model.Id;
import org.sabor.model.Participant;
import org.sabor.model.Seminar;
import org.sabor.ui.kit.ModeSign;

/// How the names of a report and the people they stand for are told on the screen.
record NameTexts(Messages messages, Seminar seminar, AttendanceIndex attendance) {
    static NameTexts of(Messages messages, Seminar seminar) {
        return new NameTexts(messages, seminar, AttendanceIndex.of(seminar));
    }

    /// Sign and word: `✓ same e-mail`, `? to be confirmed`.
    String state(ReportName name) {
        return name.state().sign() + " " + messages.text(name.match().how());
    }

    /// „zala2@primer.example · room or device“.
    String origin(ReportName name) {
        var kind = messages.text(name.kind());
        return name.email().isEmpty() ? kind : name.email() + " · " + kind;
    }

    String people(ReportName name) {
        return name.match().people().stream().map(this::person).collect(Collectors.joining(", "));
    }

    String person(Id<Participant> who) {
        var participant = seminar.participants().find(who);
        return participant == null ? "" : seminar.nameOf(participant, messages.language());
    }

    /// That one of the people was in person that day; empty where nobody was.
    String inPerson(ReportName name) {
        return name.match().people().stream().anyMatch(who -> wasInPerson(who, name))
                ? ModeSign.IN_PERSON.sign() + " " + messages.text("online.in-person")
                : "";
    }

    private boolean wasInPerson(Id<Participant> who, ReportName name) {
        return attendance.of(who).stream()
                .anyMatch(mark -> mark.mode() == AttendanceMode.IN_PERSON
                        && name.days().contains(mark.period().day()));
    }

    /// „Primer Municipality · ◍ remote · ● in person that day; stays so“.
    String about(Id<Participant> who, ReportName name) {
        var participant = seminar.participants().find(who);
        var parts = new ArrayList<String>();
        if (participant != null) {
            var organisation = seminar.organisationOf(participant);
            if (organisation != null) {
                parts.add(organisation.name().in(messages.language()));
            }
            parts.add(messages.text(
                    "online.planned", ModeSign.of(participant.plannedMode()).text(messages)));
            if (wasInPerson(who, name)) {
                parts.add(ModeSign.IN_PERSON.sign() + " " + messages.text("online.in-person"));
            }
        }
        return String.join(" · ", parts);
    }

    /// „160 min“, and where it is too short to count, that it is.
    String minutes(ReportName name) {
        var minutes = messages.text("online.minutes", name.minutes());
        return name.minutes() < seminar.details().minimumMinutes()
                ? minutes + " · " + messages.text("online.too-short")
                : minutes;
    }

    /// „09:54–12:34“, with the day where the seminar has several.
    String times(ReportName name) {
        var first = name.first();
        if (first == null) {
            return messages.text("online.no-times");
        }
        var last = name.last();
        var times = last == null
                ? messages.text("online.still-there", first.toLocalTime())
                : messages.times(first.toLocalTime(), last.toLocalTime());
        var days = seminar.days().stream()
                .filter(day -> name.days().contains(day.id()))
                .map(day -> messages.text("online.day", day.number()))
                .toList();
        return seminar.days().size() < 2 || days.isEmpty() ? times : String.join(", ", days) + " · " + times;
    }
}
