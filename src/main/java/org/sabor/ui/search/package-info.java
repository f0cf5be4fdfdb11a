/// Finding anything by name: people, rows of all tabs, documents, commands.
@NullMarked
package org.sabor.ui.search;

import org.jspecify.annotations.NullMarked;
