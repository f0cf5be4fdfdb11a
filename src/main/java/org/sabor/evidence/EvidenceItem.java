package org.sabor.evidence;

/// One file of the evidence folder.
///
/// @param number its place, from 1
/// @param file its name: ASCII, sorts by the number, names no person (DOMAIN 5.4)
/// @param what it is, in the language of the folder
/// @param about its day, its caption or its topic; may be empty
/// @param original what it was called when it was handed in; empty for what the program makes
public record EvidenceItem(int number, String file, String what, String about, String original) {}
