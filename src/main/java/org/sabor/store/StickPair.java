package org.sabor.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Which of the files of one seminar on a stick is the newest that is whole, by generation and hash (RELIABILITY C-4).
/// Pure: what the files are is handed in.
///
/// The second file is named by its hash, so it is known by itself whether its bytes are those that were written. The
/// visible one has the same bytes once a state is published; in the same state with others it is not whole.
final class StickPair {
    private StickPair() {}

    /// A file as it was found.
    ///
    /// @param mark its state; null where it cannot be opened or does not pass the checks
    /// @param sha256 of its bytes; empty where they cannot be read
    /// @param promised how the hash begins by the name of the file; empty for the visible one
    record Candidate<T>(T file, @Nullable FileMark mark, String sha256, String promised) {
        /// The state of a file that is whole, as far as it can be told by itself.
        Optional<FileMark> whole() {
            return sha256.startsWith(promised) ? Optional.ofNullable(mark) : Optional.empty();
        }

        private long generation() {
            return whole().map(FileMark::generation).orElse(-1L);
        }
    }

    /// The one to go on with; empty where none is whole.
    static <T> Optional<Candidate<T>> newest(Candidate<T> visible, List<Candidate<T>> seconds) {
        var seen = visible.whole();
        var second = seconds.stream()
                .filter(each -> each.whole().isPresent())
                // Of another seminar that had the same name.
                .filter(each -> seen.isEmpty()
                        || seen.get().file().equals(each.whole().orElseThrow().file()))
                .max(Comparator.comparingLong(Candidate::generation));
        if (seen.isEmpty() || second.isEmpty()) {
            return second.isPresent() ? second : seen.map(_ -> visible);
        }
        boolean torn = seen.get().sameState(second.get().whole().orElseThrow())
                && !visible.sha256.startsWith(second.get().promised);
        return torn || visible.generation() < second.get().generation() ? second : Optional.of(visible);
    }
}
