package org.sabor.cli;

import java.nio.file.Path;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Edit;
import org.sabor.model.Ids;
import org.sabor.model.Step;
import org.sabor.print.Choices;
import org.sabor.print.DocumentLanguage;
import org.sabor.print.Numbering;
import org.sabor.print.Request;
import org.sabor.print.SheetRegister;
import org.sabor.store.SeminarFile;

/// The prints of attendance sheets that a command adds to a file before it writes them: no number is on paper that the
/// file does not know.
final class KeptPrints {
    private final SeminarFile file;
    private final Console console;
    private @Nullable Edit registered;

    KeptPrints(SeminarFile file, Console console) {
        this.file = file;
        this.console = console;
    }

    /// Opens a file whose sheets are printed. Where it cannot be written, they are made without numbers.
    static SeminarFile open(Path path, Console console) {
        try {
            return SeminarFile.open(path, console.editor());
        } catch (Failure refused) {
            var opened = SeminarFile.openReadOnly(path);
            console.warn(Message.of("cli.documents-no-print", refused.text()));
            return opened;
        }
    }

    /// The request for a seminar in which each sheet has a number.
    Request kept(@Nullable DocumentLanguage language, Choices choices) {
        boolean numbered = file.writable() && file.seminar().details().deskCopy() == null;
        var request = request(language, choices, numbered ? Numbering.KEPT : Numbering.NONE);
        if (!numbered) {
            return request;
        }
        var edit = SheetRegister.edit(request, new Ids(console.clock(), new Random()));
        if (edit.isEmpty()) {
            return request;
        }
        file.writer().accept(new Step(Step.Direction.DO, edit));
        if (file.writer().waiting() > 0) {
            console.warn(Message.of("cli.documents-no-print", Message.of("cli.documents-not-kept")));
            return request.numbered(Numbering.NONE);
        }
        registered = edit;
        return request.of(request.seminar().apply(edit));
    }

    /// A request that changes nothing in the file.
    Request request(@Nullable DocumentLanguage language, Choices choices, Numbering numbering) {
        var moment = console.clock().instant().atZone(file.seminar().details().zone());
        return new Request(
                file.seminar(), file, language == null ? DocumentLanguage.BG : language, choices, moment, numbering);
    }

    /// What was to be printed could not be written.
    void takeBack() {
        if (registered != null) {
            file.writer().accept(new Step(Step.Direction.UNDO, registered));
        }
    }
}
