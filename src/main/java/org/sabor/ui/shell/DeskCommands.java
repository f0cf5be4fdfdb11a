package org.sabor.ui.shell;

/// What the window asks of the program about registration desks, while a seminar is open.
public interface DeskCommands {
    /// Opens the registration desk over the whole window.
    void open();

    /// Saves a copy for a second desk where the person says.
    void copy();

    /// Takes in what was marked in the copy for a second desk that the person chooses.
    void takeIn();
}
