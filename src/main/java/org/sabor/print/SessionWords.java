package org.sabor.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;
import org.sabor.model.Decision;
import org.sabor.model.Session;
import org.sabor.model.SpeakerPart;

/// What the report says of a session, as it was held above all.
final class SessionWords {
    private SessionWords() {}

    /// When it was held in fact, where that is stated and is not as planned; otherwise empty.
    static String when(Session session, Messages messages) {
        var start = session.held().start();
        var end = session.held().end();
        boolean asPlanned =
                (start == null || start.equals(session.start())) && (end == null || end.equals(session.end()));
        if (asPlanned) {
            return "";
        }
        var from = start == null ? session.start() : start;
        var to = end == null ? session.end() : end;
        if (from == null) {
            return to == null ? "" : messages.text("report.held-until", messages.time(to));
        }
        return messages.text(
                "report.held", to != null && from.isBefore(to) ? messages.times(from, to) : messages.time(from));
    }

    /// The decisions as minutes state them: what, by whom, until when (DOMAIN 3.1).
    ///
    /// @param own what of a text is said in this language
    static List<String> decisions(Session session, Messages messages, Function<Bilingual, String> own) {
        var lines = new ArrayList<String>();
        for (var decision : session.held().decisions()) {
            var words = own.apply(decision.text());
            var details = details(decision, messages);
            if (!words.isEmpty()) {
                lines.add(
                        details.isEmpty()
                                ? words
                                : ReportSections.withoutFullStop(words) + " (" + String.join("; ", details) + ")");
            }
        }
        return lines;
    }

    private static List<String> details(Decision decision, Messages messages) {
        var details = new ArrayList<String>();
        if (!decision.who().isEmpty()) {
            details.add(messages.text("report.decision-who", decision.who().in(messages.language())));
        }
        var until = decision.until();
        if (until != null) {
            details.add(messages.text("report.decision-until", messages.date(until)));
        }
        return details;
    }

    /// „Лектор“ of one, „Лектори“ of several, „Модератор“ where nobody else is named.
    static String speakersLabel(Session session, Messages messages) {
        return messages.text(
                onlyModerated(session) ? "report.moderators" : "report.speakers",
                session.speakers().size());
    }

    static boolean onlyModerated(Session session) {
        return session.speakers().stream().allMatch(each -> each.part() == SpeakerPart.MODERATOR);
    }
}
