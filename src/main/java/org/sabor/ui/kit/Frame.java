package org.sabor.ui.kit;

import javafx.beans.property.ObjectProperty;
import org.sabor.message.Messages;

/// What a window shares with all that stands in it.
public record Frame(Messages messages, ObjectProperty<Look> look, Dialogs dialogs, Tasks tasks, Notices notices) {}
