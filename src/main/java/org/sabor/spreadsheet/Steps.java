package org.sabor.spreadsheet;

/// Is told how far the reading or writing is, at least every 100 ms.
@FunctionalInterface
public interface Steps {
    /// Nobody looks.
    Steps UNSEEN = (done, total) -> {};

    /// So much of it is done.
    ///
    /// @throws java.util.concurrent.CancellationException to end the work
    void at(int done, int total);
}
