package org.sabor.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sabor.json.Json;

/// The state on a stick as it was last known on this computer, and the one that was being put there: who finds
/// another on it knows that it was changed elsewhere (RELIABILITY C-4). It is kept beside the working copy.
///
/// @param stick the state
/// @param next the same where nothing is being put there
/// @param left the hash of the working copy since it was closed with changes that are not on the stick; otherwise empty
record StickBase(FileMark stick, FileMark next, String left) {
    /// Remembers it in this file.
    void write(Path file) throws IOException {
        SmallFile.write(file, Json.lenient().mapper().writeValueAsBytes(this));
    }

    /// Whether this state comes from elsewhere, by what is remembered in this file.
    ///
    /// @return also where nothing can be read there: nobody knows, and both are kept
    static boolean elsewhere(Path file, FileMark found) {
        return read(file)
                .map(known -> !known.stick.sameState(found) && !known.next.sameState(found))
                .orElse(true);
    }

    /// Whether a working copy has other bytes than when it was closed (RELIABILITY A7).
    static boolean damaged(Path file, Path copy) throws IOException {
        var left = read(file).map(StickBase::left).orElse("");
        return !left.isEmpty()
                && !FileHash.of(copy).map(FileHash::sha256).orElse("").equals(left);
    }

    private static Optional<StickBase> read(Path file) {
        try {
            return Files.exists(file)
                    ? Optional.of(Json.lenient().mapper().readValue(Files.readAllBytes(file), StickBase.class))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
