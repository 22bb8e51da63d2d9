package io.minimax4j.cli.video;

import io.minimax4j.cli.Farewell;
import io.minimax4j.cli.ProgressBar;
import io.minimax4j.cli.Sizes;
import io.minimax4j.cli.Terminal;
import io.minimax4j.client.task.Task;
import io.minimax4j.client.video.Clip;
import io.minimax4j.protocol.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Waits for a clip and writes it. Ending the program leaves the work alone and says how to come back to it. */
public final class Filming {
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Terminal terminal;
    private final Task<Clip> task;
    private final @Nullable Path out;
    private final boolean json;

    /** @param out where the clip is written; null for a name made of its id */
    public Filming(Terminal terminal, Task<Clip> task, @Nullable Path out, boolean json) {
        this.terminal = terminal;
        this.task = task;
        this.out = out;
        this.json = json;
    }

    /** Tells the id of the task, and waits for it unless it is to be left alone. */
    void begin(boolean alone) throws IOException {
        if (alone) {
            terminal.line(json ? Json.text(Map.of("task_id", task.id())) : task.id());
            return;
        }
        terminal.remark("minimax: " + task.id() + " has started");
        toTheEnd();
    }

    /** Waits, writes the clip, and tells where it is. */
    public void toTheEnd() throws IOException {
        save(await());
    }

    private Clip await() {
        ProgressBar bar = new ProgressBar(terminal);
        String words = "minimax: the clip is made nevertheless; come back to it with: minimax task get " + task.id()
                + " --wait" + (out == null ? "" : " --out " + out);
        long started = System.nanoTime();
        return Farewell.during(terminal, words, () -> task.await(LONGEST, status -> bar.show(status.progress(),
                status.state() + ", " + Duration.ofNanos(System.nanoTime() - started).toSeconds() + " s")));
    }

    /** Writes a clip that is there, and tells where it is. */
    public void save(Clip clip) throws IOException {
        Path target = out == null ? Path.of("clip-" + task.id() + ".mp4") : out;
        ProgressBar bar = new ProgressBar(terminal);
        clip.save(target, (bytes, of) -> bar.show(
                of > 0 ? OptionalDouble.of((double) bytes / of) : OptionalDouble.empty(),
                "fetching the clip, " + Sizes.of(bytes)));
        terminal.progressDone();
        if (json) {
            terminal.line(summary(clip, target));
            return;
        }
        String size = clip.width().isPresent() && clip.height().isPresent()
                ? ", " + clip.width().getAsInt() + "x" + clip.height().getAsInt()
                : "";
        terminal.line(target + ": " + Sizes.of(Files.size(target)) + size);
    }

    private String summary(Clip clip, Path target) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("task_id", task.id());
        clip.fileId().ifPresent(file -> told.put("file_id", Long.toString(file)));
        clip.width().ifPresent(pixels -> told.put("video_width", pixels));
        clip.height().ifPresent(pixels -> told.put("video_height", pixels));
        told.put("out", target.toString());
        return Json.text(told);
    }
}
