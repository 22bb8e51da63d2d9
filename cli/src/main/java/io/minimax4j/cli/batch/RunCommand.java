package io.minimax4j.cli.batch;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.batch.BatchLines;
import io.minimax4j.client.batch.BatchOptions;
import io.minimax4j.client.batch.BatchResults;
import io.minimax4j.client.task.Task;
import io.minimax4j.protocol.chat.ChatRequest;
import io.minimax4j.protocol.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code batch run FILE --out FILE}. */
@Command(name = "run", description = {"Run a file of chats as one batch and fetch the results.",
    "Ctrl-C leaves the batch running and says how to come back to it."}, footer = RunCommand.EXIT_CODES)
final class RunCommand extends ClientCommand {
    static final String EXIT_CODES = "%nExit codes: 0 the batch has ended and its results are written, also if some lines"
            + " failed (a remark says how many; with --strict that is 1); 1 it failed as a whole, or waiting for it did;"
            + " 2 wrong usage.";

    @Parameters(paramLabel = "FILE", description = "Lines as the API takes them (custom_id, method, url, body); with --model, a prompt per line.")
    private Path file = Path.of("");

    @Option(names = "--model", paramLabel = "MODEL", description = "FILE is plain text: ask this model each line that is not blank; its number is the custom_id.")
    private @Nullable String model;

    @Option(names = "--callback-url", paramLabel = "URL", description = "Where each change of the batch is posted to.")
    private @Nullable String callbackUrl;

    @Option(names = "--detach", description = "Start the batch, print its id and do not wait.")
    private boolean detach;

    @Mixin
    private ResultTargets targets = new ResultTargets();

    @Spec
    private CommandSpec spec;

    RunCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        if (targets.out() == null && !detach) {
            throw new ParameterException(spec.commandLine(), "Say where to write the results with --out FILE, or"
                    + " start the batch alone with --detach.");
        }
        terminal.progress("uploading " + file + " ...");
        Task<BatchResults> task = start(client);
        terminal.progressDone();
        if (detach) {
            terminal.line(json() ? Json.text(Map.of("id", task.id())) : task.id());
            return;
        }
        terminal.remark("minimax: " + task.id() + " has started");
        new Following(terminal, client, task, targets).toTheEnd(json());
    }

    private Task<BatchResults> start(MiniMax client) throws IOException {
        BatchOptions options = callbackUrl == null ? BatchOptions.NONE : BatchOptions.NONE.withCallback(callbackUrl);
        if (model == null) {
            return client.batches().startFile(file, options);
        }
        try (BatchLines lines = BatchLines.create()) {
            prompts(lines, model);
            return client.batches().start(lines, options);
        }
    }

    private void prompts(BatchLines lines, String asked) throws IOException {
        try (BufferedReader text = Files.newBufferedReader(file)) {
            int number = 1;
            for (String line = text.readLine(); line != null; line = text.readLine(), number++) {
                if (!line.isBlank()) {
                    lines.add(Integer.toString(number), ChatRequest.builder(asked).user(line.strip()).build());
                }
            }
        }
    }
}
