package io.minimax4j.engine.offline.music.score;

/**
 * @param beats of a bar
 * @param unit what a beat is: 4 a quarter, 8 an eighth
 */
public record Metre(int beats, int unit) {
    public static final Metre FOUR_FOUR = new Metre(4, 4);
    public static final Metre THREE_FOUR = new Metre(3, 4);
    public static final Metre SIX_EIGHT = new Metre(6, 8);

    /** In {@link Tempo#QUARTER}s and parts of them. */
    public int ticksPerBar() {
        return beats * Tempo.QUARTER * 4 / unit;
    }
}
