package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class InSightTest {
    @Test
    void aPlaceIsInSightWhileAllAroundItIs() {
        Screens.run(() -> {
            var place = new Region();
            var around = new StackPane(place);
            var seen = InSight.of(place);
            var heard = new ArrayList<Boolean>();
            seen.addListener((_, _, now) -> heard.add(now));
            assertFalse(seen.getValue());
            var scene = new Scene(new StackPane(around));
            assertTrue(seen.getValue());
            around.setVisible(false);
            assertFalse(seen.getValue());
            around.setVisible(true);
            scene.setRoot(new Region());
            assertFalse(seen.getValue());
            assertEquals(List.of(true, false, true, false), heard);
        });
    }
}
