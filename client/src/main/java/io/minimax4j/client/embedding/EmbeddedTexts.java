package io.minimax4j.client.embedding;

import java.util.List;

/**
 * Texts as vectors.
 *
 * @param vectors a vector for each text, in their order, all of the same length (1536 with embo-01)
 * @param totalTokens what the request cost
 */
public record EmbeddedTexts(List<float[]> vectors, long totalTokens) {
    public EmbeddedTexts {
        vectors = List.copyOf(vectors);
    }
}
