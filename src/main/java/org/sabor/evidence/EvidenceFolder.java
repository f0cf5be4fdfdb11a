package org.sabor.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.files.OwnerOnly;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.print.DocumentKind;
import org.sabor.print.Request;
import org.sabor.spreadsheet.Steps;

/// All that is handed to the funder of a seminar, in one action (DOMAIN 2.4): its documents, its evidence as it came
/// in, photographs, presentations, the data, an index, and the checksums of all of it.
///
/// What would be in it and what is missing is known before anything is written. Of the documents one kind is in memory
/// at a time.
public final class EvidenceFolder {
    /// The checksums, as `sha256sum -c` reads them.
    public static final String CHECKSUMS = "SHA256SUMS";

    private final Request request;
    private final EvidenceList list;
    private final List<Message> missing;

    private EvidenceFolder(Request request, EvidenceList list) {
        this.request = request;
        this.list = list;
        missing = MissingEvidence.of(request.seminar(), request.pictures());
    }

    /// The folder of the seminar of this request. Sheets are numbered as the request says.
    ///
    /// @param steps is told how far the making of the documents is
    /// @throws CancellationException where `steps` has thrown it
    public static EvidenceFolder of(Request request, Steps steps) {
        return new EvidenceFolder(request, EvidenceList.of(request, steps));
    }

    /// The documents that are in it.
    public static List<DocumentKind> documents() {
        return Stream.of(DocumentKind.values()).filter(DocumentKind::forFunder).toList();
    }

    /// What is or would be in it, the index first.
    public List<EvidenceItem> files() {
        return list.items();
    }

    /// What a funder usually asks for and is not there.
    public List<Message> missing() {
        return missing;
    }

    /// Whether this target becomes a ZIP: by its ending.
    public static boolean zipped(Path target) {
        return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /// Refuses a target that cannot be written, before anything else is done.
    ///
    /// @throws Failure where something is there already, or a folder is to have a password
    public static void check(Path target, boolean protectedByPassword) {
        if (protectedByPassword && !zipped(target)) {
            throw new Failure(Failure.Exit.USAGE, Message.of("evidence-folder.password-needs-zip"));
        }
        if (holdsSomething(target)) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("evidence-folder.exists", target.toString()));
        }
    }

    private static boolean holdsSomething(Path target) {
        if (!Files.isDirectory(target)) {
            return Files.exists(target);
        }
        if (zipped(target)) {
            return true;
        }
        try (var inside = Files.newDirectoryStream(target)) {
            return inside.iterator().hasNext();
        } catch (IOException unreadable) {
            return true;
        }
    }

    /// Writes the folder, or the ZIP where the target ends in `.zip`: whole or not at all.
    ///
    /// @param password for AES-256; null for none
    /// @param steps is told how many files are written
    /// @return the files in the order of their numbers
    /// @throws Failure where something is there already, or the disk or the folder refuses
    /// @throws CancellationException where `steps` has thrown it; nothing is left then
    public List<WrittenItem> write(Path target, char @Nullable [] password, Steps steps) {
        var file = target.toAbsolutePath();
        check(file, password != null);
        try {
            var folder = file.getParent();
            OwnerOnly.folders(folder == null ? file : folder);
            try (var output = zipped(file)
                    ? new ZipOutput(file, password, request.moment().toInstant())
                    : new FolderOutput(file)) {
                var written = new Writing(output, steps).all();
                output.finish();
                return written;
            }
        } catch (IOException refused) {
            throw new Failure(
                    Failure.Exit.TARGET_REFUSED, Message.of("evidence-folder.refused", target.toString()), refused);
        }
    }

    /// One writing of the folder.
    private final class Writing {
        private final Output output;
        private final Steps steps;
        private final List<WrittenItem> written = new ArrayList<>();

        Writing(Output output, Steps steps) {
            this.output = output;
            this.steps = steps;
        }

        List<WrittenItem> all() throws IOException {
            steps.at(0, list.items().size());
            for (var part : list.parts()) {
                part.write(this::put);
            }
            var files = List.copyOf(written);
            put(list.index(), out -> list.writeIndex(files, out));
            written.addFirst(written.removeLast());
            output.put(CHECKSUMS, out -> out.write(checksums().getBytes(StandardCharsets.US_ASCII)));
            return List.copyOf(written);
        }

        private void put(EvidenceItem item, Output.Content content) throws IOException {
            var sum = new Checksum();
            output.put(item.file(), out -> sum.through(content, out));
            written.add(new WrittenItem(item, sum.hex(), sum.bytes()));
            steps.at(written.size(), list.items().size());
        }

        private String checksums() {
            var lines = new StringBuilder();
            written.forEach(each -> lines.append(each.sha256())
                    .append("  ")
                    .append(each.item().file())
                    .append('\n'));
            return lines.toString();
        }
    }
}
