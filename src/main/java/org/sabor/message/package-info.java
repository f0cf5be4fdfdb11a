/// What the program says: keys with arguments, and the texts they become in Bulgarian and English.
///
/// May use the plain parts of the JDK and nothing of the program.
@NullMarked
package org.sabor.message;

import org.jspecify.annotations.NullMarked;
