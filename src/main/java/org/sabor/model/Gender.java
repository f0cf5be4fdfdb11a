package org.sabor.model;

/// The grammatical gender of a Bulgarian noun, for agreement in sentences (DOMAIN 3.5).
public enum Gender {
    MASCULINE,
    FEMININE,
    NEUTER
}
