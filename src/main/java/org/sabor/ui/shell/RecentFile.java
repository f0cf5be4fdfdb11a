package org.sabor.ui.shell;

import java.nio.file.Path;

/// A file that was open before, as the welcome page shows it.
///
/// @param title the seminar's title
/// @param when its days in words, possibly empty
/// @param where its place, possibly empty
public record RecentFile(Path path, String title, String when, String where) {}
