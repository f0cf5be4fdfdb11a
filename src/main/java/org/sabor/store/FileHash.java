package org.sabor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The SHA-256 of a whole file with its size. `integrity_check` sees 38 % of flipped bits, this sees all
/// (RELIABILITY, finding 7).
record FileHash(String sha256, long size) {
    private static final int BLOCK = 1 << 20;

    /// Larger files have pictures and scans; those of people alone are smaller.
    private static final int IN_MEMORY = 32 * BLOCK;

    /// Of the bytes of a file; empty where this process has a connection to it.
    static Optional<FileHash> of(Path file) throws IOException {
        return ConnectedFiles.read(FileFailures.real(file), () -> read(file));
    }

    /// Of the bytes a file has now, worked out on another thread while the caller goes on: once this returns nothing
    /// reads the file any more. Empty where this process has a connection to it.
    static Optional<CompletableFuture<FileHash>> begin(Path file) throws IOException {
        return ConnectedFiles.read(
                FileFailures.real(file),
                () -> Files.size(file) > IN_MEMORY
                        ? CompletableFuture.completedFuture(read(file))
                        : later(Files.readAllBytes(file)));
    }

    private static CompletableFuture<FileHash> later(byte[] bytes) {
        return CompletableFuture.supplyAsync(
                () -> new FileHash(HexFormat.of().formatHex(digest().digest(bytes)), bytes.length),
                task -> Thread.ofPlatform().daemon().name("hash").start(task));
    }

    private static FileHash read(Path file) throws IOException {
        var digest = digest();
        long size = 0;
        try (var bytes = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK];
            for (int read = bytes.read(block); read >= 0; read = bytes.read(block)) {
                digest.update(block, 0, read);
                size += read;
            }
        }
        return new FileHash(HexFormat.of().formatHex(digest.digest()), size);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
