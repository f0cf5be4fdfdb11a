/// The site visits: where, when, how to get there, and who goes.
///
/// May use `ui.kit`, `workspace`, `model`, `names`, `message`; no other feature, no `store`.
@NullMarked
package org.sabor.ui.visits;

import org.jspecify.annotations.NullMarked;
