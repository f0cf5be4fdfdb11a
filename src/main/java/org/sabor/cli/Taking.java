package org.sabor.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sabor.message.Failure;
import org.sabor.model.Edit;
import org.sabor.model.Seminar;
import org.sabor.model.Step;
import org.sabor.store.SaveState;
import org.sabor.store.SeminarFile;

/// How commands take something into a file: what it comes to is worked out against the seminar in it, and all of it is
/// known before anything is written.
///
/// @param edit what changes; empty where nothing does
/// @param attachments the bytes the edit names
record Taking(Edit edit, List<byte[]> attachments) {
    /// @param dryRun whether the file is only read
    /// @param plan all that is to be taken in, one after the other
    /// @throws Failure where the file can't be opened, `plan` refuses, or the disk does
    static void into(Path file, Console console, boolean dryRun, Function<Seminar, List<Taking>> plan) {
        if (dryRun) {
            try (var opened = SeminarFile.openReadOnly(file)) {
                var _ = plan.apply(opened.seminar());
            }
            return;
        }
        var states = new ArrayList<SaveState>();
        try (var opened = SeminarFile.open(file, console.editor(states::add))) {
            for (var each : plan.apply(opened.seminar())) {
                if (!each.edit().isEmpty()) {
                    each.attachments().forEach(opened::addAttachment);
                    opened.writer().accept(new Step(Step.Direction.DO, each.edit()));
                }
            }
            if (!states.isEmpty() && states.getLast() instanceof SaveState.NotSaved refused) {
                throw new Failure(Failure.Exit.TARGET_REFUSED, refused.why());
            }
        }
    }
}
