/// How files are made that others must not read.
///
/// May use the JDK alone.
@NullMarked
package org.sabor.files;

import org.jspecify.annotations.NullMarked;
