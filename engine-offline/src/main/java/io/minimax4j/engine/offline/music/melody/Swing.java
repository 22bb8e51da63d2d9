package io.minimax4j.engine.offline.music.melody;

import io.minimax4j.engine.offline.music.score.Tempo;

/** Where a place of a straight bar sounds when the song swings. Eighths of 6/8 are triplets already and stay. */
final class Swing {
    private Swing() {}

    static int sounding(Tempo tempo, int tick) {
        if (tempo.swing() == 0.5 || tempo.metre().unit() == 8) {
            return tick;
        }
        int beat = Math.floorDiv(tick, Tempo.QUARTER) * Tempo.QUARTER;
        int within = tick - beat;
        double late = tempo.swing() * Tempo.QUARTER;
        double moved = within <= Tempo.EIGHTH
                ? within * late / Tempo.EIGHTH
                : late + (within - Tempo.EIGHTH) * (Tempo.QUARTER - late) / Tempo.EIGHTH;
        return beat + (int) Math.round(moved);
    }
}
