/// Personal data on the screen: when they are due, what is deleted for good, what one person is handed out. No tab of
/// its own: settings and participants give it room.
///
/// May use the kit, `workspace`, `privacy`, `print`, `exchange`, `model`, `message`.
@NullMarked
package org.sabor.ui.privacy;

import org.jspecify.annotations.NullMarked;
