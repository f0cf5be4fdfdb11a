package org.sabor.ui.attendance;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.Node;
import org.sabor.model.Row;

/// The ways by which attendance comes in that have a screen of their own. But for the desk, which takes the whole
/// window, a screen takes the room of the tab and gives it back: it is made for the rows to begin with, and calls what
/// it is given when it is done.
///
/// @param desk opens the registration desk
/// @param sheets enters what is signed on paper
/// @param reports takes in reports of online meetings: these files, or what is chosen there
/// @param names says who the names of the reports are
/// @param evidence lists the files that prove something
public record Ways(
        Runnable desk,
        BiFunction<List<? extends Row<?>>, Runnable, Node> sheets,
        BiFunction<List<Path>, Runnable, Node> reports,
        BiFunction<List<? extends Row<?>>, Runnable, Node> names,
        BiFunction<List<? extends Row<?>>, Runnable, Node> evidence) {}
