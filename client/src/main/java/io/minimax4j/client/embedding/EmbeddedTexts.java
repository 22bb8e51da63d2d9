package io.minimax4j.client.embedding;

import java.util.List;

import io.minimax4j.protocol.embedding.EmbeddingReply;
import io.minimax4j.protocol.embedding.EmbeddingVector;

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

    /** The vectors of a reply. */
    public static EmbeddedTexts of(EmbeddingReply reply) {
        List<EmbeddingVector> vectors = reply.vectors() == null ? List.of() : reply.vectors();
        return new EmbeddedTexts(vectors.stream().map(EmbeddingVector::numbers).toList(), reply.totalTokens());
    }
}
