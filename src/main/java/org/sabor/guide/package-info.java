/// The user guide: its chapters in two languages, written in Markdown with pictures beside them
/// (`src/site/markdown/guide`), set as a document that is accessible and fit for the archive.
///
/// May use `print.engine`, `message` and commonmark.
@NullMarked
package org.sabor.guide;

import org.jspecify.annotations.NullMarked;
