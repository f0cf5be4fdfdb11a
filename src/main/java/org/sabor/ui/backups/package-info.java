/// The backups of a file: which there are, what is in them, and what to do with one. No tab of its own; the file menu
/// and the dialog that says a file is damaged lead here.
@NullMarked
package org.sabor.ui.backups;

import org.jspecify.annotations.NullMarked;
