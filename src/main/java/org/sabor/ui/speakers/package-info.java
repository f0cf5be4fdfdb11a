/// The speakers: their role as it is printed, portrait, biography, presentations, state, times, needs and consents, and
/// where they are in the agenda.
///
/// May use `ui.kit`, `workspace`, `print`, `exchange`, `model`, `names`, `message`; no other feature, no `store`.
@NullMarked
package org.sabor.ui.speakers;

import org.jspecify.annotations.NullMarked;
