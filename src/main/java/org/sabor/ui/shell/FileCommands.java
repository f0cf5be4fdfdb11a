package org.sabor.ui.shell;

import java.nio.file.Path;
import java.util.List;

/// What the window asks of the program about files. Each answers at once and goes on in the background.
public interface FileCommands {
    /// Leaves the seminar for the page where a new one is made.
    void startNew();

    /// Makes a file with this seminar where the person says, and opens it.
    void create(NewSeminar seminar);

    /// Opens a file the person chooses.
    void open();

    /// Opens this file.
    void open(Path file);

    /// Opens the sample seminar with this name, in a file the person chooses.
    void sample(String name);

    /// Saves a copy where the person says.
    void saveCopy();

    /// Shows the backups of the open seminar, or of a file the person chooses.
    void backups();

    /// Shows what was changed in the seminar, when and by whom.
    void history();

    /// Takes people over from another file the person chooses.
    void takeOver();

    /// The registration desks of the open seminar.
    DeskCommands desks();

    /// The stick on which the file of the open seminar may be.
    StickCommands stick();

    /// Tries once more to write what the file refused.
    void retry();

    /// Shows the user guide.
    void guide();

    /// Leaves the seminar for the welcome page.
    void close();

    /// Ends the program.
    void exit();

    /// The files that were open before, the last one first.
    List<RecentFile> recent();
}
