/// The open seminar as the screens see it: its value, a list for each kind of row, undo and redo.
///
/// May use `model`, `message` and `javafx.base`; no `javafx.scene`, no JDBC.
@NullMarked
package org.sabor.workspace;

import org.jspecify.annotations.NullMarked;
