package org.sabor.ui.kit;

import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.Bilingual;

/// A text in Bulgarian and in English, one under the other, each with a small tag.
final class BilingualEntry extends Field<Bilingual> {
    private final TextInputControl bg;
    private final TextInputControl en;

    /// @param control makes one of the two controls
    BilingualEntry(String key, Supplier<? extends TextInputControl> control, int limit, Messages messages) {
        super(key, Bilingual.EMPTY, messages);
        bg = control.get();
        en = control.get();
        show(new VBox(4, LanguageTag.before(bg, Language.BG), LanguageTag.before(en, Language.EN)), bg);
        LanguageTag.name(bg, Actions.id(key), labelText(), Language.BG, messages);
        LanguageTag.name(en, Actions.id(key), labelText(), Language.EN, messages);
        TextEntry.wire(bg, limit, this, messages);
        TextEntry.wire(en, limit, this, messages);
    }

    @Override
    protected void display(Bilingual value) {
        TextLimit.show(bg, value.bg());
        TextLimit.show(en, value.en());
    }

    @Override
    protected Bilingual read() {
        return new Bilingual(bg.getText(), en.getText());
    }

    @Override
    protected Runnable entry() {
        var text = read();
        return () -> display(text);
    }
}
