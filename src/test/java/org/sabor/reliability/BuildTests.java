package org.sabor.reliability;

import java.util.List;

/// The rows of the catalogue that are tests of every build, and those for which there is nothing.
final class BuildTests {
    private BuildTests() {}

    static List<Check> checks() {
        return List.of(
                JUnitCheck.of(
                        "B8",
                        "folders of cloud programs, shares and sticks, and ordinary folders with names like theirs",
                        "all known, 0 false alarms, said once",
                        "store.PlaceTest"),
                JUnitCheck.of(
                        "B9",
                        "a folder for the library of SQLite that cannot be made",
                        "starts anyway, or says what to do",
                        "store.NativeLibraryTest#aFolderThatCannotBeMadeStopsNothing",
                        "store.NativeLibraryTest#theOneBesideTheProgramIsNamedWithItsFolder"),
                JUnitCheck.of(
                        "B10",
                        "starts that are killed, and the libraries they leave",
                        "at most one",
                        "store.NativeLibraryTest#killedStartsLeaveAtMostOneLibrary"),
                JUnitCheck.of(
                        "C1",
                        "what makes a backup: changes of many rows, the close; an unchanged file makes none",
                        "100 % of triggers",
                        "store.BackupsTest"),
                JUnitCheck.of(
                        "C4",
                        "thinning over 400 simulated days, with clocks that are wrong",
                        "10 newest, 1 a day × 14, 1 a week × 8, never the newest",
                        "store.ThinningTest"),
                JUnitCheck.of(
                        "C9",
                        "two files of one name in two folders",
                        "separate backups",
                        "store.BackupsTest#twoFilesOfOneNameHaveSeriesOfTheirOwn"),
                JUnitCheck.of(
                        "C5",
                        "backups brought back: as a copy, in place, over a damaged and a missing file; sources that are"
                                + " random bytes, half, empty, of others, newer",
                        "never by itself, what was there is kept, 100 % of bad sources refused",
                        "store.RestoreTest",
                        "cli.BackupsCommandTest"),
                JUnitCheck.of(
                        "C6",
                        "the file is deleted, and brought back with clicks on the windows of the program",
                        "the state of the last backup, 3 clicks at most",
                        "app.RestoreDrillTest#aDeletedFileIsBackWithThreeClicks(org.testfx.api.FxRobot)"),
                JUnitCheck.of(
                        "C7",
                        "files of each earlier schema, brought up to date, with wrong data (kills: A6, power: A2,"
                                + " disk: A4)",
                        "the old file or the new one, the same rows",
                        "store.SchemaTest"),
                JUnitCheck.of(
                        "C10",
                        "what can be read of files with zeroed pages, without their end, with flipped bits",
                        "a new file and what is missing in words, the damaged one untouched",
                        "store.SalvageTest"),
                JUnitCheck.of(
                        "C8",
                        "a file of a newer version in this program",
                        "refused, the file unchanged",
                        "store.BadFileTest#aNewerVersionIsTooNew"),
                JUnitCheck.of(
                        "D1",
                        "workbooks that are odd or hostile",
                        "a table or one sentence, 0 uncaught, in 512 MB",
                        "spreadsheet.TableReaderTest",
                        "spreadsheet.SmallMemoryTest",
                        "spreadsheet.SamplesTest"),
                JUnitCheck.of(
                        "D2",
                        "archives that unpack to too much",
                        "refused within 64 MB",
                        "spreadsheet.SmallMemoryTest#aBombIsRefusedWithin64Megabytes"),
                JUnitCheck.of(
                        "D3",
                        "text tables in all encodings, separators and sizes",
                        "letters right, or shown and asked",
                        "spreadsheet.TableReaderTest",
                        "spreadsheet.SingleByteGuessTest"),
                JUnitCheck.of("D4", "cells with formulas", "text, marked, never evaluated", "spreadsheet.SamplesTest"),
                JUnitCheck.of(
                        "D5",
                        "control characters, directions, combining marks in names; one name in two forms",
                        "read back, found as the same",
                        "print.HostileNamesTest",
                        "names.FoldingTest",
                        "names.NameKeyTest",
                        "names.MatchingQualityTest"),
                JUnitCheck.of(
                        "D6",
                        "packages that are too deep, too long, say a thing twice or too much",
                        "refused",
                        "exchange.SeminarPackageTest",
                        "json.JsonTest"),
                JUnitCheck.of(
                        "D7",
                        "files with triggers, views, tables and columns of others",
                        "refused before any of it runs",
                        "store.BadFileTest"),
                JUnitCheck.of(
                        "D8",
                        "pictures that are too large, cut, turned, with places in them",
                        "refused by their head, stored without",
                        "print.engine.PictureTest",
                        "print.PhotoFileTest"),
                JUnitCheck.of(
                        "D9",
                        "names of files that leave the folder or mean a device; programs",
                        "0 outside the folder, nothing can run",
                        "evidence.EvidenceFolderTest",
                        "exchange.SlidesFolderTest"),
                JUnitCheck.of(
                        "D10",
                        "inputs that fuzzing has found, for tables, names and reports (none for packages, settings and"
                                + " damaged files)",
                        "0 findings",
                        "spreadsheet.TableFuzzTest",
                        "names.NamesFuzzTest",
                        "meetings.MeetingReportsFuzzTest"),
                JUnitCheck.of(
                        "E1",
                        "exported cells that begin like a formula",
                        "nothing evaluated, the same when read again",
                        "spreadsheet.TableWriterTest",
                        "exchange.PeopleTableTest"),
                notThere("E2", "HTML in fields of documents", "no document is made from HTML"),
                JUnitCheck.of(
                        "E3",
                        "letters that a font lacks",
                        "said before printing, none as a box unsaid",
                        "print.HostileNamesTest",
                        "print.engine.TextTest"),
                JUnitCheck.of("E4", "documents of hostile names", "0 exceptions, read back", "print.HostileNamesTest"),
                JUnitCheck.of(
                        "E5",
                        "calendar files whose texts hold line ends and properties",
                        "the same values, no more properties",
                        "exchange.AgendaCalendarTest"),
                JUnitCheck.of(
                        "E6",
                        "addresses with line ends, & and ? in messages",
                        "encoded, split, in the hidden copy",
                        "ui.participants.MailMessagesTest"),
                JUnitCheck.of(
                        "E7",
                        "sheets and lists after operations by chance",
                        "exactly the admitted, the count of the seminar",
                        "print.WhoIsOnPaperTest",
                        "print.PrintedSheetsTest"),
                JUnitCheck.of(
                        "E8",
                        "the door: twice, cancelled, another day, full, a code of another file",
                        "0 wrong admissions, the reason said",
                        "model.DoorTest",
                        "ui.desk.DeskTest"),
                JUnitCheck.of(
                        "E9",
                        "documents that cannot be written where they should",
                        "never a part under the final name",
                        "print.PaperPrinterTest",
                        "cli.DocumentsCommandTest"),
                JUnitCheck.of(
                        "E10",
                        "encrypted documents and archives",
                        "open with the right password alone, neutral names",
                        "print.ProtectedPdfTest",
                        "evidence.EvidenceFolderTest"),
                JUnitCheck.of(
                        "F1",
                        "400 people with 40 texts of their own, taken out for good",
                        "0 of 16,000 in file, journal, history; backups end with the days of grace",
                        "store.ReplacedForGoodTest",
                        "store.ErasedPeopleTest"),
                JUnitCheck.of(
                        "F2",
                        "figures before and after a seminar is made anonymous",
                        "equal",
                        "privacy.AnonymisationTest"),
                JUnitCheck.of(
                        "F3",
                        "how many people share all that is left of each of them once a seminar is anonymous: in"
                                + " samples and in random seminars",
                        "0 combinations of fewer than 5",
                        "privacy.AnonymisationTest#nobodyCanBeSingledOut",
                        "privacy.AnonymisationTest#nobodyOfRandomSeminarsCanBeSingledOut"),
                JUnitCheck.of(
                        "F4",
                        "everything about one person; columns without an entry in the registry",
                        "all of the person, nothing of others; the build fails",
                        "privacy.PersonExportTest",
                        "privacy.PersonalDataTest"),
                JUnitCheck.of(
                        "F5",
                        "a person who was erased, and an older backup",
                        "0 returns",
                        "store.ErasedPeopleTest",
                        "privacy.ErasureTest"),
                JUnitCheck.of(
                        "F6",
                        "data that have terms of their own",
                        "due by the last day, nothing without confirmation",
                        "privacy.EarlyDeletionTest"),
                JUnitCheck.of(
                        "F9",
                        "marked people in files, lists and the messages of exceptions: the logs of commands, of the"
                                + " window and of libraries, the report of an error that is shown and copied",
                        "0 names, addresses, numbers, paths",
                        "cli.PrivateOutputsTest#logsNameNobodyWhateverGoesWrong",
                        "ui.kit.WindowDialogsTest#whatIsWrittenAndCopiedOfAnErrorNamesNobody(org.testfx.api.FxRobot)",
                        "app.PlainLogTest"),
                JUnitCheck.of("F10", "backups that are older than the term", "gone after a start", "store.BackupsTest"),
                notThere("G1", "Error Prone and NullAway as errors", "no test: part of each compilation"),
                notThere("G2", "SpotBugs with FindSecBugs", "no test: part of the build"),
                notThere("G3", "mutation tests", "no test: a profile of its own, mutation"),
                JUnitCheck.of("G4", "rules of the code", "0 broken", "ArchitectureTest"),
                notThere("G6", "list of the parts with each release", "no test: made by the build"),
                notThere("G7", "known vulnerabilities", "needs a feed from the network"));
    }

    private static Check notThere(String id, String what, String why) {
        return new Check(id, what, "", _ -> Outcome.notThere(why));
    }
}
