/// The import of participant lists, in three pages: file and table, columns, people. May use the kit, `intake`,
/// `spreadsheet`, `workspace`, `model`, `message`.
@NullMarked
package org.sabor.ui.intake;

import org.jspecify.annotations.NullMarked;
