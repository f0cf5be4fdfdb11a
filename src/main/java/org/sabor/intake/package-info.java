/// Lists of participants that come as tables: where the heading is, what each column holds, which rows are people, and
/// what importing them would do. May use `spreadsheet`, `names`, `model`, `message`.
@NullMarked
package org.sabor.intake;

import org.jspecify.annotations.NullMarked;
