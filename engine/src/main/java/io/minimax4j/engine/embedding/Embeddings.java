package io.minimax4j.engine.embedding;

import java.util.List;

/**
 * The vectors of texts.
 *
 * @param vectors one for each text, in order, each of length one, with as many numbers as the model has dimensions
 * @param tokens the tokens of all texts
 */
public record Embeddings(List<float[]> vectors, long tokens) {
    public Embeddings {
        vectors = List.copyOf(vectors);
    }
}
