/// The documents: what each of them says, set with the engine in `print.engine`. A document is a pure function of the
/// seminar, the choices and the moment.
///
/// May use `model`, `names`, `message` and PDFBox (through the engine); no JavaFX, no JDBC.
@NullMarked
package org.sabor.print;

import org.jspecify.annotations.NullMarked;
