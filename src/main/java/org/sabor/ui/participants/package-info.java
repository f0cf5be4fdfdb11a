/// The participants: who is expected, from where, in which role, and how they mean to take part.
///
/// May use `ui.kit`, `ui.duplicates`, `workspace`, `model`, `names`, `message`; no other feature, no `store`.
@NullMarked
package org.sabor.ui.participants;

import org.jspecify.annotations.NullMarked;
