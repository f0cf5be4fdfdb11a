/// The commands, one class each: they do what the window does, without a screen.
///
/// May use everything but JavaFX, `ui` and `app`.
@NullMarked
package org.sabor.cli;

import org.jspecify.annotations.NullMarked;
