package org.sabor.store;

import java.util.List;
import org.sabor.model.Edit;

/// The edits a file remembers, the oldest first.
///
/// @param done how many of them stand; those after are taken back and can be done again
public record EditLog(List<Edit> edits, int done) {
    public EditLog {
        edits = List.copyOf(edits);
    }
}
