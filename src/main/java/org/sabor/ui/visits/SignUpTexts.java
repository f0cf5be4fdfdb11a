package org.sabor.ui.visits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Participant;
import org.sabor.model.SignUp;

/// What is said after people were signed up for a visit: who waits, who was refused and why, who is elsewhere then.
final class SignUpTexts {
    private static final int MOST_NAMES = 3;

    private final Messages messages;
    private final Function<Participant, String> name;

    SignUpTexts(Messages messages, Function<Participant, String> name) {
        this.messages = messages;
        this.name = name;
    }

    /// Whether somebody must read it.
    static boolean isWarning(SignUp came) {
        return !came.remote().isEmpty()
                || !came.notAdmitted().isEmpty()
                || !came.elsewhere().isEmpty();
    }

    /// The sentences, or null where there is nothing to say: one person has got a seat, which is seen.
    @Nullable
    Message of(SignUp came) {
        var sentences = new ArrayList<String>();
        if (came.going().size() > 1) {
            sentences.add(messages.text("visit.signed-up", came.going().size()));
        }
        add(sentences, "visit.waits", came.waiting());
        add(sentences, "visit.refused-remote", came.remote());
        add(sentences, "visit.refused-not-admitted", came.notAdmitted());
        add(sentences, "visit.elsewhere", came.elsewhere());
        if (sentences.isEmpty()) {
            return came.edit().isEmpty() ? Message.of("visit.all-on-the-list") : null;
        }
        return Message.of("visit.said", String.join(" ", sentences));
    }

    private void add(List<String> sentences, String key, List<Participant> people) {
        if (!people.isEmpty()) {
            sentences.add(messages.text(key, people.size(), names(people)));
        }
    }

    private String names(List<Participant> people) {
        var names = people.stream().limit(MOST_NAMES).map(name).collect(Collectors.joining(", "));
        return people.size() > MOST_NAMES ? names + " …" : names;
    }
}
