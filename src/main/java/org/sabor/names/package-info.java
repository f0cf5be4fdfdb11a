/// What names have in common whatever their spelling: transliteration, folding, keys by letters and by sound, and the
/// proposals which people or organisations may be the same (DOMAIN 4).
///
/// May use `model`, `message` and the plain parts of the JDK; no JavaFX, JDBC, PDFBox, Jackson, threads.
@NullMarked
package org.sabor.names;

import org.jspecify.annotations.NullMarked;
