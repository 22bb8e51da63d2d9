package io.minimax4j.server.speech.longform;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.speech.LongSpeechRequest;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.FileUpload;
import io.minimax4j.server.file.GeneratedFile;
import io.minimax4j.server.speech.Channel;
import io.minimax4j.server.speech.Style;
import io.minimax4j.server.speech.StyleReader;
import io.minimax4j.server.speech.longform.LongSpeechStore.Row;
import io.minimax4j.server.task.Attempt;
import io.minimax4j.server.task.Lane;
import io.minimax4j.server.task.NewTask;
import io.minimax4j.server.task.Outcome;
import io.minimax4j.server.task.Task;
import io.minimax4j.server.task.TaskChange;
import io.minimax4j.server.task.TaskKind;
import io.minimax4j.server.task.TaskService;
import io.minimax4j.server.task.TaskState;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** A long text as a whole: hands out its parts, sleeps until the last of them has ended, and packs the archive. */
final class LongSpeechKind implements TaskKind {
    static final String NAME = "long-speech";

    private final LongSpeechStore store;
    private final FileService files;
    private final StyleReader styles;
    private final TaskService tasks;
    private final Joiner joiner;
    private final LongSpeechLimits limits;

    LongSpeechKind(LongSpeechStore store, FileService files, StyleReader styles, TaskService tasks, Joiner joiner,
            LongSpeechLimits limits) {
        this.store = store;
        this.files = files;
        this.styles = styles;
        this.tasks = tasks;
        this.joiner = joiner;
        this.limits = limits;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Lane lane() {
        return Lane.COORDINATION;
    }

    @Override
    public Outcome run(Attempt attempt) throws IOException, InterruptedException {
        Row row = store.find(attempt.task().id()).orElseThrow();
        if (row.pending() == null) {
            return Outcome.asleep(Instant.MAX, () -> begin(row));
        }
        if (row.failure() != null) {
            tasks.cancelParts(row.task());
            return Outcome.failed(row.failure(), () -> {});
        }
        return row.pending() > 0 ? Outcome.asleep(Instant.MAX) : pack(attempt.task(), row);
    }

    private void begin(Row row) {
        long parts = store.partCount(row.task());
        store.begun(row.task(), parts);
        LongStream.range(0, parts).forEach(part -> tasks.accept(
                NewTask.of(row.account(), PartKind.NAME, Long.toString(part)).partOf(row.task())));
    }

    /** The file has the task's own id, which is what was answered when the task was accepted. */
    private Outcome pack(Task task, Row row) throws IOException, InterruptedException {
        LongSpeechRequest request = Json.read(row.request(), LongSpeechRequest.class);
        Style style = styles.read(row.account(), request.request(null), Channel.BACKGROUND);
        FileUpload upload = files.beginResult(row.account(), row.task());
        try (UploadStream stream = new UploadStream(upload)) {
            Archive archive = new Archive(stream, Long.toString(row.task()), task.times().created());
            boolean sounds = false;
            for (LongSpeechStore.TrackRow track : store.tracks(row.task())) {
                sounds |= joiner.add(archive, row, track, style);
            }
            if (!sounds) {
                throw ApiException.invalid("text holds nothing that can be spoken");
            }
            archive.finish();
        } catch (IOException | InterruptedException | RuntimeException e) {
            upload.close();
            throw e;
        }
        upload.seal();
        return Outcome.done(null, () -> publish(row.task(), upload));
    }

    private void publish(long task, FileUpload upload) {
        upload.finish(new GeneratedFile("t2a_async", task + ".tar", "application/x-tar", limits.life(), true));
    }

    /** What was kept on the way goes with the end, whichever it is. */
    @Override
    public void changed(TaskChange change) {
        if (change.moved() && change.after().state().ended()) {
            long task = change.after().id();
            if (change.after().state() != TaskState.SUCCESS) {
                tasks.cancelParts(task);
            }
            List<Long> parts = store.files(task);
            store.delete(task);
            files.discard(parts);
        }
    }
}
