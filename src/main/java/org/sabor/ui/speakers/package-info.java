/// The speakers: their role as it is printed, biography, needs, and where they are in the agenda.
///
/// May use `ui.kit`, `workspace`, `model`, `names`, `message`; no other feature, no `store`.
@NullMarked
package org.sabor.ui.speakers;

import org.jspecify.annotations.NullMarked;
