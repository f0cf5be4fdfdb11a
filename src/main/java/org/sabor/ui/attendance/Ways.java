package org.sabor.ui.attendance;

import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import org.sabor.model.Row;

/// The screens that take the room of the tab and give it back. Each is made for the rows to begin with, and calls what
/// it is given when it is done.
///
/// @param sheets enters what is signed on paper
/// @param evidence lists the files that prove something
public record Ways(
        BiFunction<List<? extends Row<?>>, Runnable, Node> sheets,
        BiFunction<List<? extends Row<?>>, Runnable, Node> evidence) {}
