package io.minimax4j.server;

import io.minimax4j.engine.embedding.EmbeddingEngine;
import io.minimax4j.engine.embedding.EmbeddingModel;
import io.minimax4j.engine.embedding.EmbeddingPurpose;
import io.minimax4j.engine.embedding.Embeddings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An embedding engine of two dimensions that counts characters, and remembers what it was asked for. */
public final class ScriptedEmbedding implements EmbeddingEngine {
    private volatile @Nullable EmbeddingPurpose purpose;

    public EmbeddingPurpose purpose() {
        return purpose;
    }

    @Override
    public List<EmbeddingModel> models() {
        return List.of(new EmbeddingModel("embo-01", 2, 10));
    }

    @Override
    public long tokens(EmbeddingModel model, String text) {
        return text.length();
    }

    @Override
    public Embeddings embed(EmbeddingModel model, EmbeddingPurpose wanted, List<String> texts) {
        purpose = wanted;
        List<float[]> vectors = texts.stream().map(text -> new float[]{0.5f, text.length() == 1 ? -1.25f : 1e-7f})
                .toList();
        return new Embeddings(vectors, texts.stream().mapToLong(String::length).sum());
    }
}
