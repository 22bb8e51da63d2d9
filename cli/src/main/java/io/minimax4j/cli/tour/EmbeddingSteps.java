package io.minimax4j.cli.tour;

import io.minimax4j.client.MiniMax;
import io.minimax4j.client.embedding.EmbeddedTexts;
import io.minimax4j.client.embedding.EmbeddingType;
import io.minimax4j.client.embedding.Embeddings;
import java.util.List;
import java.util.Locale;

/** Vectors of texts, in Chinese and English: what means the same has to lie nearer than what does not. */
final class EmbeddingSteps {
    private static final int LENGTH = 1536;

    private final MiniMax client;

    EmbeddingSteps(MiniMax client) {
        this.client = client;
    }

    List<Tour.Step> steps() {
        return List.of(
                new Tour.Step("embeddings, Chinese",
                        () -> nearer("今天天气很好，适合出去散步", "今天天气不错，适合去公园散步", "股票市场昨天大幅下跌")),
                new Tour.Step("embeddings, English",
                        () -> nearer("How do I reset my password?", "I forgot my password and want to reset it",
                                "The recipe needs two eggs and flour")));
    }

    private Outcome nearer(String text, String alike, String other) {
        EmbeddedTexts embedded = client.embeddings().embed(List.of(text, alike, other), EmbeddingType.DB);
        float[] first = embedded.vectors().getFirst();
        double near = Embeddings.similarity(first, embedded.vectors().get(1));
        double far = Embeddings.similarity(first, embedded.vectors().get(2));
        if (first.length != LENGTH || near <= far) {
            throw new IllegalStateException("of " + first.length + " numbers each, the text alike is at " + near
                    + " and the other at " + far);
        }
        return Outcome.text(embedded.vectors().size() + " vectors of " + first.length, text,
                String.format(Locale.ROOT, "%.3f  %s%n%.3f  %s", near, alike, far, other));
    }
}
