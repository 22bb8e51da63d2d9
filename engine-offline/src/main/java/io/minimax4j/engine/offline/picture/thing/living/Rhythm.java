package io.minimax4j.engine.offline.picture.thing.living;

/** Where bodies are in the course of a cycle. Everything is the same at phase 0 and at phase 1. */
final class Rhythm {
    private Rhythm() {}

    /** Swings from -1 to 1 and back. */
    static double wave(double phase) {
        return Math.sin(2 * Math.PI * phase);
    }

    /** Rises from 0 to 1 and falls back. */
    static double rise(double phase) {
        return (1 - Math.cos(2 * Math.PI * phase)) / 2;
    }

    /** How far eyes are open, 0 to 1: they blink once in a cycle. */
    static double eyes(double phase) {
        double away = Math.abs(phase - 0.7);
        return away > 0.06 ? 1 : Math.max(away / 0.06, 0.05);
    }
}
