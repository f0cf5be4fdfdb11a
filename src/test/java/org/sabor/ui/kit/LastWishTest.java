package org.sabor.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sabor.message.Language;
import org.sabor.message.Message;
import org.sabor.message.Messages;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class LastWishTest {
    private static final Message TITLE = Message.of("documents.making");

    @Test
    void ofManyWishesTheLastIsDoneAndSaysSo() throws TimeoutException {
        var dialogs = new RecordedDialogs();
        var wishes = new LastWish(Tasks.inBackground(dialogs, Messages.of(Language.EN)));
        var gate = new CountDownLatch(1);
        var done = new CopyOnWriteArrayList<Integer>();
        var said = new ArrayList<Integer>();
        Screens.run(() -> {
            for (int i = 1; i <= 50; i++) {
                int wish = i;
                wishes.wish(
                        TITLE,
                        _ -> {
                            await(gate);
                            done.add(wish);
                            return wish;
                        },
                        said::add);
            }
        });
        gate.countDown();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> said.contains(50));
        assertEquals(List.of(1, 50), done, "what waited and was overtaken is not done at all");
        assertEquals(List.of(50), said);
        assertEquals(List.of(), dialogs.bugs);
    }

    private static void await(CountDownLatch gate) {
        try {
            assertTrue(gate.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
