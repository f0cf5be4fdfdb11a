/// Rows that may be the same, side by side: participants and organisations, which are made one or told apart.
///
/// Not a tab of its own: `participants`, `settings` and `overview` use it. May use `ui.kit`, `workspace`, `names`,
/// `model`, `message`; no feature, no `store`.
@NullMarked
package org.sabor.ui.duplicates;

import org.jspecify.annotations.NullMarked;
