package org.sabor.model;

/// A goal of the project.
///
/// @param effect what reaching it brings, possibly empty
public record Goal(Bilingual text, Bilingual effect) {}
