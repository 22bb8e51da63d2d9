package io.minimax4j.engine.offline.music.arrange;

import org.jspecify.annotations.Nullable;

/** The drums that patterns name, by their key of General MIDI, and how strongly each is struck among the others. */
enum Drum {
    KICK(36, 1), SNARE(38, 0.95), RIM(37, 0.8), CLAP(39, 0.85), HAT(42, 0.62), PEDAL(44, 0.6), OPEN(46, 0.66),
    RIDE(51, 0.52), BELL(53, 0.7), CRASH(49, 0.92), SPLASH(55, 0.7), CHINA(52, 0.8), FLOOR(41, 0.95), LOW(45, 0.92),
    MIDDLE(47, 0.92), HIGH(50, 0.9), TAMBOURINE(54, 0.6), COWBELL(56, 0.55), CONGA(63, 0.75), SLAP(62, 0.7),
    TUMBA(64, 0.78), BONGO(60, 0.7), BASS_BONGO(61, 0.7), CABASA(69, 0.6), SHAKER(70, 0.55), CLAVES(75, 0.6),
    WOOD(76, 0.65), LOW_WOOD(77, 0.65), TRIANGLE(81, 0.5);

    private static final String FILLS = "ksrpohmlfcwbt";
    private static final Drum[] OF_FILLS = {KICK, SNARE, RIM, CLAP, OPEN, HIGH, MIDDLE, LOW, FLOOR, CRASH, WOOD, CONGA,
        TUMBA};

    private final int key;
    private final double weight;

    Drum(int key, double weight) {
        this.key = key;
        this.weight = weight;
    }

    int key() {
        return key;
    }

    /** 0 to 1. */
    double weight() {
        return weight;
    }

    boolean cymbal() {
        return this == CRASH || this == SPLASH || this == CHINA || this == RIDE || this == BELL;
    }

    /** Whether it keeps time between the heavier ones. */
    boolean light() {
        return this == HAT || this == RIDE || this == SHAKER || this == CABASA || this == TAMBOURINE || this == COWBELL;
    }

    /** The drum that a pattern calls so. */
    static @Nullable Drum named(String name) {
        for (Drum drum : values()) {
            if (drum.name().equalsIgnoreCase(name)) {
                return drum;
            }
        }
        return null;
    }

    /** The drum of a letter in a fill, of either case. */
    static Drum ofFill(char letter) {
        int at = FILLS.indexOf(Character.toLowerCase(letter));
        if (at < 0) {
            throw new IllegalArgumentException("no drum of a fill is called " + letter);
        }
        return OF_FILLS[at];
    }
}
