/// The documents: choose, look at the pages, write PDF files.
///
/// May use the kit, `workspace`, `print`, `model`, `message`; no other feature.
@NullMarked
package org.sabor.ui.documents;

import org.jspecify.annotations.NullMarked;
