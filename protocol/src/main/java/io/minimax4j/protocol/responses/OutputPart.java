package io.minimax4j.protocol.responses;

import io.avaje.jsonb.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of what an item says.
 *
 * @param annotations always empty; absent for reasoning
 */
@Json
public record OutputPart(@Nullable String type, @Nullable String text, @Nullable List<Object> annotations) {

    public static OutputPart text(String text) {
        return new OutputPart("output_text", text, List.of());
    }

    public static OutputPart reasoning(String text) {
        return new OutputPart("reasoning_text", text, null);
    }
}
