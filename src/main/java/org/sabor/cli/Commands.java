package org.sabor.cli;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sabor.meetings.DateOrder;
import org.sabor.message.Language;
import org.sabor.message.Messages;
import org.sabor.model.AttendanceUnit;
import org.sabor.print.DocumentLanguage;
import org.sabor.store.DataFolder;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The command line of the program: all commands, in the language asked for.
public final class Commands {
    /// What each command does, in one sentence.
    private static final Map<String, String> DESCRIPTIONS = Map.ofEntries(
            Map.entry("sabor", "cli.sabor"),
            Map.entry("sample", "cli.sample"),
            Map.entry("create", "cli.create"),
            Map.entry("import", "cli.import"),
            Map.entry("participants", "cli.import-participants"),
            Map.entry("attendance", "cli.import-attendance"),
            Map.entry("export", "cli.export"),
            Map.entry("documents", "cli.documents"),
            Map.entry("check", "cli.check"),
            Map.entry("backups", "cli.backups"),
            Map.entry("anonymise", "cli.anonymise"));

    private Commands() {}

    /// Runs a command.
    ///
    /// @return the exit code (COMMANDS.md)
    public static int run(String[] arguments, PrintWriter out, PrintWriter err, InstantSource clock) {
        var console = new Console(
                out,
                err,
                Messages.of(language(arguments)),
                clock,
                System.getProperty("user.name", "?"),
                DataFolder.ofUser());
        var line = line(console, arguments);
        var problems = new CommandLineProblems(console, CommandLineProblems.debug(arguments));
        line.setParameterExceptionHandler(problems).setExecutionExceptionHandler(problems);
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static CommandLine line(Console console, String[] arguments) {
        var line = new CommandLine(new SaborCommand());
        asked(arguments).forEach(name -> line.addSubcommand(command(name, console)));
        line.registerConverter(LocalDate.class, LocalDate::parse)
                .registerConverter(LocalTime.class, LocalTime::parse)
                .registerConverter(ZoneId.class, ZoneId::of)
                .registerConverter(DateOrder.class, DateOrder::ofWord)
                .registerConverter(AttendanceUnit.class, DocumentsCommand::unit)
                .registerConverter(
                        DocumentLanguage.class,
                        code -> DocumentLanguage.ofCode(code.toLowerCase(Locale.ROOT))
                                .orElseThrow())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(console.out())
                .setErr(console.err());
        translate(line, console.messages());
        return line;
    }

    /// The command that is asked for: picocli takes its time with each one it gets to know. All where none is, so that
    /// the help lists them.
    private static List<String> asked(String[] arguments) {
        return arguments.length > 0 && Arguments.COMMANDS.contains(arguments[0])
                ? List.of(arguments[0])
                : Arguments.COMMANDS;
    }

    private static CommandLine command(String name, Console console) {
        return switch (name) {
            case "sample" -> new CommandLine(new SampleCommand(console));
            case "create" -> new CommandLine(new CreateCommand(console));
            case "import" ->
                new CommandLine(new ImportCommand())
                        .addSubcommand(new ImportParticipantsCommand(console))
                        .addSubcommand(new ImportAttendanceCommand(console));
            case "export" -> new CommandLine(new ExportCommand(console));
            case "documents" -> new CommandLine(new DocumentsCommand(console));
            case "check" -> new CommandLine(new CheckCommand(console));
            case "backups" -> new CommandLine(new BackupsCommand(console));
            case "anonymise" -> new CommandLine(new AnonymiseCommand(console));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static void translate(CommandLine line, Messages messages) {
        line.getSubcommands().values().forEach(each -> translate(each, messages));
        var spec = line.getCommandSpec();
        spec.version("Sabor "
                + Optional.ofNullable(Commands.class.getPackage().getImplementationVersion())
                        .orElse("–"));
        spec.usageMessage()
                .description(messages.text(Objects.requireNonNull(DESCRIPTIONS.get(spec.name()))))
                .synopsisHeading(messages.text("cli.usage") + " ")
                .commandListHeading("%n" + messages.text("cli.commands") + "%n")
                .footerHeading("%n" + messages.text("cli.example") + "%n");
        for (var option : List.copyOf(spec.options())) {
            spec.remove(option);
            spec.addOption(OptionSpec.builder(option)
                    .description(messages.text(option.descriptionKey()))
                    .build());
        }
        for (var parameter : List.copyOf(spec.positionalParameters())) {
            spec.remove(parameter);
            spec.addPositional(PositionalParamSpec.builder(parameter)
                    .description(messages.text(parameter.descriptionKey()))
                    .build());
        }
    }

    /// The language asked for; of both, the first; otherwise that of the system where it is Bulgarian, else
    /// English. It must be known before the arguments are parsed, which may fail.
    private static Language language(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            var code = arguments[i].startsWith("--lang=")
                    ? arguments[i].substring("--lang=".length())
                    : arguments[i].equals("--lang") && i + 1 < arguments.length ? arguments[i + 1] : "";
            var asked = DocumentLanguage.ofCode(code.toLowerCase(Locale.ROOT));
            if (asked.isPresent()) {
                return asked.get().main();
            }
        }
        return Locale.getDefault().getLanguage().equals(Language.BG.code()) ? Language.BG : Language.EN;
    }
}
