/// The signed paper comes back: which rows of a printed sheet are signed, who has written themselves in, scans, and
/// all other evidence. No tab of its own: attendance gives it room.
///
/// May use `ui.kit`, `workspace`, `model`, `names`, `message`; no other feature, no `store`.
@NullMarked
package org.sabor.ui.paper;

import org.jspecify.annotations.NullMarked;
