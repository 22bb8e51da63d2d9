package io.minimax4j.server.batch;

import io.minimax4j.protocol.batch.BatchInputLine;
import io.minimax4j.protocol.batch.BatchOutputLine;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.batch.BatchStore.LineResult;
import io.minimax4j.server.http.Face;
import io.minimax4j.server.store.IdSource;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns a line of an input file into a line of a file of results. */
final class LineAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(LineAnswers.class);
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final int OK = 200;

    private final IdSource ids;

    LineAnswers(IdSource ids) {
        this.ids = ids;
    }

    /** Lets the endpoint answer. What may be gone a moment later is tried again. */
    LineResult answer(BatchEndpoint endpoint, Caller caller, Lines.Line line) throws InterruptedException {
        BatchInputLine input = Json.read(line.text(), BatchInputLine.class);
        String body = input.body() == null ? "{}" : input.body();
        Duration pause = FIRST_PAUSE;
        for (int left = TRIES - 1;; left--) {
            String traceId = ids.trace();
            try {
                Object reply = endpoint.answerer().answer(caller, body, traceId);
                return result(line, input, traceId, OK, reply, true);
            } catch (RuntimeException e) {
                ApiException failure = failure(e, line.number());
                if (left == 0 || failure.code().repeat() == ErrorCode.Repeat.NEVER) {
                    Face.ErrorReply error = endpoint.face().error(failure, traceId);
                    return result(line, input, traceId, error.status(), error.body(), false);
                }
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(5);
        }
    }

    /** What the path itself would answer. A failure of ours that nobody expected costs this line, and no other. */
    private static ApiException failure(RuntimeException e, long line) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("while line " + line + " was being answered");
        }
        if (e instanceof ApiException api) {
            return api;
        }
        LOG.warn("Answering line {} of a batch failed; it is tried {} times, then its error is its answer", line,
                TRIES, e);
        return new ApiException(ErrorCode.UNKNOWN);
    }

    private static LineResult result(Lines.Line line, BatchInputLine input, String traceId, int status, Object body,
            boolean succeeded) {
        BatchOutputLine.Response response = new BatchOutputLine.Response(status, traceId, Json.text(body));
        return new LineResult(line.number(), succeeded,
                Json.text(new BatchOutputLine("batch_req_" + traceId, input.customId(), response, null)));
    }

    /** A line that was never answered. */
    LineResult unanswered(Lines.Line line, BatchOutputLine.Problem problem) {
        BatchInputLine input = Json.read(line.text(), BatchInputLine.class);
        return new LineResult(line.number(), false,
                Json.text(new BatchOutputLine("batch_req_" + ids.trace(), input.customId(), null, problem)));
    }
}
