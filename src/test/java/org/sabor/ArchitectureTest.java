package org.sabor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// Who may know whom (the table of `src/site/markdown/architecture.md`), each rule with its reason.
@AnalyzeClasses(packages = "org.sabor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] PLAIN = {
        "org.sabor.message..", "org.sabor.model..", "org.sabor.names..", "org.sabor.privacy..", "org.sabor.sample.."
    };

    @ArchTest
    static final ArchRule noCyclesAtTheTop = slices().matching("org.sabor.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that can be read alone can be changed alone");

    @ArchTest
    static final ArchRule noCyclesBetweenScreens = slices().matching("org.sabor.ui.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a screen must not need another to be understood");

    @ArchTest
    static final ArchRule plainPackagesArePlain = noClasses()
            .that()
            .resideInAnyPackage(PLAIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..", "java.sql..", "org.apache.pdfbox..", "com.fasterxml..", "java.util.concurrent..")
            .because("rules must run in a test, a command and a worker alike");

    @ArchTest
    static final ArchRule wordsOfExceptionsAreNotWritten = noClasses()
            .should()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace", java.io.PrintStream.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace", java.io.PrintWriter.class)
            .orShould()
            .callMethod(
                    java.util.logging.Logger.class, "log", java.util.logging.Level.class, String.class, Throwable.class)
            .because("they may name somebody (RELIABILITY F9); Trace leaves them out");

    @ArchTest
    static final ArchRule theModelReadsNoClock = noClasses()
            .that()
            .resideInAnyPackage(PLAIN)
            .should(callNow())
            .because("the moment is handed in, so that the same input gives the same result");

    @ArchTest
    static final ArchRule messageKnowsNobody = knows("org.sabor.message..", "org.sabor.message..");

    @ArchTest
    static final ArchRule filesKnowNobody = knows("org.sabor.files..", "org.sabor.files..");

    @ArchTest
    static final ArchRule modelKnows = knows("org.sabor.model..", "org.sabor.model..", "org.sabor.message..");

    @ArchTest
    static final ArchRule namesKnows =
            knows("org.sabor.names..", "org.sabor.names..", "org.sabor.model..", "org.sabor.message..");

    @ArchTest
    static final ArchRule privacyKnows =
            knows("org.sabor.privacy..", "org.sabor.privacy..", "org.sabor.model..", "org.sabor.message..");

    @ArchTest
    static final ArchRule samplesKnow =
            knows("org.sabor.sample..", "org.sabor.sample..", "org.sabor.model..", "org.sabor.message..");

    @ArchTest
    static final ArchRule spreadsheetKnows =
            knows("org.sabor.spreadsheet..", "org.sabor.spreadsheet..", "org.sabor.message..");

    @ArchTest
    static final ArchRule tablesAreReadAlike = noClasses()
            .that()
            .resideInAnyPackage("org.sabor.spreadsheet..", "org.sabor.meetings..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javafx..", "java.sql..", "java.net..", "javax.xml.parsers..", "com.fasterxml.jackson..")
            .because("a table is read in a command and in a window, and never opens the network");

    @ArchTest
    static final ArchRule workspaceKnows =
            knows("org.sabor.workspace..", "org.sabor.workspace..", "org.sabor.model..", "org.sabor.message..");

    @ArchTest
    static final ArchRule jsonKnows =
            knows("org.sabor.json..", "org.sabor.json..", "org.sabor.model..", "org.sabor.message..");

    @ArchTest
    static final ArchRule storeKnows = knows(
            "org.sabor.store..",
            "org.sabor.store..",
            "org.sabor.privacy..",
            "org.sabor.json..",
            "org.sabor.model..",
            "org.sabor.message..");

    @ArchTest
    static final ArchRule printKnows = knows(
            "org.sabor.print..",
            "org.sabor.print..",
            "org.sabor.privacy..",
            "org.sabor.names..",
            "org.sabor.model..",
            "org.sabor.message..");

    @ArchTest
    static final ArchRule theEngineKnowsNoDocument = noClasses()
            .that()
            .resideInAPackage("org.sabor.print.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.sabor.print", "org.sabor.model..")
            .because("how a page is set does not depend on what is printed");

    @ArchTest
    static final ArchRule guideKnows =
            knows("org.sabor.guide..", "org.sabor.guide..", "org.sabor.print.engine..", "org.sabor.message..");

    @ArchTest
    static final ArchRule exchangeKnows = knows(
            "org.sabor.exchange..",
            "org.sabor.exchange..",
            "org.sabor.privacy..",
            "org.sabor.spreadsheet..",
            "org.sabor.json..",
            "org.sabor.names..",
            "org.sabor.model..",
            "org.sabor.message..");

    @ArchTest
    static final ArchRule evidenceKnows = knows(
            "org.sabor.evidence..",
            "org.sabor.evidence..",
            "org.sabor.print",
            "org.sabor.print.engine..",
            "org.sabor.exchange..",
            "org.sabor.spreadsheet..",
            "org.sabor.names..",
            "org.sabor.model..",
            "org.sabor.message..");

    @ArchTest
    static final ArchRule intakeKnows = knows(
            "org.sabor.intake..",
            "org.sabor.intake..",
            "org.sabor.spreadsheet..",
            "org.sabor.names..",
            "org.sabor.model..",
            "org.sabor.message..");

    @ArchTest
    static final ArchRule meetingsKnow = knows(
            "org.sabor.meetings..",
            "org.sabor.meetings..",
            "org.sabor.spreadsheet..",
            "org.sabor.names..",
            "org.sabor.model..",
            "org.sabor.message..");

    @ArchTest
    static final ArchRule theKitKnowsNoScreen = knows(
            "org.sabor.ui.kit..",
            "org.sabor.ui.kit..",
            "org.sabor.workspace..",
            "org.sabor.names..",
            "org.sabor.model..",
            "org.sabor.message..");

    @ArchTest
    static final ArchRule theDeskKnowsNoTab = knows(
            "org.sabor.ui.desk..",
            "org.sabor.ui.desk..",
            "org.sabor.ui.kit..",
            "org.sabor.workspace..",
            "org.sabor.names..",
            "org.sabor.model..",
            "org.sabor.message..");

    @ArchTest
    static final ArchRule onlineReportsKnow = knows(
            "org.sabor.ui.online..",
            "org.sabor.ui.online..",
            "org.sabor.ui.kit..",
            "org.sabor.meetings..",
            "org.sabor.spreadsheet..",
            "org.sabor.workspace..",
            "org.sabor.names..",
            "org.sabor.model..",
            "org.sabor.message..");

    @ArchTest
    static final ArchRule screensDoNotTouchFilesOfOthers = noClasses()
            .that()
            .resideInAPackage("org.sabor.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.sabor.store..",
                    "org.sabor.json..",
                    "org.sabor.app..",
                    "org.sabor.cli..",
                    "java.sql..",
                    "org.apache.pdfbox..",
                    "com.fasterxml..")
            .because("a screen changes the seminar through the workspace alone");

    @ArchTest
    static final ArchRule commandsOpenNoWindow = noClasses()
            .that()
            .resideInAPackage("org.sabor.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.sabor.ui..", "org.sabor.app..", "org.controlsfx..")
            .because("a command must run on a machine without a screen");

    @ArchTest
    static final ArchRule onlyTheEntryKnowsTheApp = noClasses()
            .that()
            .resideOutsideOfPackages("org.sabor.app..", "org.sabor")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.sabor.app..")
            .because("app joins the parts; a part that knew it could not be used alone");

    @ArchTest
    static final ArchRule threadsComeFromTwoPlaces = noClasses()
            .that()
            .resideOutsideOfPackages("org.sabor.app..", "org.sabor.ui.kit..", "org.sabor")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("javafx.application.Platform")
            .because("whoever may change threads must be easy to find");

    /// A stream that is closed takes away the locks SQLite has on the file (RELIABILITY B6, finding 4). These classes
    /// know when there is no connection, or have files of their own; whoever joins them must know it too.
    @ArchTest
    static final ArchRule theDataFileIsNotReadPastTheDriver = noClasses()
            .that()
            .resideInAPackage("org.sabor.store..")
            .and()
            .haveNameNotMatching(
                    ".*\\.(Backups|CleanCloses|ConnectedFiles|DataFolder|Disk|FileFailures|FileHash|FileHead|FileLock|FreeSpace"
                        + "|Ledger|NativeLibrary|NewFile|PlaceNotice|Purge|RecoveredCopy|Restore|Salvage|Schema|SeminarFile"
                        + "|SmallFile|Stick.*)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.nio.file.Files")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.nio\\.channels\\..*|java\\.io\\.(File.*|RandomAccessFile)")
            .because("closing a stream on an open file drops the locks of SQLite");

    @ArchTest
    static final ArchRule noDefaultTyping = noClasses()
            .should()
            .callMethod("com.fasterxml.jackson.databind.ObjectMapper", "activateDefaultTyping")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator")
            .because("a file must not name the class that reads it (RELIABILITY D6)");

    private static ArchRule knows(String who, String... whom) {
        var others = List.of(whom);
        return classes()
                .that()
                .resideInAPackage(who)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.or(
                        JavaClass.Predicates.resideOutsideOfPackage("org.sabor.."),
                        // Who writes files writes them for their owner alone.
                        JavaClass.Predicates.resideInAPackage("org.sabor.files.."),
                        JavaClass.Predicates.resideInAnyPackage(others.toArray(String[]::new))))
                .because("the layers have one direction")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> callNow() {
        return new ArchCondition<>("call now()") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getTarget().getName().equals("now")
                                || call.getTarget().getName().equals("currentTimeMillis")
                                || call.getTarget().getName().equals("nanoTime"))
                        .filter(call -> call.getTargetOwner().getPackageName().startsWith("java."))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(item, call.getDescription())));
            }
        };
    }

    @Test
    void noSourceIsLongerThanFourHundredLines() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > 400)
                    .toList();
            Assertions.assertEquals(List.of(), tooLong, "which room is missing?");
        }
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java"))) {
            var without = folders.filter(Files::isDirectory)
                    .filter(ArchitectureTest::hasSources)
                    .filter(folder -> !isNullMarked(folder.resolve("package-info.java")))
                    .toList();
            Assertions.assertEquals(List.of(), without);
        }
    }

    private static boolean hasSources(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isNullMarked(Path info) {
        try {
            return Files.exists(info) && Files.readString(info).contains("@NullMarked");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
