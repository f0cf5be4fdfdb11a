/// The entry of the program: [Main] opens the window or runs a command.
@NullMarked
package org.sabor;

import org.jspecify.annotations.NullMarked;
