package org.sabor.evidence;

/// A file of the evidence folder as it was written.
///
/// @param sha256 of its bytes, in hexadecimal, lower case
public record WrittenItem(EvidenceItem item, String sha256, long bytes) {}
