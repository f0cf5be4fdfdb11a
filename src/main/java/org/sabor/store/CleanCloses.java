package org.sabor.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sabor.json.Json;

/// How each file was left when it was last closed on this computer, in the user's data folder: its hash, its size
/// and its state. A file that is in the same state and has other bytes was damaged (RELIABILITY C-2, A7).
///
/// A file that another computer has changed properly is in another state: its generation is higher *and* another
/// session has written it last. A single flipped bit cannot change both, so no damage hides behind this.
final class CleanCloses {
    private static final String FOLDER = "closed";
    private final DataFolder data;

    CleanCloses(DataFolder data) {
        this.data = data;
    }

    /// How a file was left.
    record Left(FileHash hash, FileMark mark) {}

    /// Remembers how a file is now; after its connection is closed, with its lock still held.
    void remember(Path file, FileMark mark) {
        try {
            var hash = FileHash.of(file);
            if (hash.isPresent()) {
                remember(file, mark, hash.get());
            }
        } catch (IOException refused) {
            throw FileFailures.of(refused, file);
        }
    }

    /// Remembers how a file is whose hash is known.
    void remember(Path file, FileMark mark, FileHash hash) throws IOException {
        data.knows(file, mark.file());
        SmallFile.write(place(mark.file()), text(new Left(hash, mark)));
    }

    /// Whether a file has other bytes than when it was left in the same state.
    ///
    /// @param hash taken before a connection was made; null where it could not be
    /// @param mark as the file says now
    boolean damaged(Path file, @Nullable FileHash hash, FileMark mark) {
        var left = left(mark.file());
        if (left.isEmpty()) {
            // The UUID itself may have been hit: the state is that of the file that was left here. Another file that
            // was put in its place is in a state of its own.
            left = data.known(file)
                    .flatMap(this::left)
                    .filter(here -> here.mark().sameState(mark));
        }
        return hash != null
                && left.isPresent()
                && !changedProperly(left.get().mark(), mark)
                && !left.get().hash().equals(hash);
    }

    /// Whether a file in exactly the state in which it was left has other bytes than then.
    boolean differs(FileHash hash, FileMark mark) {
        return left(mark.file())
                .filter(left -> left.mark().equals(mark) && !left.hash().equals(hash))
                .isPresent();
    }

    private static boolean changedProperly(FileMark left, FileMark now) {
        return left.generation() != now.generation() && !left.writer().equals(now.writer());
    }

    private Optional<Left> left(String id) {
        try {
            var place = place(id);
            return Files.exists(place)
                    ? Optional.of(Json.lenient().mapper().readValue(Files.readAllBytes(place), Left.class))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            // Nothing is known then, or the UUID was hit by what is looked for here.
            return Optional.empty();
        }
    }

    private Path place(String id) {
        return data.in(FOLDER, UUID.fromString(id) + ".json");
    }

    private static byte[] text(Left left) throws JsonProcessingException {
        return Json.lenient().mapper().writeValueAsBytes(left);
    }
}
