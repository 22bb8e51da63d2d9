package io.minimax4j.protocol.speech;

import io.avaje.jsonb.Json;
import io.minimax4j.protocol.error.BaseResp;
import org.jspecify.annotations.Nullable;

/** What a server says on a socket (contract 2.2 and 3). {@code connect_id} is told by the bidirectional socket only. */
@Json(naming = Json.Naming.LowerUnderscore)
public record SocketReply(
        @Nullable String sessionId,
        @Nullable String connectId,
        @Nullable String event,
        @Nullable String traceId,
        @Nullable SocketAudio data,
        @Nullable Boolean isFinal,
        @Nullable ExtraInfo extraInfo,
        @Nullable BaseResp baseResp) {
    public static final String CONNECTED = "connected_success";
    public static final String STARTED = "task_started";
    public static final String SENTENCE_START = "sentence_start";
    public static final String CONTINUED = "task_continued";
    public static final String SENTENCE_END = "sentence_end";
    public static final String FLUSHED = "task_flushed";
    public static final String CANCELED = "task_canceled";
    public static final String FINISHED = "task_finished";
    public static final String FAILED = "task_failed";

    /** Audio as hex, never null on the wire, and the sentence it belongs to. */
    @Json(naming = Json.Naming.LowerUnderscore)
    public record SocketAudio(@Nullable String audio, @Nullable Subtitle subtitle) {}
}
