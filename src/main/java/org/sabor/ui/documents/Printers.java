package org.sabor.ui.documents;

import java.nio.file.Path;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.sabor.print.PaperPrinter;

/// The printers of the house, as the dialog of the system offers them.
public interface Printers {
    /// Whether there is any.
    boolean any();

    /// Asks which one, how many copies, which pages and sides; null where the person left.
    ///
    /// @param owner the window over which the dialog stands
    PaperPrinter.@Nullable Wish choose(@Nullable Window owner, int pages);

    /// Where a file is put when there is no printer: the folder in which people look for their papers.
    Path folder();
}
