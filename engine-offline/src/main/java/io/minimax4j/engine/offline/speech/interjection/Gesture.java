package io.minimax4j.engine.offline.speech.interjection;

/**
 * One movement of what is heard. Times are seconds.
 *
 * @param attack in which it comes
 * @param release in which it goes, at its end
 * @param level how strong it is before it comes and goes, 1 for as strong as speech
 */
record Gesture(double start, double seconds, double attack, double release, double level, Source source) {

    double end() {
        return start + seconds;
    }

    /** How much of it is there at a time after its start, 0 to 1. */
    double strength(double time) {
        double coming = Math.min(1, time / attack);
        double going = Math.clamp((seconds - time) / release, 0, 1);
        return (0.5 - 0.5 * Math.cos(Math.PI * coming)) * going * going;
    }
}
