package org.sabor.ui.privacy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.action.Action;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.model.Seminar;
import org.sabor.print.Choices;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.ProtocolPages;
import org.sabor.print.Request;
import org.sabor.privacy.Anonymisation;
import org.sabor.privacy.EarlyDeletion;
import org.sabor.privacy.Term;
import org.sabor.ui.kit.Actions;
import org.sabor.ui.kit.Choice;
import org.sabor.ui.kit.FileKind;
import org.sabor.ui.kit.Frame;
import org.sabor.ui.kit.InSight;
import org.sabor.ui.kit.Styles;
import org.sabor.workspace.Workspace;

/// The page of the settings on personal data: how long they are kept, what is due, and the two ways to let them go:
/// those whose own term is over, and all of them when the papers need not be kept any longer (DOMAIN R17, R18, 5.2).
public final class PrivacyPage extends ScrollPane {
    private static final List<Term> EARLY = List.of(Term.NEEDS, Term.PHONE, Term.TRAVEL, Term.EMAIL);

    private final Workspace workspace;
    private final Frame frame;
    private final Messages messages;
    private final ForGood forGood;
    private final Label kept = Styles.label("");
    private final Label due = Styles.label("");
    private final Label state = Styles.label("");
    private final Action delete;
    private final Action anonymise;

    /// The page of this workspace.
    public PrivacyPage(Workspace workspace, Frame frame, ForGood forGood) {
        this.workspace = workspace;
        this.frame = frame;
        this.messages = frame.messages();
        this.forGood = forGood;
        var actions = new Actions(messages);
        delete = actions.action("privacy.delete-due", null, this::deleteDue);
        anonymise = actions.action("privacy.anonymise", null, this::anonymise);
        kept.setId("privacy-kept");
        due.setId("privacy-due");
        state.setId("privacy-state");
        for (var label : List.of(kept, due, state)) {
            label.setWrapText(true);
        }
        var all = new VBox(
                12,
                Styles.label(messages.text("privacy.kept-title"), Styles.HEADING),
                kept,
                Styles.label(messages.text("privacy.early-title"), Styles.HEADING),
                due,
                Actions.button(delete),
                Styles.label(messages.text("privacy.anonymise-title"), Styles.HEADING),
                state,
                Actions.button(anonymise),
                Styles.label(messages.text("privacy.one-person"), Styles.MUTED, Styles.SMALL));
        all.setPadding(new Insets(8, 16, 16, 16));
        setContent(all);
        setFitToWidth(true);
        setId("privacy-page");
        workspace.seminarProperty().when(InSight.of(this)).addListener((_, _, now) -> show(now));
        show(workspace.seminar());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(
                forGood.clock().instant(), workspace.seminar().details().zone());
    }

    private void show(Seminar seminar) {
        var until = seminar.project().retention().until();
        kept.setText(
                seminar.project().retention().hold()
                        ? messages.text("project.retention-stopped")
                        : until == null
                                ? messages.text("project.retention-unknown")
                                : messages.text("project.retention-until", messages.date(until)));
        var rows = EarlyDeletion.due(seminar, today());
        due.setText(
                EARLY.stream().map(term -> line(seminar, term, rows.get(term))).collect(Collectors.joining("\n")));
        delete.setDisabled(rows.isEmpty() || !forGood.writable());
        var obstacle = Anonymisation.obstacle(seminar, today());
        state.setText(messages.text(obstacle == null ? Message.of("privacy.may-anonymise") : obstacle));
        anonymise.setDisabled(obstacle != null || !forGood.writable());
    }

    private String line(Seminar seminar, Term term, @Nullable Integer rows) {
        var day = EarlyDeletion.due(seminar, term);
        var name = messages.text(name(term));
        if (day == null) {
            return messages.text("privacy.no-day", name);
        }
        return rows == null
                ? messages.text("privacy.not-due", name, messages.date(day))
                : messages.text("privacy.due", name, messages.date(day), rows);
    }

    /// What goes by this term.
    static Message name(Term term) {
        return switch (term) {
            case NEEDS -> Message.of("privacy.needs");
            case PHONE -> Message.of("privacy.phones");
            case TRAVEL -> Message.of("privacy.travel");
            case EMAIL -> Message.of("privacy.emails");
            case RETENTION -> Message.of("privacy.all");
        };
    }

    private void deleteDue() {
        forGood.keep();
        var seminar = workspace.seminar();
        var today = today();
        var words = EarlyDeletion.due(seminar, today).keySet().stream()
                .map(term -> messages.text(name(term)))
                .collect(Collectors.joining("; "));
        if (frame.dialogs().confirm(Message.of("privacy.delete-question", words), Message.of("privacy.delete-yes"))) {
            forGood.replace(() -> EarlyDeletion.apply(seminar, today), Set.of(), Message.of("privacy.deleted"));
        }
    }

    private void anonymise() {
        forGood.keep();
        var seminar = workspace.seminar();
        var today = today();
        var ids = workspace.ids().another();
        frame.tasks()
                .job(Message.of("privacy.counting"), _ -> Anonymisation.of(seminar, today, ids, new SecureRandom()))
                .then(result -> confirm(seminar, result))
                .start();
    }

    @SuppressWarnings("ReferenceEquality") // an unchanged seminar is the same object
    private void confirm(Seminar before, Anonymisation result) {
        var lines = Styles.label(
                result.protocol().lines(false).stream().map(messages::text).collect(Collectors.joining("\n")));
        lines.setId("privacy-protocol");
        lines.setWrapText(true);
        lines.setPrefWidth(560);
        var language = new Choice<DocumentLanguage>(
                "privacy.protocol-language", "privacy-protocol-language", messages::text, messages);
        language.box().getItems().setAll(DocumentLanguage.values());
        language.box().setValue(ofWindow());
        var content = new VBox(12, lines, language);
        var really = frame.dialogs()
                .ask(Message.of("privacy.anonymise-title"), content, Message.of("privacy.anonymise-yes"));
        if (!really || before != workspace.seminar()) {
            return;
        }
        var file = frame.dialogs().save(FileKind.PDF, messages.text(DocumentKind.ANONYMISATION) + ".pdf");
        if (file == null) {
            frame.notices().say(Message.of("privacy.protocol-needed"));
            return;
        }
        var moment = ZonedDateTime.ofInstant(
                forGood.clock().instant(), before.details().zone());
        var request = new Request(before, forGood.pictures(), language.box().getValue(), Choices.USUAL, moment);
        frame.tasks()
                .job(
                        Message.of("privacy.protocol-writing"),
                        _ -> ProtocolPages.make(request, result).writeAs(file))
                .then(written -> replace(before, result, written))
                .start();
    }

    @SuppressWarnings("ReferenceEquality") // an unchanged seminar is the same object
    private void replace(Seminar before, Anonymisation result, Path protocol) {
        if (before == workspace.seminar()) {
            forGood.replace(result::seminar, Set.of(), Message.of("privacy.anonymised", protocol.toString()));
        } else {
            frame.notices().say(Message.of("privacy.protocol-outdated", protocol.toString()));
        }
    }

    private DocumentLanguage ofWindow() {
        return DocumentLanguage.ofCode(messages.language().code()).orElseThrow();
    }
}
