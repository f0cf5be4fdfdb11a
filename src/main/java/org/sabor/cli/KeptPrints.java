package org.sabor.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.sabor.message.Message;
import org.sabor.model.Edit;
import org.sabor.model.Ids;
import org.sabor.model.Step;
import org.sabor.print.DocumentKind;
import org.sabor.print.Numbering;
import org.sabor.print.PrintRegister;
import org.sabor.print.Request;
import org.sabor.store.SeminarFile;

/// The numbers of attendance sheets and certificates that a command adds to a file before it writes them: no number is
/// on paper that the file does not know.
final class KeptPrints {
    private final SeminarFile file;
    private final Console console;
    private final List<Edit> registered = new ArrayList<>();

    KeptPrints(SeminarFile file, Console console) {
        this.file = file;
        this.console = console;
    }

    /// The request for a seminar in which each sheet and certificate that is wanted has a number.
    Request kept(Request request, Collection<DocumentKind> wanted) {
        var kept = request;
        for (var edit : PrintRegister.edits(wanted, request, new Ids(console.clock(), new Random()))) {
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

    /// What was to be printed could not be written.
    void takeBack() {
        for (var edit : registered.reversed()) {
            file.writer().accept(new Step(Step.Direction.UNDO, edit));
        }
    }
}
