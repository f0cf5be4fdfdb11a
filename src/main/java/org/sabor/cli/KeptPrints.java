package org.sabor.cli;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Edit;
import org.sabor.model.Ids;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.print.Choices;
import org.sabor.print.DocumentKind;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Numbering;
import org.sabor.print.PrintRegister;
import org.sabor.print.Request;
import org.sabor.store.SeminarFile;

/// The numbers of attendance sheets and certificates that a command adds to a file before it writes them: no number is
/// on paper that the file does not know.
final class KeptPrints {
    private final SeminarFile file;
    private final Console console;
    private final Seminar seminar;
    private final List<Edit> registered = new ArrayList<>();

    KeptPrints(SeminarFile file, Console console) {
        this.file = file;
        this.console = console;
        this.seminar = file.seminar();
    }

    /// The seminar as it was opened, without what is added here.
    Seminar seminar() {
        return seminar;
    }

    /// Opens a file of which numbered papers are made. Where it cannot be written, they are made without numbers.
    static SeminarFile open(Path path, Console console) {
        try {
            return SeminarFile.open(path, console.editor());
        } catch (Failure refused) {
            var opened = SeminarFile.openReadOnly(path);
            console.warn(Message.of("cli.documents-no-print", refused.text()));
            return opened;
        }
    }

    /// The request for a seminar in which each sheet and certificate that is wanted has a number.
    Request kept(@Nullable DocumentLanguage language, Choices choices, Collection<DocumentKind> wanted) {
        boolean numbered = file.writable() && seminar.details().deskCopy() == null;
        var request = request(language, choices, numbered ? Numbering.KEPT : Numbering.NONE);
        var kept = request;
        for (var edit : PrintRegister.edits(wanted, request, new Ids(console.clock(), new SecureRandom()))) {
            file.writer().accept(new Step(Step.Direction.DO, edit));
            if (file.writer().waiting() > 0) {
                console.warn(Message.of("cli.documents-no-print", Message.of("cli.documents-not-kept")));
                return request.numbered(Numbering.NONE);
            }
            registered.add(edit);
            kept = kept.of(kept.seminar().apply(edit));
        }
        return kept;
    }

    /// A request that changes nothing in the file.
    Request request(@Nullable DocumentLanguage language, Choices choices, Numbering numbering) {
        var moment = console.clock().instant().atZone(seminar.details().zone());
        return new Request(
                seminar, file, language == null ? DocumentLanguage.BG : language, choices, moment, numbering);
    }

    /// What was to be printed could not be written.
    void takeBack() {
        for (var edit : registered.reversed()) {
            file.writer().accept(new Step(Step.Direction.UNDO, edit));
        }
    }
}
