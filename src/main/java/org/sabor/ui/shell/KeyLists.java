package org.sabor.ui.shell;

import java.util.List;
import org.sabor.message.Messages;
import org.sabor.ui.kit.KeyHelp;

/// The keys that do something wherever the person is in a seminar, on the start page, and at the desks.
record KeyLists(Messages messages) {
    private KeyHelp key(String keys, String what) {
        return new KeyHelp(keys, messages.text(what));
    }

    List<KeyHelp> inASeminar() {
        return List.of(
                key("Alt", "help.menus"),
                key("Ctrl+1 … Ctrl+8", "help.tabs"),
                key("Ctrl+N", "help.add"),
                key("F2", "help.edit"),
                key("Delete", "help.remove"),
                key("Ctrl+C", "help.copy"),
                key("Ctrl+F", "help.search"),
                key("Ctrl+K", "help.find"),
                key("Ctrl+Z", "help.undo"),
                key("Ctrl+Y", "help.redo"),
                key("Ctrl+P", "help.print"),
                key("Ctrl+Enter", "help.keep"),
                key("Esc", "help.back"),
                key("Ctrl+O", "help.open"),
                key("Ctrl+W", "file.close"),
                key("Ctrl+Q", "file.exit"),
                key("F1", "help.guide"),
                key("Shift+F1", "help.shortcuts"));
    }

    List<KeyHelp> onTheStartPage() {
        return List.of(
                key("Ctrl+N", "file.new"),
                key("Ctrl+O", "help.open"),
                key("Esc", "help.back"),
                key("Ctrl+Q", "file.exit"),
                key("F1", "help.guide"),
                key("Shift+F1", "help.shortcuts"));
    }

    List<KeyHelp> atTheDesk() {
        return List.of(
                key("↑ ↓", "help.desk-choose"),
                key("Enter", "help.desk-here"),
                key("Ctrl+Enter", "help.desk-all-the-same"),
                key("F4", "help.desk-leaves"),
                key("Ctrl+N", "help.desk-new"),
                key("Page Up / Page Down", "help.desk-session"),
                key("Ctrl+Z / Ctrl+Y", "help.undo-redo"),
                key("Esc", "help.desk-back"));
    }

    List<KeyHelp> whereVisitorsAreCounted() {
        return List.of(
                key("↑ ↓", "help.desk-choose"),
                key("Enter", "help.boarding-counted"),
                key("Ctrl+Enter", "help.boarding-all-the-same"),
                key("F4", "help.boarding-not-counted"),
                key("F2", "help.boarding-way"),
                key("Page Up / Page Down", "help.boarding-bus"),
                key("Ctrl+Z / Ctrl+Y", "help.undo-redo"),
                key("Esc", "help.desk-back"));
    }
}
