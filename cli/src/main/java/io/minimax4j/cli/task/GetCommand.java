package io.minimax4j.cli.task;

import io.minimax4j.cli.ClientCommand;
import io.minimax4j.cli.Farewell;
import io.minimax4j.cli.ProgressBar;
import io.minimax4j.cli.Sizes;
import io.minimax4j.cli.Terminal;
import io.minimax4j.cli.video.Filming;
import io.minimax4j.client.MiniMax;
import io.minimax4j.client.batch.BatchResults;
import io.minimax4j.client.speech.LongAudio;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.task.TaskStatus;
import io.minimax4j.client.video.Clip;
import io.minimax4j.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code task get ID}. */
@Command(name = "get", description = "Show how a task stands; with --out, fetch what it made.", footer = {"",
    "Exit codes: 0 it is known how the task stands, and it did not fail; 1 it failed, or there is none; 2 wrong usage."})
final class GetCommand extends ClientCommand {
    private static final Duration LONGEST = Duration.ofDays(2);

    @Parameters(paramLabel = "ID", description = "The task's id, or what Task.save() gave.")
    private String id = "";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write what it made, once it has ended.")
    private @Nullable Path out;

    @Option(names = "--wait", description = "Waits for its end.")
    private boolean wait;

    GetCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected void run(MiniMax client) throws IOException {
        terminal.progress("looking for " + id + " ...");
        FoundTask found = FoundTask.of(client, id);
        terminal.progressDone();
        if (!found.status().ended() && !wait) {
            tell(found, found.status(), null);
            if (!json()) {
                terminal.remark("minimax: it has not ended; wait for it with: minimax task get " + id + " --wait"
                        + (out == null ? " --out FILE" : " --out " + out));
            }
            return;
        }
        Object result = await(found);
        fetch(found, result);
    }

    private Object await(FoundTask found) {
        ProgressBar bar = new ProgressBar(terminal);
        Object result = Farewell.<Object>during(terminal, "minimax: the task goes on; this command comes back to it",
                () -> found.task().await(LONGEST, status -> bar.show(status.progress(), words(status))));
        terminal.progressDone();
        return result;
    }

    private static String words(TaskStatus status) {
        return status.detail().isEmpty() ? status.state() : status.state() + ", " + status.detail();
    }

    private void fetch(FoundTask found, Object result) throws IOException {
        TaskStatus status = found.task().poll();
        switch (result) {
            case Clip clip when out != null -> save(found, clip);
            case Clip clip -> tell(found, status, clip.link());
            case String text when out != null -> {
                Files.writeString(out, text);
                written(found, out);
            }
            case String text -> tell(found, status, text);
            case LongAudio sound when out != null -> {
                sound.save(out);
                written(found, out);
            }
            case LongAudio _ -> hint(found, status, "minimax task get " + id + " --out FILE");
            case BatchResults _ -> hint(found, status, "minimax batch resume " + found.task().id() + " --out FILE");
            default -> tell(found, status, null);
        }
    }

    @SuppressWarnings("unchecked")
    private void save(FoundTask found, Clip clip) throws IOException {
        new Filming(terminal, (Task<Clip>) found.task(), out, json()).save(clip);
    }

    private void written(FoundTask found, Path file) throws IOException {
        terminal.line(json()
                ? Json.text(Map.of("task_id", found.task().id(), "out", file.toString()))
                : file + ": " + Sizes.of(Files.size(file)));
    }

    private void hint(FoundTask found, TaskStatus status, String command) {
        tell(found, status, null);
        if (!json()) {
            terminal.remark("minimax: fetch what it made with: " + command);
        }
    }

    /** @param result a link or a text; null if there is nothing to read */
    private void tell(FoundTask found, TaskStatus status, @Nullable String result) {
        if (!json()) {
            terminal.line(
                    found.kind() + " " + found.task().id() + " " + status + (result == null ? "" : ": " + result));
            return;
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("task_id", found.task().id());
        told.put("kind", found.kind());
        told.put("status", status.state());
        if (result != null) {
            told.put("result", result);
        }
        terminal.line(Json.text(told));
    }
}
