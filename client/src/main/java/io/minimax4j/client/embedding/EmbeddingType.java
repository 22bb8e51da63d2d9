package io.minimax4j.client.embedding;

import io.minimax4j.protocol.embedding.EmbeddingRequest;

/** What a text is embedded for. Open: a server of another edition may know more. */
public record EmbeddingType(String text) {
    /** A text that is kept and is to be found. */
    public static final EmbeddingType DB = new EmbeddingType(EmbeddingRequest.DB);
    /** A question by which texts are found. */
    public static final EmbeddingType QUERY = new EmbeddingType(EmbeddingRequest.QUERY);

    @Override
    public String toString() {
        return text;
    }
}
