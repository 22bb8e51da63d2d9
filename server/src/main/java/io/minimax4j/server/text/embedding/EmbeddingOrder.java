package io.minimax4j.server.text.embedding;

import io.minimax4j.engine.embedding.EmbeddingModel;
import io.minimax4j.engine.embedding.EmbeddingPurpose;
import io.minimax4j.server.account.Caller;
import java.util.List;

/**
 * Texts that somebody wants vectors of.
 *
 * @param place what the request calls the texts, for messages
 */
record EmbeddingOrder(Caller caller, EmbeddingModel model, EmbeddingPurpose purpose, String place,
        List<String> texts) {}
