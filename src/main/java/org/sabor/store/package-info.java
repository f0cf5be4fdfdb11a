/// The `.sabor` file: one seminar in an SQLite database, its edits and its pictures.
///
/// May use `model`, `message`, `json`, JDBC and Jackson; no JavaFX, no `workspace`.
///
/// **No Java stream or channel may open a database file while this process has a connection to it.** On POSIX
/// closing any descriptor of a file drops every lock the process has on it, SQLite's among them; 200
/// acknowledged rows were lost that way (RELIABILITY, finding 4). Asking for size, time or existence opens
/// nothing and is safe.
@NullMarked
package org.sabor.store;

import org.jspecify.annotations.NullMarked;
