package org.sabor.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.sabor.message.Failure;
import org.sabor.message.Message;
import org.sabor.message.Trace;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one sentence what went wrong with a command, and gives the exit code (COMMANDS.md).
final class CommandLineProblems implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private static final int FAULT = 1;

    private final Console console;
    private final boolean debug;

    CommandLineProblems(Console console, boolean debug) {
        this.console = console;
        this.debug = debug;
    }

    /// Wrong use.
    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        tell(
                Message.of(
                        "cli.wrong-use",
                        sentence(wrong),
                        wrong.getCommandLine().getCommandSpec().qualifiedName()),
                wrong);
        return Failure.Exit.USAGE.code();
    }

    private static Message sentence(ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing ->
                Message.of(
                        "cli.missing",
                        missing.getMissing().stream()
                                .map(CommandLineProblems::label)
                                .collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unmatched ->
                Message.of("cli.unknown", String.join(" ", unmatched.getUnmatched()));
            case ParameterException other
            when other.getArgSpec() != null && other.getValue() != null ->
                Message.of("cli.wrong-value", other.getValue(), label(other.getArgSpec()));
            case ParameterException other
            when other.getArgSpec() != null -> Message.of("cli.wrong-argument", label(other.getArgSpec()));
            default -> Message.of("cli.no-command");
        };
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// What a command threw: a refusal of the world, or a bug.
    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) {
        if (thrown instanceof ParameterException wrong) {
            return handleParseException(wrong, new String[0]);
        }
        if (thrown instanceof Failure failure) {
            tell(failure.text(), failure);
            return failure.exit().code();
        }
        tell(Message.of("cli.fault", thrown.getClass().getSimpleName()), thrown);
        return FAULT;
    }

    private void tell(Message message, Exception thrown) {
        console.warn(message);
        if (debug) {
            console.err().print(Trace.of(thrown));
        }
        console.err().flush();
    }

    static boolean debug(String[] arguments) {
        return Arrays.asList(arguments).contains("--debug");
    }
}
