package org.sabor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sabor.app.Training;

/// What Java keeps of the classes of an earlier run (an AOT cache), for the program and for each floor: both start as
/// an installed program does.
final class Caches {
    private final Path folder;
    private final Screen screen;
    private final Set<String> made = new HashSet<>();

    Caches(Path folder, Screen screen) {
        this.folder = folder;
        this.screen = screen;
    }

    /// Of the program, by the training of the package.
    Path ofProgram() throws IOException, InterruptedException {
        var work = Files.createTempDirectory(folder, "training");
        return trained("program", Training.class, List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), work);
    }

    Path ofHandSheet(Path rows) throws IOException, InterruptedException {
        return trained("hand", HandSheet.class, List.of(), rows, folder.resolve("hand.pdf"));
    }

    Path ofOneTable(Path rows) throws IOException, InterruptedException {
        return trained("one-table", OneTable.class, List.of(), rows, "exit");
    }

    private Path trained(String name, Class<?> main, List<String> flags, Object... arguments)
            throws IOException, InterruptedException {
        var cache = folder.resolve(name + ".aot");
        // Anew in each run: a cache of other archives is passed over.
        if (made.add(name)) {
            Files.deleteIfExists(cache);
            var all = new ArrayList<>(flags);
            all.add("-XX:AOTCacheOutput=" + cache);
            all.add("-Dsabor.data=" + folder.resolve("data"));
            Child.with(all.toArray(String[]::new))
                    .run(main.getName(), arguments)
                    .on(screen.display())
                    .toEnd(folder.resolve("training.log"));
        }
        return cache;
    }
}
