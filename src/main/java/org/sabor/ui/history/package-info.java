/// What was changed in the seminar, when and by whom, over the whole window; from there any earlier moment can be
/// opened as a copy.
@NullMarked
package org.sabor.ui.history;

import org.jspecify.annotations.NullMarked;
