package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.offline.music.score.Key;
import io.minimax4j.engine.offline.music.score.Mode;
import java.util.List;

/** Short pieces in ways of playing that differ as styles do, of known tempo, metre and key. */
enum Grooves {
    ROCK(118, 4, 9, Mode.MAJOR, 29, new int[][]{{9, 0}, {4, 0}, {6, 1}, {2, 0}},
            "K.h.S.h.K.K.S.h.", 0.5, false),
    BALLAD(72, 4, 0, Mode.MAJOR, 0, new int[][]{{0, 0}, {9, 1}, {5, 0}, {7, 0}},
            "K.h.S.h.K.h.S.h.", 1, true),
    DISCO(126, 4, 5, Mode.MINOR, 4, new int[][]{{5, 1}, {1, 0}, {8, 0}, {3, 0}},
            "K.h.K.h.K.h.K.h.", 0.5, false),
    HIP_HOP(88, 4, 2, Mode.MINOR, 4, new int[][]{{2, 1}, {2, 1}, {7, 1}, {9, 0}},
            "K.h.S.hhK.KhS.h.", 2, false),
    WALTZ(96, 3, 7, Mode.MAJOR, 0, new int[][]{{7, 0}, {2, 0}, {0, 0}, {2, 0}},
            "", 1, false),
    BOSSA(132, 4, 9, Mode.MINOR, 24, new int[][]{{9, 1}, {2, 1}, {4, 0}, {9, 1}},
            "K.h.h.K.K.h.h.K.", 1.5, false),
    SWING(152, 4, 10, Mode.MAJOR, 0, new int[][]{{10, 0}, {7, 1}, {0, 1}, {5, 0}},
            "walk", 1, false),
    FOLK(104, 4, 2, Mode.MAJOR, 25, new int[][]{{2, 0}, {7, 0}, {9, 0}, {2, 0}},
            "", 0.5, false),
    PUNK(160, 4, 4, Mode.MINOR, 30, new int[][]{{4, 1}, {0, 0}, {7, 0}, {2, 0}},
            "K.h.S.h.K.K.S.h.", 0.5, false),
    GUZHENG(84, 4, 7, Mode.MAJOR, 107, new int[][]{{7, 0}, {4, 1}, {0, 0}, {2, 0}},
            "", 0.5, true),
    REGGAE(75, 4, 11, Mode.MINOR, 27, new int[][]{{11, 1}, {7, 0}, {2, 0}, {9, 0}},
            "h.h.h.h.X.h.h.h.", 0, false),
    LOFI(80, 4, 3, Mode.MAJOR, 4, new int[][]{{3, 0}, {0, 1}, {8, 0}, {10, 0}},
            "K.h.S.h.hKh.S.h.", 2, false);

    private static final double[][] LINES = {
        {0, 1, 4, 1, 1, 5, 2, 1, 4, 3, 0.5, 3, 3.5, 0.5, 2},
        {0, 1.5, 1, 1.5, 0.5, 2, 2, 1.5, 4},
        {0, 0.5, 4, 0.5, 0.5, 4, 1, 1, 6, 2, 0.5, 5, 2.5, 0.5, 4, 3, 1, 2},
        {0, 2, 3, 2, 1, 2},
        {0, 1, 7, 1, 0.5, 7, 1.5, 0.5, 8, 2, 1.5, 9},
        {0, 1, 9, 1, 1, 8, 2, 0.5, 7, 2.5, 1, 5},
        {0, 0.5, 7, 0.5, 0.5, 8, 1, 1, 9, 2, 1, 7, 3, 0.5, 5},
        {0, 2, 7, 2, 1, 6}};

    private final double bpm;
    private final int metre;
    private final Key key;
    private final int program;
    private final int[][] chords;
    private final String drums;
    private final double chordBeats;
    private final boolean broken;

    Grooves(double bpm, int metre, int tonic, Mode mode, int program, int[][] chords, String drums, double chordBeats,
            boolean broken) {
        this.bpm = bpm;
        this.metre = metre;
        this.key = new Key(tonic, mode);
        this.program = program;
        this.chords = chords;
        this.drums = drums;
        this.chordBeats = chordBeats;
        this.broken = broken;
    }

    double bpm() {
        return bpm;
    }

    int metre() {
        return metre;
    }

    Key key() {
        return key;
    }

    /** Root and whether it is minor, of the chord of a bar. */
    int[] chord(int bar) {
        return chords[bar % chords.length];
    }

    Played played(int bars) {
        Played music = new Played(bpm).program(0, program).program(1, this == SWING ? 32 : 33);
        for (int bar = 0; bar < bars; bar++) {
            bar(music, bar * metre, chord(bar), 80);
        }
        int[] home = {key.tonic(), key.mode().minor() ? 1 : 0};
        for (int pitch : voicing(home)) {
            music.note(0, bars * metre, metre, pitch, 80);
        }
        return music.note(1, bars * metre, metre, 36 + key.tonic() % 12, 90);
    }

    /** ABAB, eight bars each, B louder and with more; a flute, an oboe or the like leads. */
    Played song() {
        Played music = new Played(bpm).program(0, program).program(1, this == SWING ? 32 : 33).program(2, 73)
                .program(3, 48);
        for (int bar = 0; bar < 32; bar++) {
            boolean loud = bar / 8 % 2 == 1;
            int velocity = loud ? 85 : 55;
            bar(music, bar * metre, chord(bar), velocity);
            if (loud) {
                for (int tone : voicing(chord(bar))) {
                    music.note(3, bar * metre, metre, tone, 70);
                }
                for (int beat = 0; beat < metre; beat++) {
                    music.note(9, bar * metre + beat, 0.2, 54, 60);
                }
            }
            lead(music, bar, loud);
        }
        int[] home = {key.tonic(), key.mode().minor() ? 1 : 0};
        for (int pitch : voicing(home)) {
            music.note(0, 32 * metre, metre, pitch, 60);
        }
        return music.note(1, 32 * metre, metre, 36 + key.tonic() % 12, 60);
    }

    /** Steps of the scale from where the lead lies: start, length, step. */
    private void lead(Played music, int bar, boolean loud) {
        double[] line = LINES[bar % 4 + (loud ? 4 : 0)];
        int home = 60 + Math.floorMod(key.tonic() - 5, 12);
        for (int i = 0; i < line.length; i += 3) {
            if (line[i] + line[i + 1] <= metre) {
                music.lead(2, bar * metre + line[i], line[i + 1],
                        home - 7 + key.mode().semitones((int) line[i + 2]), loud ? 115 : 95);
            }
        }
    }

    static List<Integer> voicing(int[] chord) {
        int root = 55 + Math.floorMod(chord[0] - 7, 12);
        return List.of(root, root + (chord[1] == 1 ? 3 : 4), root + 7);
    }

    void bar(Played music, double at, int[] chord, int velocity) {
        drums(music, at, velocity);
        bass(music, at, chord, velocity);
        List<Integer> tones = voicing(chord);
        if (broken) {
            for (int i = 0; i < 2 * metre; i++) {
                music.note(0, at + i / 2.0, 0.7, tones.get(new int[]{0, 1, 2, 1}[i % 4]) + (i % 8 == 4 ? 12 : 0),
                        velocity + (i == 0 ? 15 : 0));
            }
            return;
        }
        for (int i = 0; i < times().length; i++) {
            for (int tone : tones) {
                music.note(0, at + times()[i], Math.max(0.3, Math.min(1, chordBeats)), tone, velocity - (i % 2) * 15);
            }
        }
    }

    private double[] times() {
        return switch (this) {
            case WALTZ -> new double[]{1, 2};
            case BOSSA -> new double[]{0, 1.5, 2.5, 3.5};
            case SWING -> new double[]{0, 1.667, 3};
            case FOLK -> new double[]{0, 1, 1.5, 2, 2.5, 3, 3.5};
            case REGGAE -> new double[]{1, 3};
            case HIP_HOP, LOFI -> new double[]{0, 2};
            default -> new double[]{0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5};
        };
    }

    private void bass(Played music, double at, int[] chord, int velocity) {
        int root = 36 + chord[0] % 12;
        switch (this) {
            case SWING -> {
                int[] walk = {root, root + 3 + (1 - chord[1]), root + 7, root + 9};
                for (int i = 0; i < 4; i++) {
                    music.note(1, at + i, 0.9, walk[i], velocity + 10);
                }
            }
            case WALTZ -> music.note(1, at, 1, root, velocity + 10);
            case BOSSA -> music.note(1, at, 1.4, root, velocity).note(1, at + 1.5, 0.5, root + 7, velocity)
                    .note(1, at + 2, 1.4, root + 7, velocity).note(1, at + 3.5, 0.5, root, velocity);
            case ROCK, PUNK, DISCO -> {
                for (int i = 0; i < 8; i++) {
                    music.note(1, at + i / 2.0, 0.45, root + (this == DISCO ? i % 2 * 12 : 0), velocity);
                }
            }
            case FOLK, GUZHENG -> music.note(1, at, 2, root, velocity - 20).note(1, at + 2, 2, root + 7, velocity - 20);
            default -> music.note(1, at, 1.5, root, velocity).note(1, at + 1.5, 0.5, root, velocity)
                    .note(1, at + 2.5, 1.5, root + 7, velocity);
        }
    }

    private void drums(Played music, double at, int velocity) {
        if (drums.equals("walk")) {
            for (double beat : new double[]{0, 1, 1.667, 2, 3, 3.667}) {
                music.note(9, at + beat, 0.2, 51, velocity);
            }
            music.note(9, at + 1, 0.2, 44, velocity).note(9, at + 3, 0.2, 44, velocity);
            return;
        }
        for (int i = 0; i < drums.length(); i++) {
            double beat = at + i * (double) metre / drums.length();
            char hit = drums.charAt(i);
            if (hit == 'K' || hit == 'X') {
                music.note(9, beat, 0.2, 36, velocity + 20);
            }
            if (hit == 'S' || hit == 'X') {
                music.note(9, beat, 0.2, 38, velocity + 15);
            }
            if (hit != '.') {
                music.note(9, beat, 0.2, 42, velocity - 20);
            }
        }
    }
}
