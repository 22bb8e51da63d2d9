package io.minimax4j.engine.offline.music.score;

/** @param tonic pitch class, 0 (C) to 11 (B) */
public record Key(int tonic, Mode mode) {
    public Key {
        if (tonic < 0 || tonic > 11) {
            throw new IllegalArgumentException("no key begins at pitch class " + tonic);
        }
    }

    /** Whether a MIDI pitch is of its scale. */
    public boolean has(int pitch) {
        int above = Math.floorMod(pitch - tonic, 12);
        for (int step = 0; step < mode.size(); step++) {
            if (mode.semitones(step) == above) {
                return true;
            }
        }
        return false;
    }

    public Key transposed(int semitones) {
        return new Key(Math.floorMod(tonic + semitones, 12), mode);
    }
}
