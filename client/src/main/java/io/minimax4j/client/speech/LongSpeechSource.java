package io.minimax4j.client.speech;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import io.minimax4j.client.error.Answer;
import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.TaskFailedException;
import io.minimax4j.client.file.FileStorage;
import io.minimax4j.client.task.SavedTask;
import io.minimax4j.client.task.TaskSource;
import io.minimax4j.client.task.TaskState;
import io.minimax4j.client.task.TaskStatus;
import io.minimax4j.client.transport.Ask;
import io.minimax4j.client.transport.Shape;
import io.minimax4j.client.transport.Transport;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.error.ErrorCode.Repeat;
import io.minimax4j.protocol.error.ErrorCode.Text;
import io.minimax4j.protocol.speech.LongSpeechStatus;
import org.jspecify.annotations.Nullable;

/** Long speech as a task. Servers differ in the words for its states, and in their letters. */
final class LongSpeechSource implements TaskSource<LongAudio> {
    static final String KIND = "speech";

    private static final String SUCCESS = "success";
    private static final String EXPIRED = "expired";
    private static final Set<String> FAILURES = Set.of("fail", "failed", EXPIRED, "cancelled", "canceled");
    private static final Text ANEW = new Text("Start it anew, and fetch the result within the hours that it is kept.",
            "请重新提交，并在结果保留期内下载。");
    /** A task that failed tells why in the place where a query that failed does. */
    private static final Shape<LongSpeechStatus> STATUS = new Shape<>(LongSpeechStatus.class,
            status -> FAILURES.contains(word(status)) ? null : status.baseResp(), status -> status.status() != null);

    private final Transport transport;
    private final FileStorage files;
    private final SavedTask which;

    LongSpeechSource(Transport transport, FileStorage files, String id) {
        this.transport = transport;
        this.files = files;
        this.which = new SavedTask(KIND, id);
    }

    private static String word(LongSpeechStatus status) {
        return status.status() == null ? "" : status.status().strip().toLowerCase(Locale.ROOT);
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
        return state(transport.call(ask, STATUS));
    }

    /** The platform has no call for it. */
    @Override
    public TaskState<LongAudio> cancel() {
        throw new UnsupportedOperationException("The platform cannot end long speech " + which.id()
                + " early; let it go on, and leave its result");
    }

    private TaskState<LongAudio> state(LongSpeechStatus status) {
        String word = word(status);
        boolean failed = FAILURES.contains(word);
        Optional<Failure> failure = failed ? Optional.of(failure(word, status)) : Optional.empty();
        TaskStatus told = new TaskStatus(String.valueOf(status.status()), failed || word.equals(SUCCESS),
                OptionalDouble.empty(), "", failure);
        return new TaskState<>(told, () -> result(status, failure));
    }

    private LongAudio result(LongSpeechStatus status, Optional<Failure> failure) {
        failure.ifPresent(why -> {
            throw new TaskFailedException(why);
        });
        if (status.fileId() == null) {
            throw new TaskFailedException(Failure.onTheWay(action(), host(), "it succeeded without a file", ANEW,
                    Repeat.NEVER));
        }
        return new LongAudio(files, status.fileId());
    }

    private Failure failure(String word, LongSpeechStatus status) {
        BaseResp why = status.baseResp();
        if (why == null || why.success()) {
            return word.equals(EXPIRED)
                    ? Failure.onTheWay(action(), host(), "its result has expired", ANEW, Repeat.NEVER)
                    : Failure.onTheWay(action(), host(), "the platform does not say why", ErrorCode.UNKNOWN.advice(),
                            Repeat.UNSURE);
        }
        String words = why.statusMsg() == null ? null : transport.redact(why.statusMsg());
        return Failure.answered(action(), host(), new Answer(200, why.statusCode(), words, null, null));
    }

    private String action() {
        return "Long speech " + which.id();
    }
}
