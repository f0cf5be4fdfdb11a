package org.sabor.ui.privacy;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.exchange.PersonDocument;
import org.sabor.message.Message;
import org.sabor.model.Participant;
import org.sabor.print.Choices;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.PersonPages;
import org.sabor.print.Request;
import org.sabor.privacy.Erasure;
import org.sabor.privacy.PersonExport;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// What a person can ask for about themselves: all their data, to read and to take along (DOMAIN R19), and to be erased
/// (RELIABILITY F5).
public final class PersonActions {
    private final Workspace workspace;
    private final Frame frame;
    private final ForGood forGood;
    private final Supplier<@Nullable Participant> selected;

    /// @param selected the participant it is about, or null
    public PersonActions(Workspace workspace, Frame frame, ForGood forGood, Supplier<@Nullable Participant> selected) {
        this.workspace = workspace;
        this.frame = frame;
        this.forGood = forGood;
        this.selected = selected;
    }

    /// The actions, for a menu.
    public List<Action> all() {
        var actions = new Actions(frame.messages());
        return List.of(
                actions.action("privacy.person-data", null, this::export),
                actions.action("privacy.person-erase", null, this::erase));
    }

    private void export() {
        forGood.keep();
        var person = selected.get();
        if (person == null) {
            frame.notices().say(Message.of("participants.select-first"));
            return;
        }
        var folder = frame.dialogs().folder(Message.of("privacy.person-folder"));
        if (folder == null) {
            return;
        }
        var seminar = workspace.seminar();
        var edits = workspace.history();
        var moment = ZonedDateTime.ofInstant(
                forGood.clock().instant(), seminar.details().zone());
        var language =
                DocumentLanguage.ofCode(frame.messages().language().code()).orElseThrow();
        frame.tasks()
                .job(Message.of("privacy.person-writing"), _ -> {
                    var export = PersonExport.of(seminar, person.id(), edits);
                    var request = new Request(seminar, forGood.pictures(), language, Choices.USUAL, moment);
                    var document = PersonPages.make(request, export);
                    var pages = document.writeInto(folder);
                    PersonDocument.write(pages, PersonDocument.of(seminar, export));
                    return pages;
                })
                .then(this::written)
                .start();
    }

    private void written(Path pages) {
        frame.notices().say(Message.of("privacy.person-written", pages.toString()));
    }

    private void erase() {
        forGood.keep();
        var person = selected.get();
        if (person == null) {
            frame.notices().say(Message.of("participants.select-first"));
        } else if (!forGood.writable()) {
            frame.notices().say(Message.of("app.read-only"));
        } else {
            var result = Erasure.of(workspace.seminar(), Set.of(person.id()), workspace.ids());
            var messages = frame.messages();
            var text = Styles.label(
                    messages.text("privacy.erase-what", person.name().full()) + scans(result));
            text.setId("privacy-erase-text");
            text.setWrapText(true);
            text.setPrefWidth(520);
            if (frame.dialogs().ask(Message.of("privacy.erase-title"), text, Message.of("privacy.erase-yes"))) {
                forGood.replace(result::seminar, result.erased(), Message.of("privacy.erased"));
            }
        }
    }

    private String scans(Erasure result) {
        if (result.scans().isEmpty()) {
            return "";
        }
        var names = result.scans().stream().map(each -> each.name()).collect(Collectors.joining(", "));
        return "\n\n" + frame.messages().text("privacy.erase-scans", names);
    }
}
