package io.minimax4j.engine.offline.clip.sound;

import io.minimax4j.engine.offline.clip.Soundtrack;
import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;

/** A noise of one moment. */
public enum Effect {
    SPLASH {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            tape.burst(cue.at(), 1.1, low(900), 2.2 * cue.gain(), cue.where(), random);
            tape.burst(cue.at() + 0.03, 1.6, band(3200, 0.5), 1.1 * cue.gain(), cue.where(), random);
            for (int i = 0; i < 22; i++) {
                double hertz = 300 + 900 * random.nextDouble();
                tape.tone(cue.at() + 0.25 + 1.2 * random.nextDouble(), 0.05, hertz, 1.6 * hertz, 0.12 * cue.gain(),
                        1.4 * random.nextDouble() - 0.7);
            }
        }
    },
    THUD {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            tape.tone(cue.at() - 0.02, 0.28, 95, 42, 0.9 * cue.gain(), cue.where());
            tape.burst(cue.at(), 0.14, low(420), 2.4 * cue.gain(), cue.where(), random);
        }
    },
    WHOOSH {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            for (int i = 0; i < 6; i++) {
                tape.burst(cue.at() + 0.05 * i, 0.35, band(500 + 260 * i, 0.8), 0.5 * cue.gain(),
                        cue.where() + 0.1 * (i - 3), random);
            }
        }
    },
    STEP {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            tape.burst(cue.at(), 0.11, low(360), 1.7 * cue.gain(), cue.where(), random);
        }
    },
    CLANG {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            for (double hertz : new double[]{523, 811, 1340, 2210, 3170}) {
                ring(tape, cue, hertz * (0.99 + 0.02 * random.nextDouble()), 0.12 * 523 / hertz + 0.03);
            }
            tape.burst(cue.at(), 0.06, band(2600, 0.7), cue.gain(), cue.where(), random);
        }
    },
    CHIME {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            double base = 660 + 110 * random.nextInt(3);
            ring(tape, cue, base, 0.25);
            ring(tape, cue.later(0.11), base * 1.26, 0.22);
            ring(tape, cue.later(0.22), base * 1.5, 0.25);
        }
    },
    CLICK {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            tape.burst(cue.at(), 0.03, band(2800, 1.2), 1.5 * cue.gain(), cue.where(), random);
        }
    },
    GROWL {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            for (int i = 0; i < 26; i++) {
                tape.burst(cue.at() + 0.036 * i, 0.07, band(190 + 60 * Math.sin(i / 8.0), 1.4), 3.2 * cue.gain(),
                        cue.where(), random);
            }
            tape.tone(cue.at(), 1, 110, 75, 0.35 * cue.gain(), cue.where());
        }
    },
    CHEER {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            for (int i = 0; i < 40; i++) {
                double loud = Math.sin(Math.PI * (i + 1) / 41);
                tape.burst(cue.at() + 0.04 * i, 0.3, band(500 + 1400 * random.nextDouble(), 1.1),
                        0.4 * loud * cue.gain(), 1.6 * random.nextDouble() - 0.8, random);
                tape.burst(cue.at() + 0.04 * i, 0.02, band(1800 + 900 * random.nextDouble(), 0.8),
                        1.1 * loud * cue.gain(), 1.6 * random.nextDouble() - 0.8, random);
            }
        }
    },
    POP {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            tape.tone(cue.at(), 0.09, 420, 1100, 0.5 * cue.gain(), cue.where());
        }
    },
    MOTOR {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            for (int i = 0; i < 50; i++) {
                tape.burst(cue.at() + 0.03 * i, 0.045, band(140 + 0.8 * i, 1.2), 1.3 * cue.gain(),
                        cue.where() * (1 - i / 25.0), random);
            }
        }
    },
    JET {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            tape.burst(cue.at() - 0.2, 2.6, low(700), 1.6 * cue.gain(), cue.where(), random);
            tape.burst(cue.at(), 2, band(1700, 0.6), 0.9 * cue.gain(), -cue.where(), random);
        }
    },
    POUR {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            for (int i = 0; i < 60; i++) {
                double hertz = 320 + 4 * i + 260 * random.nextDouble();
                tape.tone(cue.at() + 0.025 * i, 0.05, hertz, 1.4 * hertz, 0.13 * cue.gain(),
                        random.nextDouble() - 0.5);
            }
        }
    },
    SIGH {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            tape.burst(cue.at(), 0.9, band(820, 1.6), 1.2 * cue.gain(), cue.where(), random);
            tape.tone(cue.at(), 0.8, 320, 190, 0.16 * cue.gain(), cue.where());
        }
    },
    SPEECH {
        @Override
        void play(Tape tape, Cue cue, SplittableRandom random) {
            double base = 300 + 130 * random.nextDouble();
            tape.tone(cue.at(), 0.12, base, base * (0.9 + 0.3 * random.nextDouble()), 0.3 * cue.gain(), cue.where());
            tape.tone(cue.at(), 0.11, 3 * base, 2.9 * base, 0.1 * cue.gain(), cue.where());
        }
    };

    private static final int RATE = Soundtrack.RATE;

    abstract void play(Tape tape, Cue cue, SplittableRandom random);

    private static void ring(Tape tape, Cue cue, double hertz, double gain) {
        for (int part = 0; part < 3; part++) {
            tape.tone(cue.at() - 0.12, 0.24 + 0.3 * part, hertz, hertz, gain * cue.gain() * 0.8 / (part + 1),
                    cue.where());
        }
    }

    private static DoubleUnaryOperator band(double hertz, double q) {
        return Biquad.bandPass(hertz, q, RATE)::next;
    }

    private static DoubleUnaryOperator low(double hertz) {
        Biquad one = Biquad.lowPass(hertz, 0.7, RATE);
        Biquad other = Biquad.lowPass(1.4 * hertz, 0.6, RATE);
        return sample -> other.next(one.next(sample));
    }
}
