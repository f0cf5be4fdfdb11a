/// The window itself: menus, header, tabs, status line, and the page shown while no seminar is open.
///
/// May use `ui.kit`, `workspace`, `model`, `message`; no feature, no `store`.
@NullMarked
package org.sabor.ui.shell;

import org.jspecify.annotations.NullMarked;
