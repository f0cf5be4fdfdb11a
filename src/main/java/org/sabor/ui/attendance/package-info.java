/// Attendance: who was there, in person or remotely, in which period, and how that is known.
///
/// May use `ui.kit`, `workspace`, `model`, `names`, `message`; no other feature, no `store`.
@NullMarked
package org.sabor.ui.attendance;

import org.jspecify.annotations.NullMarked;
