package io.minimax4j.protocol.anthropic;

import java.util.List;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * An event of a streamed answer; its type is the name of the event as well. {@code message_start}, {@code ping}, then for
 * each block a start, deltas and a stop, then {@code message_delta} and {@code message_stop}. No {@code [DONE]} follows.
 */
public sealed interface StreamEvent {
    String type();

    /** The answer before anything is said. */
    @Json
    record MessageStart(String type, Opening message) implements StreamEvent {
        public static MessageStart of(Opening message) {
            return new MessageStart("message_start", message);
        }
    }

    /** A message without content, reason of its end, or cost: those are written as nulls and zeros. */
    @Json(naming = Json.Naming.LowerUnderscore)
    record Opening(
            @Nullable String id,
            @Nullable String type,
            @Nullable String role,
            @Nullable String model,
            List<Block> content,
            @Nullable String stopReason,
            @Nullable String stopSequence,
            MessageReply.Usage usage,
            @Nullable String serviceTier) {}

    /** Nothing happened. */
    @Json
    record Ping(String type) implements StreamEvent {
        public static Ping now() {
            return new Ping("ping");
        }
    }

    /** A block begins, empty. */
    @Json(naming = Json.Naming.LowerUnderscore)
    record BlockStart(String type, int index, Block contentBlock) implements StreamEvent {
        public static BlockStart of(int index, Block block) {
            return new BlockStart("content_block_start", index, block);
        }
    }

    /** More of a block. */
    @Json
    record BlockDelta(String type, int index, Delta delta) implements StreamEvent {
        public static BlockDelta of(int index, Delta delta) {
            return new BlockDelta("content_block_delta", index, delta);
        }
    }

    /** A piece of a block, in the one field that goes with its type. */
    @Json(naming = Json.Naming.LowerUnderscore)
    record Delta(
            String type,
            @Nullable String text,
            @Nullable String thinking,
            @Nullable String signature,
            @Nullable String partialJson) {
        public static Delta text(String piece) {
            return new Delta("text_delta", piece, null, null, null);
        }

        public static Delta thinking(String piece) {
            return new Delta("thinking_delta", null, piece, null, null);
        }

        /** Closes a block of thinking. */
        public static Delta signature(String signature) {
            return new Delta("signature_delta", null, null, signature, null);
        }

        public static Delta input(String piece) {
            return new Delta("input_json_delta", null, null, null, piece);
        }
    }

    /** A block ends. */
    @Json
    record BlockStop(String type, int index) implements StreamEvent {
        public static BlockStop of(int index) {
            return new BlockStop("content_block_stop", index);
        }
    }

    /** Why the answer ends, and what it cost. */
    @Json
    record MessageDelta(String type, Ending delta, MessageReply.Usage usage) implements StreamEvent {
        public static MessageDelta of(String stopReason, MessageReply.Usage usage) {
            return new MessageDelta("message_delta", new Ending(stopReason), usage);
        }
    }

    /** Why the answer ends. */
    @Json(naming = Json.Naming.LowerUnderscore)
    record Ending(String stopReason) {}

    /** The answer is over. */
    @Json
    record MessageStop(String type) implements StreamEvent {
        public static MessageStop now() {
            return new MessageStop("message_stop");
        }
    }
}
