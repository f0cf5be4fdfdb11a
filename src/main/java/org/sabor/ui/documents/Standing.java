package org.sabor.ui.documents;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.sabor.message.Message;
import org.sabor.model.Seminar;
import org.sabor.print.Choices;
import org.sabor.print.DocumentGroup;
import org.sabor.print.DocumentKind;
import org.sabor.print.Documents;
import org.sabor.print.PrintedSheets;
import org.sabor.print.Request;
import org.sabor.ui.kit.Progress;

/// How it stands with a document: whether it can be printed, and what should be seen to before.
///
/// @param words what should be seen to; where nothing is, that it is ready
record Standing(State state, List<Message> words) {
    enum State {
        READY,
        TO_CHECK,
        NOTHING
    }

    Standing {
        words = List.copyOf(words);
    }

    /// How it stands with each kind. Each is made, so that nobody is promised what would not come. For worker threads.
    static Map<DocumentKind, Standing> of(Request request, Progress progress) {
        var all = new EnumMap<DocumentKind, Standing>(DocumentKind.class);
        for (var kind : DocumentKind.values()) {
            progress.check();
            all.put(kind, of(kind, request));
        }
        return all;
    }

    private static Standing of(DocumentKind kind, Request request) {
        var seminar = request.seminar();
        var anyDay = new Request(
                seminar, request.pictures(), request.language(), Choices.USUAL, request.moment(), request.numbering());
        if (Documents.make(kind, anyDay).isEmpty()) {
            return new Standing(State.NOTHING, List.of(Message.of("documents.state.nothing")));
        }
        var words = new ArrayList<Message>();
        if (kind == DocumentKind.ATTENDANCE_SHEET) {
            PrintedSheets.of(seminar).stream()
                    .filter(PrintedSheets::changed)
                    .map(printed -> Message.of(
                            "documents.state.changed", printed.newest().number()))
                    .forEach(words::add);
        }
        if (seminar.project().logos() == null) {
            words.add(Message.of("documents.state.no-logo"));
        }
        if (seminar.project().fundingLine().isEmpty()) {
            words.add(Message.of("documents.state.no-funding"));
        }
        return words.isEmpty()
                ? new Standing(State.READY, List.of(Message.of("documents.state.ready")))
                : new Standing(State.TO_CHECK, words);
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
