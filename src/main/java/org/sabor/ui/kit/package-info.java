/// What all screens are made of: tables, forms, actions, dialogs, background work, notices, icons, styles.
///
/// May use `message`, `model`, `names`, `workspace`, JavaFX, ControlsFX, AtlantaFX and Ikonli; no feature, no
/// `store`.
@NullMarked
package org.sabor.ui.kit;

import org.jspecify.annotations.NullMarked;
