package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class UncachedScrollPaneSkinTest {
    @Test
    void theStylesLetNothingThatScrollsKeepAPicture() {
        Screens.run(() -> {
            var root = new VBox(new ScrollPane(new Label("text")), new TextArea("text"));
            var scene = new Scene(root);
            root.applyCss();
            var usual = root.lookupAll(".viewport");
            assertEquals(2, usual.size());
            assertTrue(usual.stream().allMatch(viewport -> viewport.isCache()), "JavaFX no longer keeps pictures");
            var dressed = new VBox(new ScrollPane(new Label("text")), new TextArea("text"));
            scene.setRoot(dressed);
            Styles.dress(scene);
            dressed.applyCss();
            var uncached = dressed.lookupAll(".viewport");
            assertEquals(2, uncached.size());
            uncached.forEach(viewport -> assertFalse(viewport.isCache()));
        });
    }
}
