/// The texts of documents that the program writes and the user may rewrite; no tab of its own: settings and documents
/// give it room.
///
/// May use the kit, `workspace`, `print`, `model`, `message`; no feature.
@NullMarked
package org.sabor.ui.passages;

import org.jspecify.annotations.NullMarked;
