package io.minimax4j.server.batch;

import io.minimax4j.server.account.Caller;
import io.minimax4j.server.http.Face;

/**
 * A path that lines of a batch may name.
 *
 * @param url as it stands in a line
 * @param face how the path tells failures
 * @param answerer what answers
 */
public record BatchEndpoint(String url, Face face, Answerer answerer) {

    /** Answers one request as the path itself would, but never streamed. */
    @FunctionalInterface
    public interface Answerer {
        /**
         * Returns a record of the protocol.
         *
         * @throws io.minimax4j.protocol.error.ApiException as the path itself
         */
        Object answer(Caller caller, String json, String traceId) throws InterruptedException;
    }
}
