/// A seminar as a value: immutable rows, the edits that change them, and the rules and counts computed from them.
///
/// May use the plain parts of the JDK and `message`; no JavaFX, JDBC, PDFBox, Jackson, threads, and no clock read
/// inside.
@NullMarked
package org.sabor.model;

import org.jspecify.annotations.NullMarked;
