package org.sabor.ui.participants;

import java.nio.file.Path;
import java.util.function.BiFunction;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.sabor.ui.kit.MailProgram;
import org.sabor.ui.privacy.ForGood;

/// What the participants need of the world outside.
///
/// @param mail opens messages to the selected
/// @param earlier reads the files from which people can be taken over
/// @param forGood lets data go for good, and knows what handing them out needs
/// @param imports makes the screen that imports lists, with this one or with none yet; it calls what it is given when
///     it is done
public record Desk(
        MailProgram mail,
        EarlierSeminars earlier,
        ForGood forGood,
        BiFunction<@Nullable Path, Runnable, Node> imports) {}
