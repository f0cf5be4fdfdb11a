package org.sabor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.sabor.Main;
import org.sabor.app.WindowBench;
import org.sabor.sample.Sample;

/// Measures what the program is asked to be fast at, each beside a floor of the same run, and writes a table. What one
/// process does is measured by JMH; starts and documents as whole processes, in rounds of floor and program in turn.
public final class Bench {
    private static final List<String> PARTS = List.of("start", "window", "tables", "process", "sheet");
    private static final List<Integer> SIZES = List.of(50, 500, 5_000, 20_000);
    private static final List<Integer> GROWTH = List.of(500, 5_000, 20_000, 100_000);

    private final Path folder;
    private final Screen screen;
    private final Caches caches;
    private final List<String> table = new ArrayList<>(List.of(
            "| work | floor | measured | ratio | goal | reached |", "| --- | ---: | ---: | ---: | --- | --- |"));
    private final List<String> growth = new ArrayList<>();

    private Bench(Path folder, Screen screen) {
        this.folder = folder;
        this.screen = screen;
        this.caches = new Caches(folder, screen);
    }

    /// @param arguments the folder of the table; the compiled measurements; which parts, or none for all: start,
    ///     window, tables, process, sheet
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        Child.pack(Path.of(arguments[1]));
        var parts = List.of(arguments).subList(2, arguments.length);
        try (var screen = Screen.open(folder.resolve("screen"))) {
            var bench = new Bench(folder, screen);
            for (var part : parts.isEmpty() ? PARTS : parts) {
                switch (part) {
                    case "start" -> bench.start();
                    case "window" -> bench.window();
                    case "tables" -> bench.tables();
                    case "process" -> bench.process();
                    case "sheet" -> bench.sheet();
                    default -> throw new IllegalArgumentException("no part " + part + ", but " + PARTS);
                }
                bench.write();
            }
        }
    }

    private void write() throws IOException {
        var all = new ArrayList<>(table);
        if (!growth.isEmpty()) {
            all.add("");
            all.addAll(growth);
        }
        Files.write(folder.resolve("bench.md"), all);
        IO.println(String.join("\n", all) + "\n");
    }

    private void line(String work, double floor, double measured, String unit, String goal, boolean reached) {
        table.add(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s |",
                work,
                floor > 0 ? figure(floor, unit) : "-",
                figure(measured, unit),
                floor > 0 ? String.format(Locale.ROOT, "%.2f", measured / floor) : "-",
                goal,
                reached ? "yes" : "no"));
        IO.println(table.getLast());
    }

    private static String figure(double value, String unit) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f %s" : "%.0f %s", value, unit);
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /// By JMH: sheets and the report in one process, warm.
    private void sheet() throws RunnerException {
        var times = new TreeMap<String, Double>();
        for (var result : new Runner(new OptionsBuilder()
                        .include("org.sabor.bench.(AttendanceSheetBench|ReportBench)")
                        .build())
                .run()) {
            var name = result.getPrimaryResult().getLabel();
            var rows = result.getParams().getParam("rows");
            times.put(
                    name + (rows == null ? "" : rows),
                    result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        for (int size : SIZES) {
            double floor = times.get("byHand" + size);
            double measured = times.get("sheet" + size);
            line(
                    "attendance sheet, " + size + " rows, warm",
                    floor,
                    measured,
                    "ms",
                    "2 × floor",
                    measured <= 2 * floor);
        }
        double report = times.get("report");
        line("report of 300 people, warm", 0, report, "ms", "300 ms", report <= 300);
    }

    /// The sheet by the command, from nothing to the file.
    private void process() throws IOException, InterruptedException {
        var medians = new HashMap<Integer, Double>();
        double peak = 0;
        var whole = caches.ofProgram();
        var hand = caches.ofHandSheet(rowsFile(500));
        for (int size : SIZES) {
            var seminar = folder.resolve("sheet-" + size + ".sabor");
            if (!Files.exists(seminar)) {
                SheetRows.file(SheetRows.seminar(size), seminar);
            }
            var rows = rowsFile(size);
            var floors = new ArrayList<Double>();
            var times = new ArrayList<Double>();
            for (int round = 0; round < 5; round++) {
                floors.add(Child.with("-XX:AOTCache=" + hand)
                        .run(HandSheet.class.getName(), rows, folder.resolve("hand.pdf"))
                        .toEnd(folder.resolve("hand.log"))
                        .milliseconds());
                var used = Child.with("-XX:AOTCache=" + whole, "-Dsabor.data=" + folder.resolve("data"))
                        .run(
                                Main.class.getName(),
                                "documents",
                                seminar,
                                "--only",
                                "attendance-sheet",
                                "--blank-rows",
                                0,
                                "--out",
                                folder.resolve("out-" + size))
                        .toEnd(folder.resolve("documents.log"));
                times.add(used.milliseconds());
                peak = Math.max(peak, used.peakMebibytes());
            }
            double floor = median(floors);
            double measured = median(times);
            medians.put(size, measured);
            var goal = size == 20_000 ? "2.5 s" : "-";
            line("sabor documents, " + size + " rows", floor, measured, "ms", goal, size != 20_000 || measured <= 2500);
        }
        double rise = medians.get(20_000) / medians.get(5_000);
        line("time of 20,000 rows / of 5,000", 0, rise, "×", "4.5", rise <= 4.5);
        line("memory of sabor documents, 20,000 rows", 0, peak, "MiB", "300 MiB", peak <= 300);
        var first = Child.with("-XX:AOTCache=" + whole)
                .run(FirstExport.class.getName())
                .toEnd(folder.resolve("first.log"))
                .said();
        double took = first.get("first export");
        line("first sheet of a session, 500 rows", 0, took, "ms", "500 ms", took <= 500);
    }

    private Path rowsFile(int size) throws IOException {
        var file = folder.resolve("rows-" + size + ".tsv");
        if (!Files.exists(file)) {
            Files.write(
                    file,
                    SheetRows.cells(SheetRows.seminar(size)).stream()
                            .map(cells -> String.join("\t", cells))
                            .toList());
        }
        return file;
    }

    /// Workbooks in and out.
    private void tables() throws IOException, InterruptedException {
        var rounds = new TreeMap<String, List<Double>>();
        for (int round = 0; round < 3; round++) {
            for (var who : List.of("floor", "program")) {
                Child.with("-Xmx128m")
                        .withOwnLibraries()
                        .run(TablesBench.class.getName(), who, 20_000, folder.resolve("tables"))
                        .toEnd(folder.resolve("tables.log"))
                        .said()
                        .forEach((name, took) -> rounds.computeIfAbsent(who + name, _ -> new ArrayList<>())
                                .add(took));
            }
        }
        for (var work : List.of("read", "write")) {
            double first = median(rounds.get("program" + work + " first"));
            double warm = median(rounds.get("program" + work + " warm"));
            double floorFirst = median(rounds.get("floor" + work + " first"));
            double floorWarm = median(rounds.get("floor" + work + " warm"));
            line("XLSX, 20,000 people, " + work + ", first", floorFirst, first, "ms", "1 s", first <= 1000);
            line("XLSX, 20,000 people, " + work + ", warm", floorWarm, warm, "ms", "2 × floor", warm <= 2 * floorWarm);
        }
    }

    /// The window of ever larger seminars.
    private void window() throws IOException, InterruptedException {
        growth.add(
                "| people | file read | table painted | thread held | key p95 | edit on the thread p95 | committed p95"
                        + " | heap |");
        growth.add("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (int people : GROWTH) {
            var said = windowOf(people);
            growth.add(String.format(
                    Locale.ROOT,
                    "| %d | %.0f ms | %.0f ms | %.0f ms | %.1f ms | %.2f ms | %.1f ms | %.0f MB |",
                    people,
                    said.get("open: file read"),
                    said.get("open: table painted"),
                    said.get("open: JavaFX thread held at most"),
                    said.get("keystroke: p95"),
                    said.get("edit: JavaFX thread, p95"),
                    said.get("edit: committed, p95"),
                    said.get("memory: heap MB")));
            if (people == 20_000) {
                floors(said);
            } else if (people == 500) {
                double preview = said.get("preview: first page");
                line("first page in the preview, 500 people", 0, preview, "ms", "300 ms", preview <= 300);
            }
        }
    }

    private void floors(Map<String, Double> said) {
        double open = said.get("open: table painted");
        line("open 20,000 people, table painted", said.get("floor: rows read"), open, "ms", "500 ms", open <= 500);
        double held = said.get("open: JavaFX thread held at most");
        line("JavaFX thread held while opening", 0, held, "ms", "100 ms", held <= 100);
        double key = said.get("keystroke: p95");
        line("a key in the search, 20,000 people, p95", said.get("floor: contains"), key, "ms", "16 ms", key <= 16);
        double floor = said.get("floor: commit");
        double edit = said.get("edit: committed, p95");
        line("an edit on the disk, p95", floor, edit, "ms", "2 × floor", edit <= 2 * floor);
        double thread = said.get("edit: JavaFX thread, p95");
        line("an edit on the JavaFX thread, p95", 0, thread, "ms", "2 ms", thread <= 2);
    }

    private Map<String, Double> windowOf(int people) throws IOException, InterruptedException {
        var file = folder.resolve("window-" + people + ".sabor");
        Files.deleteIfExists(file);
        SheetRows.file(Sample.large(people, 2, 1).seminar(), file);
        return Child.with(
                        "-XX:AOTCache=" + caches.ofProgram(),
                        "-Dprism.order=sw",
                        "-Dsabor.data=" + folder.resolve("data"))
                .run(WindowBench.class.getName(), file)
                .on(screen.display())
                .toEnd(folder.resolve("window.log"))
                .said();
    }

    /// From the command to the painted window, with a cache of compiled and loaded classes for both.
    private void start() throws IOException, InterruptedException {
        {
            var one = caches.ofOneTable(rowsFile(5_000));
            var whole = caches.ofProgram();
            var log = folder.resolve("start.log");
            for (int people : List.of(300, 5_000)) {
                var file = folder.resolve("start-" + people + ".sabor");
                if (!Files.exists(file)) {
                    SheetRows.file(Sample.large(people, 2, 1).seminar(), file);
                }
                var floors = new ArrayList<Double>();
                var times = new ArrayList<Double>();
                var idle = new ArrayList<Double>();
                var floorIdle = new ArrayList<Double>();
                for (int round = 0; round < 5; round++) {
                    floors.add(started(
                            screen,
                            Child.with("-XX:AOTCache=" + one, "-Dprism.order=sw")
                                    .run(OneTable.class.getName(), rowsFile(5_000)),
                            log,
                            floorIdle));
                    times.add(started(
                            screen,
                            Child.with(
                                            "-XX:AOTCache=" + whole,
                                            "-Dprism.order=sw",
                                            "-Dsabor.data=" + folder.resolve("data"),
                                            "-Duser.home=" + folder.resolve("home"))
                                    .run(Main.class.getName(), file),
                            log,
                            idle));
                }
                double floor = median(floors);
                double measured = median(times);
                line(
                        "start with " + people + " people, painted",
                        floor,
                        measured,
                        "ms",
                        "1.2 × floor",
                        measured <= 1.2 * floor);
                if (people == 5_000) {
                    double memory = median(idle);
                    line("memory when idle, 5,000 people", median(floorIdle), memory, "MiB", "230 MiB", memory <= 230);
                }
            }
        }
    }

    private static double started(Screen screen, Child child, Path log, List<Double> memory)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        var process = child.on(screen.display()).start(log);
        double painted = screen.painted(start, 9_000);
        memory.add(Child.mebibytes(process.pid(), "VmRSS"));
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
        TimeUnit.MILLISECONDS.sleep(300);
        return painted;
    }
}
