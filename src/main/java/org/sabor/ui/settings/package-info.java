/// The settings: the seminar's own data, the project, days and rooms, organisations, privacy; and the
/// preferences of the person at the window.
///
/// May use `ui.kit`, `ui.duplicates`, `workspace`, `model`, `names`, `message`; no other feature, no `store`.
@NullMarked
package org.sabor.ui.settings;

import org.jspecify.annotations.NullMarked;
