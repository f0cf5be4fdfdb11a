/// Sample seminars: the one of a published article, an invented one that fills every screen, and large ones for
/// measuring. The same call gives the same seminar to the letter.
///
/// May use the plain parts of the JDK, `model` and `message`; no clock and no chance but those of its own fixed series.
@NullMarked
package org.sabor.sample;

import org.jspecify.annotations.NullMarked;
