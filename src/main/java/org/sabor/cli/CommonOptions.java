package org.sabor.cli;

import org.jspecify.annotations.Nullable;
import org.sabor.print.DocumentLanguage;
import picocli.CommandLine.Option;

/// The options that each command has.
final class CommonOptions {
    @Option(names = "--json", descriptionKey = "cli.option-json")
    boolean json;

    @Option(names = "--lang", paramLabel = "bg|en", descriptionKey = "cli.option-lang")
    @Nullable
    DocumentLanguage language;

    @Option(names = "--debug", descriptionKey = "cli.option-debug")
    boolean debug;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "cli.option-help")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "cli.option-version")
    boolean version;
}
