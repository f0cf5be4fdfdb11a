package org.sabor.cli;

import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Message;
import org.sabor.model.Edit;
import org.sabor.model.Ids;
import org.sabor.model.Step;
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

    /// The request for a seminar in which each sheet has a number.
    Request kept(Request request) {
        if (request.numbering() != Numbering.KEPT) {
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

    /// What was to be printed could not be written.
    void takeBack() {
        if (registered != null) {
            file.writer().accept(new Step(Step.Direction.UNDO, registered));
        }
    }
}
