package org.sabor.spreadsheet;

/// How large a table may be (RELIABILITY D2, D3), so that whatever is read fits into memory.
final class Limits {
    static final long FILE_BYTES = 30L << 20;
    static final int PARTS = 1_000;
    static final long INFLATED_BYTES = 100L << 20;
    static final int RATIO = 100;
    static final int RATIO_FROM = 100 << 10;
    static final int ROWS = 50_000;
    static final int COLUMNS = 200;
    static final int CELL_CHARACTERS = 10_000;

    /// In all sheets together; also the number of texts and joined cells a workbook may have.
    static final int CELLS = 1_000_000;

    private Limits() {}
}
