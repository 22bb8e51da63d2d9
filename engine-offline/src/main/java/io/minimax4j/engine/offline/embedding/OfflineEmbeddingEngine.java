package io.minimax4j.engine.offline.embedding;

import io.minimax4j.engine.embedding.EmbeddingEngine;
import io.minimax4j.engine.embedding.EmbeddingModel;
import io.minimax4j.engine.embedding.EmbeddingPurpose;
import io.minimax4j.engine.embedding.Embeddings;
import io.minimax4j.engine.offline.chat.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes vectors without weights. They are the same on every machine and at every time, and the same for both purposes, so
 * that what is kept and what is asked for can be compared.
 */
public final class OfflineEmbeddingEngine implements EmbeddingEngine {
    private static final EmbeddingModel MODEL = new EmbeddingModel("embo-01", 1536, 8192);

    /** Read on first use: most starts of a server never need it. */
    private static final class Known {
        static final Features FEATURES = new Features(Lexicon.load());
    }

    @Override
    public List<EmbeddingModel> models() {
        return List.of(MODEL);
    }

    @Override
    public long tokens(EmbeddingModel model, String text) {
        return Tokens.count(text);
    }

    @Override
    public Embeddings embed(EmbeddingModel model, EmbeddingPurpose purpose, List<String> texts)
            throws InterruptedException {
        List<float[]> vectors = new ArrayList<>();
        long tokens = 0;
        for (String text : texts) {
            if (Thread.interrupted()) {
                throw new InterruptedException("while " + texts.size() + " texts were made vectors");
            }
            vectors.add(Projection.of(Known.FEATURES.of(text), model.dimensions()));
            tokens += Tokens.count(text);
        }
        return new Embeddings(vectors, tokens);
    }
}
