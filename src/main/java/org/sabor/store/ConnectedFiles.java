package org.sabor.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The files to which this process has a connection, so that no Java stream reads one of them meanwhile: on POSIX
/// closing the stream would drop the locks of SQLite (RELIABILITY, finding 4). Connections and streams wait for each
/// other here.
final class ConnectedFiles {
    private static final int READ_BY_JAVA = -1;
    private static final Map<Path, Integer> CONNECTIONS = new HashMap<>();

    private ConnectedFiles() {}

    /// What reads a file by Java's own means.
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException;
    }

    /// Notes a new connection, once nobody reads the file.
    static void connect(Path file) {
        synchronized (CONNECTIONS) {
            while (CONNECTIONS.getOrDefault(file, 0) == READ_BY_JAVA) {
                await();
            }
            CONNECTIONS.merge(file, 1, Integer::sum);
        }
    }

    /// Notes that a connection is closed.
    static void disconnect(Path file) {
        synchronized (CONNECTIONS) {
            CONNECTIONS.computeIfPresent(file, (_, count) -> count == 1 ? null : count - 1);
        }
    }

    /// Reads a file to which this process has no connection; empty where it has one.
    static <T> Optional<T> read(Path file, Reading<T> reading) throws IOException {
        synchronized (CONNECTIONS) {
            if (CONNECTIONS.putIfAbsent(file, READ_BY_JAVA) != null) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(reading.read());
        } finally {
            synchronized (CONNECTIONS) {
                CONNECTIONS.remove(file);
                CONNECTIONS.notifyAll();
            }
        }
    }

    private static void await() {
        try {
            CONNECTIONS.wait();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }
}
