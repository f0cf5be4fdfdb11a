/// Tables of other programs: read from XLSX and text files and the clipboard, written as XLSX and CSV. Knows nothing
/// of who or what stands in them.
///
/// A file may be hostile: it ends in a table or in one `Failure`, within fixed limits of time and memory
/// (RELIABILITY D1 to D4, E1). May use `message`, the JDK's zip and StAX types, Aalto, fastexcel (for writing); no
/// model, JavaFX, JDBC.
@NullMarked
package org.sabor.spreadsheet;

import org.jspecify.annotations.NullMarked;
