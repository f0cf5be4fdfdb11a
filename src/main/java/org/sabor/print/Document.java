package org.sabor.print;

import org.sabor.print.engine.Printout;

/// A document ready to be shown, printed or written.
///
/// @param fileName ASCII, sorts by date, names no person (DOMAIN 5.4):
/// `2026-03-12_DEMO_Prisastven-spisak_den1_v1_bg.pdf`
/// @param rows how many rows its list has, blank ones not counted; 0 where it is no list
public record Document(
        DocumentKind kind, DocumentLanguage language, String title, String fileName, int rows, Printout printout) {}
