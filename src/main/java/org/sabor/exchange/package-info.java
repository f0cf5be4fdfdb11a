/// What goes out of a seminar and comes into it as files of other forms: the JSON package.
///
/// May use `model`, `names`, `message`, `json` and Jackson; no JavaFX, JDBC.
@NullMarked
package org.sabor.exchange;

import org.jspecify.annotations.NullMarked;
