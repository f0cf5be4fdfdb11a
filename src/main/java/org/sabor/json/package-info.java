/// Rows and edits as JSON, for the edits kept in a file and for packages.
///
/// May use `model`, `message` and Jackson; no JavaFX, JDBC, PDFBox.
@NullMarked
package org.sabor.json;

import org.jspecify.annotations.NullMarked;
