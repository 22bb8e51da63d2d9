package io.minimax4j.client;

import java.util.List;

import io.minimax4j.client.embedding.EmbeddedTexts;
import io.minimax4j.client.embedding.EmbeddingType;
import io.minimax4j.client.embedding.Embeddings;

/** What the page of the client shows of embeddings; {@link ReadmeExampleTest} runs it. */
public final class EmbeddingsExample {
    private EmbeddingsExample() {}

    public static void main(String... args) {
        // readme: begin
        try (MiniMax minimax = MiniMax.create()) {
            EmbeddedTexts kept = minimax.embeddings().embed(List.of("小猫在睡觉", "股票下跌了"), EmbeddingType.DB);
            float[] sought = minimax.embeddings().embed(List.of("猫咪睡着了"), EmbeddingType.QUERY).vectors().get(0);
            kept.vectors().forEach(vector -> System.out.println(Embeddings.similarity(sought, vector)));
        }
        // readme: end
    }
}
