/// Joins the parts: the window, the open file, the preferences. It may use everything; nothing but the entry uses it.
@NullMarked
package org.sabor.app;

import org.jspecify.annotations.NullMarked;
