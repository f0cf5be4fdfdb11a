package org.sabor.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sabor.files.OwnerOnly;
import org.sabor.json.Json;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.model.Attachments;
import org.sabor.model.RowKind;
import org.sabor.model.Seminar;
import org.sabor.spreadsheet.TargetFile;

/// A whole seminar as a JSON package (COMMANDS.md): a document of its rows, kind by kind, and beside it a folder of the
/// same name with the bytes of its pictures. Its schema is `seminar.schema.json` beside this class.
public record SeminarPackage(Seminar seminar, Attachments pictures) {
    static final String FORMAT = "sabor-seminar";
    static final int VERSION = 2;

    /// The package in this file.
    ///
    /// @throws Failure (exit `INPUT_REFUSED`) where it cannot be read, or is no package; it names the place
    public static SeminarPackage read(Path file) {
        var seminar = new PackageReader(file).seminar();
        return new SeminarPackage(seminar, AttachmentFolder.beside(file).read(seminar));
    }

    /// The document: the same seminar gives the same text.
    public String document() {
        var json = Json.strict();
        var root = json.mapper().createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        for (var kind : RowKind.values()) {
            if (single(kind)) {
                root.set(kind.word(), json.tree(seminar.rows(kind).getFirst()));
            } else {
                var rows = root.putArray(kind.word());
                seminar.rows(kind).forEach(row -> rows.add(json.tree(row)));
            }
        }
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return json.mapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether there is exactly one row of this kind.
    static boolean single(RowKind kind) {
        return kind == RowKind.SEMINAR_DETAILS || kind == RowKind.PROJECT;
    }

    /// Writes the package to this file and its pictures beside it. What was there under these names is replaced, whole
    /// or not at all.
    ///
    /// @throws Failure (exit `TARGET_REFUSED`) where the folder refuses
    public void write(Path file) {
        try {
            AttachmentFolder.beside(file).write(seminar, pictures);
            replace(file, document().getBytes(StandardCharsets.UTF_8));
        } catch (IOException refused) {
            throw new Failure(Failure.Exit.TARGET_REFUSED, Message.of("package.not-written", file.toString()), refused);
        }
    }

    static void replace(Path file, byte[] bytes) throws IOException {
        var target = file.toAbsolutePath();
        var part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(OwnerOnly.file(part), bytes);
            TargetFile.replace(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
