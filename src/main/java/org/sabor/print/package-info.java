/// The documents of a seminar as tagged PDF: each a pure function of the seminar, the settings and the moment.
///
/// May use `model`, `names`, `message` and `print.engine`; neither JavaFX nor JDBC.
@NullMarked
package org.sabor.print;

import org.jspecify.annotations.NullMarked;
