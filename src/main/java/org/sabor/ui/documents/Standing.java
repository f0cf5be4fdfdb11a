package org.sabor.ui.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.Seminar;
import org.sabor.print.Choices;
import org.sabor.print.DocumentGroup;
import org.sabor.print.DocumentKind;
import org.sabor.print.Documents;
import org.sabor.print.FunderCheck;
import org.sabor.print.PrintedSheets;
import org.sabor.print.Request;
import org.sabor.ui.kit.Progress;

/// How it stands with a document: whether it can be printed, and what should be seen to before.
///
/// @param words what should be seen to; where nothing is, that it is ready
/// @param why what would have to be there, where there is nothing to print; else null
record Standing(State state, List<Message> words, @Nullable Message why) {
    enum State {
        READY,
        TO_CHECK,
        NOTHING
    }

    Standing {
        words = List.copyOf(words);
    }

    /// How it stands with all documents.
    ///
    /// @param funder what the funder would miss on each of them
    record All(Map<DocumentKind, Standing> kinds, List<Message> funder) {}

    /// How it stands with each kind. For worker threads.
    static All of(Request request, Progress progress) {
        var anyDay = new Request(
                request.seminar(),
                request.pictures(),
                request.language(),
                Choices.USUAL,
                request.moment(),
                request.numbering());
        var all = new EnumMap<DocumentKind, Standing>(DocumentKind.class);
        for (var kind : DocumentKind.values()) {
            progress.check();
            all.put(kind, of(kind, anyDay));
        }
        return new All(all, FunderCheck.of(request.seminar().project(), request.pictures()));
    }

    private static Standing of(DocumentKind kind, Request request) {
        var seminar = request.seminar();
        if (!Documents.any(kind, request)) {
            return new Standing(
                    State.NOTHING, List.of(Message.of("documents.state.nothing")), whyNothing(kind, seminar));
        }
        var words = new ArrayList<Message>();
        if (kind == DocumentKind.ATTENDANCE_SHEET) {
            PrintedSheets.of(seminar).stream()
                    .filter(PrintedSheets::changed)
                    .map(printed -> Message.of(
                            "documents.state.changed", printed.newest().number()))
                    .forEach(words::add);
        }
        return words.isEmpty()
                ? new Standing(State.READY, List.of(Message.of("documents.state.ready")), null)
                : new Standing(State.TO_CHECK, words, null);
    }

    /// Why this seminar has nothing to put into such a document.
    static Message whyNothing(DocumentKind kind, Seminar seminar) {
        if (kind.group() == DocumentGroup.ABOUT_SPEAKERS) {
            return Message.of(
                    kind == DocumentKind.NAME_PLATES ? "documents.nobody-speaks-here" : "documents.no-speaker");
        }
        if (kind.ofVisits()) {
            return Message.of("documents.nobody-visits");
        }
        if (kind == DocumentKind.BADGES) {
            return Message.of("documents.nobody-comes");
        }
        if (seminar.days().isEmpty()) {
            return Message.of("documents.no-day");
        }
        return switch (kind) {
            case GROUP_LIST -> Message.of("documents.no-group");
            case REMOTE_LIST -> Message.of("documents.nobody-remote");
            case CERTIFICATES -> Message.of("documents.nobody-was-there");
            case MINUTES -> Message.of("documents.no-session");
            case AGENDA_CHANGES -> Message.of("documents.no-changes");
            default -> Message.of("documents.nothing-yet");
        };
    }
}
