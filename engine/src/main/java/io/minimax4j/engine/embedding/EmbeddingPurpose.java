package io.minimax4j.engine.embedding;

/** What vectors are for. Those of one purpose can be compared with those of the other. */
public enum EmbeddingPurpose {
    /** To be kept and found. */
    STORE,
    /** To find what was kept. */
    QUERY
}
