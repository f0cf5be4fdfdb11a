package org.sabor.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.sabor.message.Worded;

/// Keeps a second program from writing a file: a lock of the operating system on a file beside it, which also
/// says who has it open. The lock goes with the process, however that ends; the text alone locks nothing.
final class FileLock implements AutoCloseable {
    /// Far behind the text, which others may read while the byte is locked: on Windows a lock keeps readers out
    /// too.
    private static final long LOCKED_BYTE = 1L << 40;

    private static final int LONGEST_TEXT = 1000;
    private static final int TRIES = 20;

    /// The files this process has open. It must be known to the whole process, because closing any descriptor
    /// of a lock file drops the locks the process has on it.
    private static final Map<Path, Owner> OPEN = new ConcurrentHashMap<>();

    private final Path file;
    private final Path side;
    private final FileChannel channel;

    /// Who has a file open.
    private record Owner(String name, String host, String pid, String since) {
        String text() {
            return String.join("\n", name, host, pid, since);
        }

        /// The moment as a clock on this wall shows it; what is written there by another hand stays as it is.
        Worded localSince() {
            try {
                var moment = LocalDateTime.ofInstant(Instant.parse(since), ZoneId.systemDefault());
                return language -> Messages.of(language).moment(moment);
            } catch (DateTimeException other) {
                return _ -> since;
            }
        }

        static Owner of(String text) {
            var lines = text.split("\n", -1);
            return lines.length == 4
                    ? new Owner(lines[0], lines[1], lines[2], lines[3])
                    : new Owner("?", "?", "?", "?");
        }
    }

    private FileLock(Path file, Path side, FileChannel channel) {
        this.file = file;
        this.side = side;
        this.channel = channel;
    }

    /// Whether this process has the file open for writing.
    static boolean heldHere(Path file) {
        return OPEN.containsKey(file);
    }

    /// Whether some program may have the file open for writing: it has, or it was killed and left the side file.
    static boolean mayBeHeld(Path file) {
        return Files.exists(side(file));
    }

    private static Path side(Path file) {
        return file.resolveSibling(FileFailures.name(file) + ".lock");
    }

    /// Takes the lock of this file.
    ///
    /// @param file as [Path#toRealPath] gives it
    /// @throws Failure where someone else has it, or the folder cannot be written to
    static FileLock take(Path file, String user, Instant now) {
        var me = new Owner(
                oneLine(user), host(), Long.toString(ProcessHandle.current().pid()), now.toString());
        var here = OPEN.putIfAbsent(file, me);
        if (here != null) {
            throw openElsewhere(file, here);
        }
        boolean taken = false;
        try {
            var lock = take(file, me);
            taken = true;
            return lock;
        } catch (AccessDeniedException refused) {
            throw FileFailures.readOnly(file, refused);
        } catch (IOException refused) {
            throw FileFailures.of(refused, file);
        } finally {
            if (!taken) {
                OPEN.remove(file);
            }
        }
    }

    private static FileLock take(Path file, Owner me) throws IOException {
        var side = side(file);
        for (int i = 0; i < TRIES; i++) {
            create(side);
            var key = key(side);
            var channel = open(side);
            if (channel == null) {
                continue;
            }
            boolean kept = false;
            try {
                if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
                    throw openElsewhere(file, Owner.of(read(channel)));
                }
                // Between opening and locking the owner before us may have deleted it, and a third one made it anew.
                if (key != null && key.equals(key(side))) {
                    channel.truncate(0);
                    channel.write(ByteBuffer.wrap(me.text().getBytes(StandardCharsets.UTF_8)), 0);
                    kept = true;
                    return new FileLock(file, side, channel);
                }
            } finally {
                if (!kept) {
                    channel.close();
                }
            }
        }
        throw openElsewhere(file, Owner.of(""));
    }

    private static void create(Path side) throws IOException {
        try {
            Disk.empty(side);
        } catch (FileAlreadyExistsException there) {
            // Someone has it open, or a program that was killed left it.
            return;
        }
    }

    private static @Nullable FileChannel open(Path side) throws IOException {
        try {
            return FileChannel.open(side, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException deletedMeanwhile) {
            return null;
        }
    }

    /// What tells one file from a later one of the same name; where the system knows no such thing, the path
    /// itself.
    private static @Nullable Object key(Path side) throws IOException {
        try {
            var key = Files.readAttributes(side, BasicFileAttributes.class).fileKey();
            return key == null ? side : key;
        } catch (NoSuchFileException deletedMeanwhile) {
            return null;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        var buffer = ByteBuffer.allocate(LONGEST_TEXT);
        channel.read(buffer, 0);
        return StandardCharsets.UTF_8.decode(buffer.flip()).toString();
    }

    private static Failure openElsewhere(Path file, Owner owner) {
        return new Failure(
                Failure.Exit.OPEN_ELSEWHERE,
                Message.of("file.open-elsewhere", FileFailures.name(file), owner.name, owner.host, owner.localSince()));
    }

    private static String host() {
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(name -> name != null && !name.isBlank())
                .map(FileLock::oneLine)
                .findFirst()
                .orElseGet(FileLock::hostByNetwork);
    }

    private static String hostByNetwork() {
        try {
            return oneLine(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException noName) {
            return "?";
        }
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("\\p{Cntrl}", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST_TEXT / 10));
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(side);
        } catch (IOException gone) {
            throw FileFailures.of(gone, file);
        } finally {
            OPEN.remove(file);
        }
    }
}
