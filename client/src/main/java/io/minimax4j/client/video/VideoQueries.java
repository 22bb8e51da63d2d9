package io.minimax4j.client.video;

import java.time.Duration;
import java.util.Optional;

import io.minimax4j.client.file.FileStorage;
import io.minimax4j.client.task.TaskState;
import io.minimax4j.client.task.TaskWord;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.video.VideoStatus;
import org.jspecify.annotations.Nullable;

/** How a clip of version 1 stands: it yields a file of the account. */
final class VideoQueries implements VideoSource.Queries<Clip> {
    /** A task that failed tells why in the place where a query that failed does. */
    private static final Shape<VideoStatus> STATUS = new Shape<>(VideoStatus.class,
            status -> TaskWord.of(status.status()).failed() ? null : status.baseResp(),
            status -> status.status() != null && !status.status().isBlank());

    private final Transport transport;
    private final FileStorage files;

    VideoQueries(Transport transport) {
        this.transport = transport;
        this.files = new FileStorage(transport);
    }

    @Override
    public TaskState<Clip> state(String id, @Nullable Duration within) {
        Ask ask = Ask.get("Query of clip " + id, "/v1/query/video_generation").query("task_id", id).within(within);
        VideoStatus status = transport.call(ask, STATUS);
        return TaskWord.of(status.status()).state("Clip " + id, transport.toString(), status.baseResp(),
                transport::redact, () -> clip(id, status));
    }

    private Clip clip(String id, VideoStatus status) {
        String what = "Clip " + id;
        long file = Optional.ofNullable(status.fileId()).filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(() -> TaskWord.without(what, transport.toString()).apply("no file"));
        return new Clip(transport, what, () -> link(what, file), file, status.videoWidth(), status.videoHeight());
    }

    private String link(String what, long file) {
        return Optional.ofNullable(files.retrieve(file).downloadUrl())
                .orElseThrow(() -> TaskWord.without(what, transport.toString()).apply("a file without a link"));
    }
}
