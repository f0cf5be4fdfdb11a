/// The evidence folder: all that a funder asks for of one seminar, documents and files, under one numbering.
///
/// May use `print`, `exchange`, `spreadsheet`, `names`, `model`, `message` and zip4j. It stands apart from `exchange`,
/// which knows no documents.
@NullMarked
package org.sabor.evidence;

import org.jspecify.annotations.NullMarked;
