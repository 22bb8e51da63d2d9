package io.minimax4j.server.batch;

import io.minimax4j.protocol.batch.BatchInputLine;
import io.minimax4j.protocol.batch.BatchOutputLine;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.server.batch.BatchStore.LineResult;
import io.minimax4j.server.http.Face;
import io.minimax4j.server.store.IdSource;
import java.time.Duration;

/** Turns a line of an input file into a line of a file of results. */
final class LineAnswers {
    private static final int TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final int OK = 200;

    private final IdSource ids;

    LineAnswers(IdSource ids) {
        this.ids = ids;
    }

    /** Lets the endpoint answer. What may be gone a moment later is tried again. */
    LineResult answer(BatchEndpoint endpoint, Lines.Line line) throws InterruptedException {
        BatchInputLine input = Json.read(line.text(), BatchInputLine.class);
        String body = input.body() == null ? "{}" : input.body();
        Duration pause = FIRST_PAUSE;
        for (int left = TRIES - 1;; left--) {
            String traceId = ids.trace();
            try {
                Object reply = endpoint.answerer().answer(body, traceId);
                return result(line, input, traceId, OK, reply, true);
            } catch (ApiException e) {
                if (left == 0 || e.code().repeat() == ErrorCode.Repeat.NEVER) {
                    Face.ErrorReply error = endpoint.face().error(e, traceId);
                    return result(line, input, traceId, error.status(), error.body(), false);
                }
            }
            Thread.sleep(pause);
            pause = pause.multipliedBy(5);
        }
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
