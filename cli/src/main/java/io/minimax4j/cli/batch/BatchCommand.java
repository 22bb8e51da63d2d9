package io.minimax4j.cli.batch;

import io.minimax4j.cli.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code batch}: the commands for batches. */
@Command(name = "batch", description = "Run many chats as one batch; list, show, cancel and resume batches.", synopsisSubcommandLabel = "COMMAND")
public final class BatchCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private BatchCommand() {}

    public static CommandLine commandLine(Terminal terminal) {
        return new CommandLine(new BatchCommand())
                .addSubcommand(new RunCommand(terminal))
                .addSubcommand(new ListCommand(terminal))
                .addSubcommand(new GetCommand(terminal))
                .addSubcommand(new CancelCommand(terminal))
                .addSubcommand(new ResumeCommand(terminal));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(),
                "Say what to do, for example: minimax batch run questions.jsonl --out answers.jsonl");
    }
}
