/// The registration desk: a mode of its own over the whole window, in which people are let in by the keyboard alone;
/// a second one in which the people of a visit are counted; and the copy of a seminar for a second desk, with the way
/// back of its marks.
///
/// May use `ui.kit`, `workspace`, `model`, `names`, `message`; no other feature, no `store`.
@NullMarked
package org.sabor.ui.desk;

import org.jspecify.annotations.NullMarked;
