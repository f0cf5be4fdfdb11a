package org.sabor.exchange;

import org.sabor.model.Row;
import org.sabor.model.RowKind;

/// A row of a package with the place it stands at, as the reader is told: `participant 12`.
record PlacedRow(String place, RowKind kind, Row<?> row) {}
