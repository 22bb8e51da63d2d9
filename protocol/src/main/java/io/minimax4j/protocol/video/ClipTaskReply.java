package io.minimax4j.protocol.video;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/** The answer to the question how far a task of version 2 is, and the body of its callbacks. */
@Json
public record ClipTaskReply(@Nullable ClipTask task) {}
