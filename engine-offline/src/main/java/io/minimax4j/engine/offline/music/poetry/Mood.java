package io.minimax4j.engine.offline.music.poetry;

/** Whether words are sad, happy, or neither and therefore fit both. */
enum Mood {
    SAD, EITHER, HAPPY;

    static Mood of(char mark) {
        return switch (mark) {
            case '-' -> SAD;
            case '+' -> HAPPY;
            default -> EITHER;
        };
    }

    /** Whether words of this mood may stand in a song of another. */
    boolean fits(Mood song) {
        return this == EITHER || this == song;
    }
}
