package org.sabor.evidence;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.jspecify.annotations.Nullable;
import org.sabor.files.OwnerOnly;
import org.sabor.spreadsheet.TargetFile;

/// The evidence folder as a ZIP, with AES-256 where there is a password. The names in it can be read without one.
final class ZipOutput implements Output {
    private final Path target;
    private final Path part;
    private final boolean encrypted;
    private final long moment;
    private final ZipOutputStream zip;
    private boolean open = true;

    ZipOutput(Path target, char @Nullable [] password, Instant moment) throws IOException {
        this.target = target;
        this.moment = moment.toEpochMilli();
        part = Output.part(target);
        encrypted = password != null;
        zip = new ZipOutputStream(
                new BufferedOutputStream(Files.newOutputStream(OwnerOnly.file(part))),
                password,
                StandardCharsets.UTF_8);
    }

    @Override
    public void put(String name, Content content) throws IOException {
        var entry = new ZipParameters();
        entry.setFileNameInZip(name);
        entry.setLastModifiedFileTime(moment);
        if (encrypted) {
            entry.setEncryptFiles(true);
            entry.setEncryptionMethod(EncryptionMethod.AES);
            entry.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
        }
        zip.putNextEntry(entry);
        content.writeTo(unclosed(zip));
        zip.closeEntry();
    }

    /// What writes a file may close its stream; the archive goes on.
    private static OutputStream unclosed(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    @Override
    public void finish() throws IOException {
        open = false;
        zip.close();
        TargetFile.replace(part, target);
    }

    @Override
    public void close() throws IOException {
        try {
            if (open) {
                zip.close();
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
