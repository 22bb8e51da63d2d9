package io.minimax4j.client.callback;

import java.util.Optional;

import io.minimax4j.protocol.batch.Batch;

/** A change that was posted. */
public sealed interface CallbackEvent {

    /**
     * What tells this delivery from others, the same in every try of it: the header {@code webhook-id}, or {@code sha256:}
     * and a digest of the body from a platform that sends no such header.
     */
    String deliveryId();

    /** The body as it came. */
    String json();

    /** A batch has another status. */
    record BatchChanged(String deliveryId, String json, Batch batch) implements CallbackEvent {}

    /**
     * A task of another kind has another status.
     *
     * @param status in the words of its kind, such as {@code processing} and {@code success}
     * @param fileId what it made, in digits; empty before its end, and for kinds that tell a link instead
     */
    record TaskChanged(String deliveryId, String json, String taskId, String status,
            Optional<String> fileId) implements CallbackEvent {}

    /** Something that this edition does not know. */
    record Unknown(String deliveryId, String json) implements CallbackEvent {}
}
