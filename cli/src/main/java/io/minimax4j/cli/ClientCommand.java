package io.minimax4j.cli;

import io.minimax4j.client.MiniMax;
import java.util.concurrent.Callable;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** A command that asks a server for something and ends. */
public abstract class ClientCommand implements Callable<Integer> {
    protected final Terminal terminal;

    @Mixin
    private Connection connection = new Connection();

    protected ClientCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public final Integer call() throws Exception {
        Logs.forCommand();
        prepare();
        try (MiniMax client = connection.open()) {
            run(client);
        }
        return ExitCode.OK;
    }

    /** Checks and reads what needs no server, so that a wrong call fails before one is sought. */
    protected void prepare() throws Exception {}

    /** Does the command's work; an exception ends it with one line and exit code 1. */
    protected abstract void run(MiniMax client) throws Exception;

    /** Whether the raw reply is wanted instead of text for a person. */
    protected final boolean json() {
        return connection.json();
    }
}
