/// The agenda: the sessions of each day as a list and as a timetable to scale, and the form of a session.
///
/// May use `ui.kit`, `workspace`, `model`, `names`, `message`; no other feature, no `store`.
@NullMarked
package org.sabor.ui.agenda;

import org.jspecify.annotations.NullMarked;
