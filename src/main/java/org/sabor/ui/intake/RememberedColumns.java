package org.sabor.ui.intake;

import java.util.List;
import org.sabor.intake.ListField;

/// Remembers what the columns of a file layout hold, so that nobody has to say it twice.
public interface RememberedColumns {
    /// Remembers nothing.
    RememberedColumns NONE = new RememberedColumns() {
        @Override
        public List<ListField> columns(String signature) {
            return List.of();
        }

        @Override
        public void remember(String signature, List<ListField> columns) {}
    };

    /// What was said of the columns of such a file; empty where nothing was.
    ///
    /// @param signature [org.sabor.intake.ListLayout#signature()]; it holds headings, nobody's data
    List<ListField> columns(String signature);

    /// Remembers what the columns hold.
    void remember(String signature, List<ListField> columns);
}
