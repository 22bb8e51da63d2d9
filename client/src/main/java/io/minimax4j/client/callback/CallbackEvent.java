package io.minimax4j.client.callback;

import java.util.Optional;

import io.minimax4j.protocol.batch.Batch;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.video.ClipTask;

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

    /** A clip of version 2 has another status. */
    record ClipChanged(String deliveryId, String json, ClipTask task) implements CallbackEvent {}

    /**
     * A task of another kind has another status: a clip of version 1 or of a template, or long speech.
     *
     * @param status in the words of its kind, such as {@code processing}, {@code success} and {@code failed}
     * @param fileId what it made, in digits; empty before its end, and for kinds that tell a link instead
     * @param link to what it made, for a template; empty before its end, and for kinds that tell a file instead
     * @param failure why it failed; empty if it did not
     */
    record TaskChanged(String deliveryId, String json, String taskId, String status, Optional<String> fileId,
            Optional<String> link, Optional<BaseResp> failure) implements CallbackEvent {}

    /** Something that this edition does not know. */
    record Unknown(String deliveryId, String json) implements CallbackEvent {}
}
