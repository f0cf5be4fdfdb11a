package org.sabor.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sabor.evidence.EvidenceFolder;
import org.sabor.evidence.EvidenceItem;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.print.Choices;
import org.sabor.print.Numbering;
import org.sabor.spreadsheet.Steps;
import org.sabor.store.SeminarFile;

/// The evidence folder by `sabor export --evidence`: what is missing is said first, then it is written.
final class EvidenceExport {
    private final Console console;
    private final CommonOptions common;

    EvidenceExport(Console console, CommonOptions common) {
        this.console = console;
        this.common = common;
    }

    void run(Path file, Path target, @Nullable Path passwordFile, boolean dryRun) {
        var password = PasswordFile.read(passwordFile);
        EvidenceFolder.check(target, password != null);
        if (dryRun) {
            try (var opened = SeminarFile.openReadOnly(file)) {
                var request =
                        new KeptPrints(opened, console).request(common.language, Choices.FOR_FUNDER, Numbering.PREVIEW);
                foretell(target, EvidenceFolder.of(request, Steps.UNSEEN));
            }
            return;
        }
        try (var opened = KeptPrints.open(file, console)) {
            var prints = new KeptPrints(opened, console);
            try {
                var request = prints.kept(common.language, Choices.FOR_FUNDER, EvidenceFolder.documents());
                write(target, EvidenceFolder.of(request, Steps.UNSEEN), password);
            } catch (Failure refused) {
                prints.takeBack();
                throw refused;
            }
        }
    }

    private void foretell(Path target, EvidenceFolder folder) {
        if (common.json) {
            var answer = answer(target);
            var files = answer.putArray("files");
            folder.files().forEach(each -> add(files, each));
            missing(answer, folder.missing());
            console.answer(answer.put("dry_run", true));
            return;
        }
        say(folder.missing());
        console.say("cli.evidence-would", folder.files().size(), target.toString());
        folder.files().forEach(each -> console.out().println("  " + each.file()));
    }

    private void write(Path target, EvidenceFolder folder, char @Nullable [] password) {
        if (!common.json) {
            say(folder.missing());
        }
        var written = folder.write(target, password, Steps.UNSEEN);
        if (common.json) {
            var answer = answer(target);
            var files = answer.putArray("files");
            written.forEach(
                    each -> add(files, each.item()).put("sha256", each.sha256()).put("bytes", each.bytes()));
            missing(answer, folder.missing());
            console.answer(answer);
        } else {
            console.say("cli.evidence-written", written.size(), target.toString());
        }
    }

    private static ObjectNode answer(Path target) {
        return Json.strict().mapper().createObjectNode().put("folder", target.toString());
    }

    private static ObjectNode add(ArrayNode files, EvidenceItem item) {
        return files.addObject().put("number", item.number()).put("file", item.file());
    }

    private void missing(ObjectNode answer, List<Message> missing) {
        var array = answer.putArray("missing");
        missing.forEach(each -> array.add(console.messages().text(each)));
    }

    private void say(List<Message> missing) {
        console.say("cli.evidence-missing", missing.size());
        missing.forEach(
                each -> console.out().println("  • " + console.messages().text(each)));
    }
}
