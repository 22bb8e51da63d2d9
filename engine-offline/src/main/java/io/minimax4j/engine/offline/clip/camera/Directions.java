package io.minimax4j.engine.offline.clip.camera;

import java.util.List;
import java.util.Set;

/**
 * What a prompt says of the camera.
 *
 * @param beats what it does one after the other, each for the same time; moves of one beat are made at once
 * @param strength how far it goes, 1 for as far as a command does
 * @param words the prompt without the commands that were understood
 */
public record Directions(List<Set<Move>> beats, double strength, String words) {
    private static final double OF_WORDING = 0.6;

    public Directions {
        beats = beats.stream().map(Set::copyOf).toList();
    }

    /**
     * Reads a prompt: commands in brackets, or, if there are none, what the wording says of the camera.
     *
     * @param commanded whether brackets are commands; else they are words like others
     */
    public static Directions read(String prompt, boolean commanded) {
        Brackets brackets = commanded ? Brackets.of(prompt) : new Brackets(List.of(), prompt);
        if (!brackets.beats().isEmpty()) {
            return new Directions(brackets.beats(), 1, brackets.words());
        }
        return new Directions(Wording.of(prompt), OF_WORDING, prompt);
    }

    /** Whether nothing was said of the camera. */
    public boolean isSilent() {
        return beats.isEmpty();
    }
}
