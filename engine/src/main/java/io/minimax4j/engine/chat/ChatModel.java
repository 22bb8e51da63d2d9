package io.minimax4j.engine.chat;

/**
 * A model that an engine answers for.
 *
 * @param id the exact name on the wire; requests match it without regard to case
 * @param reasoning whether answers begin with reasoning
 * @param seesPictures whether turns may hold pictures
 * @param contextTokens how many tokens of prompt and answer it holds
 * @param defaultMaxTokens the limit of an answer when the request names none
 */
public record ChatModel(String id, Reasoning reasoning, boolean seesPictures, int contextTokens,
        int defaultMaxTokens) {

    /** Whether a model thinks before it speaks. */
    public enum Reasoning {
        NEVER,
        /** As the request wishes. */
        OPTIONAL, ALWAYS
    }
}
