package org.sabor.model;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// That a finding is known and is to stay as it is. It is about these rows alone: once the finding names other ones, it
/// is open again.
///
/// @param code the finding's, for instance `speaker-in-two-places`
/// @param rows the ids of the rows the finding is about, in its order; they may have been removed since
/// @param note why it may stay
/// @param at when it was accepted, local time of the seminar
public record AcceptedFinding(Id<AcceptedFinding> id, String code, List<UUID> rows, String note, LocalDateTime at)
        implements Row<AcceptedFinding> {
    public AcceptedFinding {
        rows = List.copyOf(rows);
        note = note.strip();
    }

    /// Whether this finding is the accepted one: of the same code, about the same rows.
    public boolean covers(Finding finding) {
        return code.equals(finding.code())
                && Set.copyOf(rows)
                        .equals(finding.rows().stream()
                                .map(row -> row.id().value())
                                .collect(Collectors.toSet()));
    }
}
