/// Personal data: the registry of what is personal (RELIABILITY C-12), and what it drives: making a seminar anonymous,
/// deleting early what need not be kept, everything about one person, erasing one person.
///
/// May use `model`, `message` and the plain parts of the JDK: pure functions over a seminar. The store executes them.
@NullMarked
package org.sabor.privacy;

import org.jspecify.annotations.NullMarked;
