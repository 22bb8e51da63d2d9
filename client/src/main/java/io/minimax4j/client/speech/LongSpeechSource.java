package io.minimax4j.client.speech;

import java.time.Duration;

import io.minimax4j.client.file.FileStorage;
import io.minimax4j.client.task.SavedTask;
import io.minimax4j.client.task.TaskSource;
import io.minimax4j.client.task.TaskState;
import io.minimax4j.client.task.TaskWord;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.speech.LongSpeechStatus;
import org.jspecify.annotations.Nullable;

/** Long speech as a task. */
final class LongSpeechSource implements TaskSource<LongAudio> {
    static final String KIND = "speech";

    /** A task that failed tells why in the place where a query that failed does. */
    private static final Shape<LongSpeechStatus> STATUS = new Shape<>(LongSpeechStatus.class,
            status -> TaskWord.of(status.status()).failed() ? null : status.baseResp(),
            status -> status.status() != null);

    private final Transport transport;
    private final FileStorage files;
    private final SavedTask which;

    LongSpeechSource(Transport transport, FileStorage files, String id) {
        this.transport = transport;
        this.files = files;
        this.which = new SavedTask(KIND, id);
    }

    @Override
    public SavedTask which() {
        return which;
    }

    @Override
    public String host() {
        return transport.toString();
    }

    @Override
    public TaskState<LongAudio> fetch(@Nullable Duration within) {
        Ask ask = Ask.get("Query of long speech " + which.id(), "/v1/query/t2a_async_query_v2")
                .query("task_id", which.id()).within(within);
        LongSpeechStatus status = transport.call(ask, STATUS);
        return TaskWord.of(status.status()).state(action(), host(), status.baseResp(), transport::redact,
                () -> result(status));
    }

    /** The platform has no call for it. */
    @Override
    public TaskState<LongAudio> cancel() {
        throw new UnsupportedOperationException("The platform cannot end long speech " + which.id()
                + " early; let it go on, and leave its result");
    }

    private LongAudio result(LongSpeechStatus status) {
        if (status.fileId() == null) {
            throw TaskWord.without(action(), host()).apply("no file");
        }
        return new LongAudio(files, status.fileId());
    }

    private String action() {
        return "Long speech " + which.id();
    }
}
