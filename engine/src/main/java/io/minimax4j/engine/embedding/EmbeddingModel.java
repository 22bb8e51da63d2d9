package io.minimax4j.engine.embedding;

/**
 * A model that an engine answers for.
 *
 * @param id the exact name on the wire; requests match it without regard to case
 * @param dimensions how many numbers a vector has
 * @param contextTokens the most tokens of one text
 */
public record EmbeddingModel(String id, int dimensions, int contextTokens) {}
