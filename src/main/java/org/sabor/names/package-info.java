/// What names have in common whatever their spelling: folding for search.
///
/// May use the plain parts of the JDK; no JavaFX, JDBC, PDFBox, Jackson, threads.
@NullMarked
package org.sabor.names;

import org.jspecify.annotations.NullMarked;
