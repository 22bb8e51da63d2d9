package io.minimax4j.client.embedding;

/** What a text is embedded for. Open: a server of another edition may know more. */
public record EmbeddingType(String text) {
    /** A text that is kept and is to be found. */
    public static final EmbeddingType DB = new EmbeddingType("db");
    /** A question by which texts are found. */
    public static final EmbeddingType QUERY = new EmbeddingType("query");

    @Override
    public String toString() {
        return text;
    }
}
