package io.minimax4j.engine.offline.clip.sound;

import io.minimax4j.engine.offline.clip.Soundtrack;
import io.minimax4j.engine.offline.speech.sound.Biquad;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleUnaryOperator;

/** What makes a noise. Their levels are chosen against each other; the whole is brought to its loudness afterwards. */
enum Source {
    BREEZE {
        @Override
        void play(Tape tape, SplittableRandom random) {
            wind(tape, 260, 0.25, random);
        }
    },
    WIND {
        @Override
        void play(Tape tape, SplittableRandom random) {
            wind(tape, 340, 0.8, random);
            wind(tape, 900, 0.2, random);
        }
    },
    LEAVES {
        @Override
        void play(Tape tape, SplittableRandom random) {
            Slowly gusts = new Slowly(0.02, 0.14, 1.3, tape.seconds(), random);
            tape.noise(() -> band(2600, 0.5), gusts, random);
        }
    },
    RAIN {
        @Override
        void play(Tape tape, SplittableRandom random) {
            tape.noise(() -> through(Biquad.highPass(900, 0.6, RATE), Biquad.lowPass(7500, 0.6, RATE)),
                    new Slowly(0.26, 0.34, 2, tape.seconds(), random), random);
            for (int i = 0; i < 45 * tape.seconds(); i++) {
                double hertz = 1200 + 2600 * random.nextDouble();
                tape.tone(random.nextDouble() * tape.seconds(), 0.008 + 0.012 * random.nextDouble(), hertz,
                        0.7 * hertz, 0.1 + 0.2 * random.nextDouble(), side(random));
            }
        }
    },
    THUNDER {
        @Override
        void play(Tape tape, SplittableRandom random) {
            double at = 0.6 + 0.8 * random.nextDouble();
            while (at < tape.seconds()) {
                double where = side(random) / 2;
                tape.burst(at, 0.5, band(900, 0.4), 1.1, where, random);
                for (int i = 0; i < 5; i++) {
                    tape.burst(at + 0.1 + 0.45 * i * random.nextDouble(), 1.6 + random.nextDouble(), low(170, 0.8), 6,
                            where,
                            random);
                }
                at += 3.5 + 3 * random.nextDouble();
            }
        }
    },
    SEA {
        @Override
        void play(Tape tape, SplittableRandom random) {
            for (int i = 0; i < 2; i++) {
                double period = 4.5 + 2 * random.nextDouble();
                double begin = random.nextDouble();
                DoubleUnaryOperator swell = time -> {
                    double share = time / period + begin;
                    double wave = share - Math.floor(share);
                    return 0.06 + 0.5 * Math.pow(Math.sin(Math.PI * Math.pow(wave, 1.6)), 3);
                };
                tape.noise(() -> through(Biquad.lowPass(1500, 0.5, RATE), Biquad.highPass(120, 0.6, RATE)), swell,
                        random);
                tape.noise(() -> band(4200, 0.5), time -> 0.25 * Math.pow(swell.applyAsDouble(time - 0.5), 2), random);
            }
        }
    },
    LAPPING {
        @Override
        void play(Tape tape, SplittableRandom random) {
            tape.noise(() -> band(500, 0.7), new Slowly(0.02, 0.22, 0.7, tape.seconds(), random), random);
            bubbles(tape, 3, 350, random);
        }
    },
    RIVER {
        @Override
        void play(Tape tape, SplittableRandom random) {
            tape.noise(() -> band(850, 0.5), new Slowly(0.25, 0.36, 0.5, tape.seconds(), random), random);
            tape.noise(() -> band(2600, 0.6), new Slowly(0.08, 0.16, 0.3, tape.seconds(), random), random);
            bubbles(tape, 26, 500, random);
        }
    },
    WATERFALL {
        @Override
        void play(Tape tape, SplittableRandom random) {
            tape.noise(() -> through(Biquad.highPass(90, 0.6, RATE), Biquad.lowPass(3800, 0.5, RATE)),
                    new Slowly(0.42, 0.5, 0.6, tape.seconds(), random), random);
        }
    },
    BIRDS {
        @Override
        void play(Tape tape, SplittableRandom random) {
            double at = 0.3 + random.nextDouble();
            while (at < tape.seconds() - 0.5) {
                double hertz = 2300 + 2400 * random.nextDouble();
                double where = side(random);
                double gain = 0.05 + 0.13 * random.nextDouble();
                int notes = 2 + random.nextInt(5);
                double pace = 0.09 + 0.08 * random.nextDouble();
                double bend = 0.75 + 0.6 * random.nextDouble();
                for (int i = 0; i < notes; i++) {
                    double from = hertz * (1 + 0.1 * random.nextDouble());
                    tape.tone(at + pace * i, 0.8 * pace, from, from * bend, gain, where);
                }
                at += notes * pace + 0.4 + 1.3 * random.nextDouble();
            }
        }
    },
    CRICKETS {
        @Override
        void play(Tape tape, SplittableRandom random) {
            for (int singer = 0; singer < 4; singer++) {
                double hertz = 3900 + 700 * random.nextDouble();
                double where = side(random);
                double gain = 0.03 + 0.05 * random.nextDouble();
                double pace = 0.55 + 0.35 * random.nextDouble();
                for (double at = 0.3 * random.nextDouble(); at < tape.seconds(); at += pace) {
                    for (int pulse = 0; pulse < 3; pulse++) {
                        tape.tone(at + 0.045 * pulse, 0.035, hertz, hertz, gain, where);
                    }
                }
            }
        }
    },
    CITY {
        @Override
        void play(Tape tape, SplittableRandom random) {
            tape.noise(() -> low(190, 0.6), new Slowly(0.8, 1.1, 1.5, tape.seconds(), random), random);
            tape.noise(() -> band(700, 0.4), new Slowly(0.03, 0.07, 1, tape.seconds(), random), random);
        }
    },
    TRAFFIC {
        @Override
        void play(Tape tape, SplittableRandom random) {
            for (double at = -0.5; at < tape.seconds(); at += 1.8 + 1.8 * random.nextDouble()) {
                double middle = at + 1.2;
                double wide = 0.5 + 0.4 * random.nextDouble();
                double gain = 0.25 + 0.25 * random.nextDouble();
                DoubleUnaryOperator passing = time -> {
                    double away = (time - middle) / wide;
                    return Math.abs(away) > 4 ? 0 : gain * Math.exp(-away * away);
                };
                double hertz = 350 + 500 * random.nextDouble();
                tape.noise(() -> band(hertz, 0.5), passing, random);
            }
        }
    },
    FIRE {
        @Override
        void play(Tape tape, SplittableRandom random) {
            tape.noise(() -> low(420, 0.6), new Slowly(0.1, 0.35, 0.35, tape.seconds(), random), random);
            for (int i = 0; i < 14 * tape.seconds(); i++) {
                double loud = random.nextDouble();
                tape.burst(random.nextDouble() * tape.seconds(), 0.01 + 0.03 * random.nextDouble(),
                        band(1500 + 3500 * random.nextDouble(), 0.8), 0.2 + 1.6 * loud * loud, side(random) / 2,
                        random);
            }
        }
    },
    STEPS {
        @Override
        void play(Tape tape, SplittableRandom random) {
            steps(tape, 0.55, at -> tape.burst(at, 0.12, low(320, 0.8), 1.6, side(random) / 4, random));
        }
    },
    STEPS_IN_SNOW {
        @Override
        void play(Tape tape, SplittableRandom random) {
            steps(tape, 0.6, at -> {
                for (int grain = 0; grain < 9; grain++) {
                    tape.burst(at + 0.018 * grain, 0.03, band(1400 + 1800 * random.nextDouble(), 1), 0.7,
                            side(random) / 4,
                            random);
                }
            });
        }
    },
    BUBBLES {
        @Override
        void play(Tape tape, SplittableRandom random) {
            tape.noise(() -> low(210, 0.7), new Slowly(0.5, 0.9, 1.6, tape.seconds(), random), random);
            bubbles(tape, 9, 300, random);
        }
    },
    ROOM {
        @Override
        void play(Tape tape, SplittableRandom random) {
            tape.noise(() -> low(260, 0.5), new Slowly(0.22, 0.26, 2, tape.seconds(), random), random);
        }
    },
    DRONE {
        @Override
        void play(Tape tape, SplittableRandom random) {
            for (double hertz : new double[]{55, 82.3, 110.4, 164.9}) {
                tape.tone(-2, tape.seconds() + 4, hertz, hertz * 1.003, 14 / hertz, -0.5);
                tape.tone(-2, tape.seconds() + 4, hertz * 1.004, hertz, 14 / hertz, 0.5);
            }
            tape.noise(() -> band(420, 3), new Slowly(0.02, 0.2, 1.7, tape.seconds(), random), random);
        }
    },
    FIREWORKS {
        @Override
        void play(Tape tape, SplittableRandom random) {
            for (double at = 0.5; at < tape.seconds(); at += 0.9 + 1.2 * random.nextDouble()) {
                double where = side(random) / 2;
                tape.burst(at, 0.9, low(240, 0.8), 5, where, random);
                for (int i = 0; i < 16; i++) {
                    tape.burst(at + 0.25 + 0.7 * random.nextDouble(), 0.02, band(4200, 0.8), 0.5, where, random);
                }
            }
        }
    };

    private static final int RATE = Soundtrack.RATE;

    abstract void play(Tape tape, SplittableRandom random);

    private static void wind(Tape tape, double hertz, double gain, SplittableRandom random) {
        double seconds = tape.seconds();
        tape.noise(() -> band(hertz, 0.9), new Slowly(0.25 * gain, gain, 1.4, seconds, random), random);
        tape.noise(() -> band(1.9 * hertz, 1.6), new Slowly(0, 0.7 * gain, 0.9, seconds, random), random);
    }

    private static void bubbles(Tape tape, double perSecond, double hertz, SplittableRandom random) {
        for (int i = 0; i < perSecond * tape.seconds(); i++) {
            double from = hertz * (0.7 + 1.6 * random.nextDouble());
            tape.tone(random.nextDouble() * tape.seconds(), 0.03 + 0.05 * random.nextDouble(), from,
                    from * (1.3 + 0.9 * random.nextDouble()), 0.06 + 0.12 * random.nextDouble(), side(random));
        }
    }

    private static void steps(Tape tape, double pace, DoubleConsumer step) {
        for (double at = 0.35; at < tape.seconds() - 0.3; at += pace) {
            step.accept(at);
        }
    }

    private static double side(SplittableRandom random) {
        return 1.6 * random.nextDouble() - 0.8;
    }

    private static DoubleUnaryOperator band(double hertz, double q) {
        return Biquad.bandPass(hertz, q, RATE)::next;
    }

    private static DoubleUnaryOperator low(double hertz, double q) {
        return through(Biquad.lowPass(hertz, q, RATE), Biquad.lowPass(1.4 * hertz, 0.6, RATE));
    }

    private static DoubleUnaryOperator through(Biquad one, Biquad other) {
        return sample -> other.next(one.next(sample));
    }
}
