package io.minimax4j.engine.embedding;

import java.util.List;

/** Makes vectors of texts. One instance serves many threads at once. */
public interface EmbeddingEngine {

    /** The models it answers for, at least one. */
    List<EmbeddingModel> models();

    /** The tokens that {@link #embed} would count for the text. */
    long tokens(EmbeddingModel model, String text);

    /**
     * Makes the vectors on the calling thread. The same text gets the same vector, whatever stands beside it.
     *
     * @param texts at least one, none of them blank or longer than the model's context
     * @throws io.minimax4j.protocol.error.ApiException if it fails, with the code of the table
     * @throws InterruptedException if the thread was interrupted; the work has stopped
     */
    Embeddings embed(EmbeddingModel model, EmbeddingPurpose purpose, List<String> texts) throws InterruptedException;
}
