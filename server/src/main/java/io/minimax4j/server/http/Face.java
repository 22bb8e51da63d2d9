package io.minimax4j.server.http;

import io.minimax4j.protocol.error.ApiException;

/** How a family of paths says that a request failed. Services know codes only; a face knows status and shape. */
public interface Face {
    ErrorReply error(ApiException failure, String traceId);

    /** The header that callers of these paths are told to put their key in; others are read as well. */
    default String keyField() {
        return "Authorization";
    }

    /**
     * A status and a record of the protocol; inside a stream only the record is sent.
     *
     * @param event the name of the event that carries it inside a stream, empty for events without a name
     */
    record ErrorReply(int status, String event, Object body) {}
}
