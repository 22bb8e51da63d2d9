package io.minimax4j.protocol.embedding;

import java.util.List;

import io.avaje.jsonb.Json;
import org.jspecify.annotations.Nullable;

/**
 * A request for vectors. {@code texts} makes it one of the platform's, {@code input} one of OpenAI's.
 *
 * @param texts what to make vectors of
 * @param type {@link #DB} or {@link #QUERY}
 * @param input OpenAI's: a string, or an array of them
 * @param encodingFormat OpenAI's: {@code float} or {@code base64}
 * @param dimensions OpenAI's: how many numbers each vector is to have
 */
@Json(naming = Json.Naming.LowerUnderscore)
public record EmbeddingRequest(
        @Nullable String model,
        @Nullable List<String> texts,
        @Nullable String type,
        @Nullable Object input,
        @Nullable String encodingFormat,
        @Nullable Long dimensions) {
    /** For texts that are kept, to be found. */
    public static final String DB = "db";
    /** For texts that find what is kept. */
    public static final String QUERY = "query";

    /** A request in the platform's form. */
    public static EmbeddingRequest of(String model, String type, List<String> texts) {
        return new EmbeddingRequest(model, List.copyOf(texts), type, null, null, null);
    }
}
