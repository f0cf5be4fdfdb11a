/// Tagged PDF from an outline: PDF/UA-1 and PDF/A-2a in one file, streamed page by page.
///
/// A document fills a [org.sabor.print.engine.Content]; [org.sabor.print.engine.Printout] breaks it into pages, tells
/// what cannot be printed, and writes it. FontBox reads and subsets the fonts; the file's objects are written by
/// [org.sabor.print.engine.PdfFile] as they arise, so that a list of 20,000 rows needs no tree in memory.
///
/// May use `message` and FontBox; knows nothing of seminars.
@NullMarked
package org.sabor.print.engine;

import org.jspecify.annotations.NullMarked;
