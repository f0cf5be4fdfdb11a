/// The first tab: what is there, what is missing, and what comes next.
///
/// May use `ui.kit`, `ui.duplicates`, `workspace`, `model`, `message`; no other feature, no `store`.
@NullMarked
package org.sabor.ui.overview;

import org.jspecify.annotations.NullMarked;
