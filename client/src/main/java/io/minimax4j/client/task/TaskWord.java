package io.minimax4j.client.task;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.minimax4j.client.error.Answer;
import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.TaskFailedException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.error.ErrorCode.Repeat;
import io.minimax4j.protocol.error.ErrorCode.Text;
import org.jspecify.annotations.Nullable;

/**
 * For the resources of this library: the word in which a platform tells where a task stands. Families and servers differ
 * in the words, and in their letters.
 */
public record TaskWord(String text) {
    private static final Set<String> SUCCESSES = Set.of("success", "succeeded");
    private static final String EXPIRED = "expired";
    private static final Set<String> CANCELLED = Set.of("cancelled", "canceled");
    private static final Set<String> FAILURES = Set.of("fail", "failed");
    private static final Text ANEW = new Text("Start it anew, and fetch the result within the hours that it is kept.",
            "请重新提交，并在结果保留期内下载。");

    /** The word of a reply, which may lack it. */
    public static TaskWord of(@Nullable String text) {
        return new TaskWord(text == null ? "" : text.strip());
    }

    private String plain() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether the task ended without a result: then its reply tells the reason in the place where a refusal would be. */
    public boolean failed() {
        return FAILURES.contains(plain()) || CANCELLED.contains(plain()) || plain().equals(EXPIRED);
    }

    private boolean ended() {
        return failed() || SUCCESSES.contains(plain());
    }

    /**
     * What one look at a task gave.
     *
     * @param task which it is, for messages: {@code Long speech 42}
     * @param host where it was asked for
     * @param why the reason that the reply tells; null if it tells none
     * @param redact strikes keys out of foreign words
     * @param result of a success; it may fail with what {@link #without} makes
     */
    public <R> TaskState<R> state(String task, String host, @Nullable BaseResp why, UnaryOperator<String> redact,
            Supplier<R> result) {
        Optional<Failure> failure = failed() ? Optional.of(failure(task, host, why, redact)) : Optional.empty();
        TaskStatus told = new TaskStatus(text, ended(), OptionalDouble.empty(), "", failure);
        return new TaskState<>(told, () -> failure.<R>map(TaskWord::thrown).orElseGet(result));
    }

    private static <R> R thrown(Failure failure) {
        throw new TaskFailedException(failure);
    }

    private Failure failure(String task, String host, @Nullable BaseResp why, UnaryOperator<String> redact) {
        if (why != null && !why.success()) {
            return Failure.answered(task, host,
                    new Answer(200, why.statusCode(), redact.apply(why.statusMsg()), null, null));
        }
        if (plain().equals(EXPIRED)) {
            return Failure.onTheWay(task, host, "its result has expired", ANEW, Repeat.NEVER);
        }
        return CANCELLED.contains(plain())
                ? Failure.onTheWay(task, host, "it was cancelled", ANEW, Repeat.NEVER)
                : Failure.onTheWay(task, host, "the platform does not say why", ErrorCode.UNKNOWN.advice(),
                        Repeat.UNSURE);
    }

    /** What to throw for a task that succeeded without what it should have yielded. */
    public static Function<String, TaskFailedException> without(String task, String host) {
        return what -> new TaskFailedException(
                Failure.onTheWay(task, host, "it succeeded with " + what, ANEW, Repeat.NEVER));
    }
}
