package io.minimax4j.engine.offline.music.arrange;

import io.minimax4j.engine.offline.music.score.Metre;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.List;

/** Plays the kit: the groove, fills into what follows, cymbals where something begins, rolls that build up. */
final class Drummer {
    private static final double LOUDEST = 0.9;
    private static final double HASTY = 138;

    private final Sheet sheet;
    private final StyleSheet style;
    /** Whether sixteenths come too fast for one hand. */
    private final boolean hasty;
    private int fills;

    Drummer(Sheet sheet, StyleSheet style, double bpm) {
        this.hasty = bpm > HASTY;
        this.sheet = sheet;
        this.style = style;
        this.fills = sheet.feel().choice(Math.max(1, style.fills().size()));
    }

    void play(Scene scene) {
        if (!scene.has(sheet.chair())) {
            pickUp(scene);
            return;
        }
        if (scene.building()) {
            groove(scene, scene.end() - Tempo.EIGHTH, true);
            roll(scene);
        } else {
            int fill = fill(scene);
            groove(scene, fill, false);
            turn(scene);
        }
        if (style.cymbal() != null && scene.energy() >= style.cymbalFrom()) {
            strike(scene.start(), style.cymbal(), 'x', scene, 1);
        }
    }

    /** @param light whether only what keeps time is played, and the rest left to others */
    private void groove(Scene scene, int until, boolean light) {
        for (Groove.Line line : scene.groove().drums(scene.level())) {
            Drum drum = Drum.valueOf(line.drum());
            if (light && !drum.light()) {
                continue;
            }
            String steps = line.pattern().over(scene.bars(), scene.metre());
            for (int step = 0; step < steps.length(); step++) {
                int tick = scene.tick(step);
                boolean under = tick < until || !light && (drum == Drum.KICK || drum == Drum.PEDAL);
                boolean playable = !hasty || step % 2 == 0 || !drum.light();
                if (Pattern.strikes(steps.charAt(step)) && under && playable) {
                    strike(tick, drum, steps.charAt(step), scene,
                            drum.light() ? Pattern.weight(step, scene.metre()) : 1);
                }
            }
        }
    }

    /** Every fourth bar a small turn before the next, so that eight bars are not one bar eight times. */
    private void turn(Scene scene) {
        if (scene.level() < 2 || style.turns().isEmpty()) {
            return;
        }
        for (int bar = 3; bar < scene.bars() - 1; bar += 4) {
            Pattern turn = style.turns().get(sheet.feel().choice(style.turns().size()));
            fill(turn, scene.start() + bar * scene.ticksPerBar(), scene, 0.75);
        }
    }

    /** Plays a fill at the end of a section and says where it begins; at its end where there is none. */
    private int fill(Scene scene) {
        Scene next = scene.next();
        double rise = next == null ? 0 : next.energy() - scene.energy();
        if (style.fills().isEmpty() || scene.bars() < 2 || rise < -0.3) {
            return scene.end();
        }
        List<Pattern> some = rise > 0.05 || style.turns().isEmpty() ? style.fills() : style.turns();
        Pattern fill = some.get(fills++ % some.size());
        return fill(fill, scene.end() - scene.ticksPerBar(), scene, 1);
    }

    private int fill(Pattern fill, int bar, Scene scene, double strength) {
        String steps = fill.over(1, scene.metre());
        int first = scene.end();
        for (int step = 0; step < steps.length(); step++) {
            char letter = steps.charAt(step);
            int tick = bar + step * Tempo.SIXTEENTH;
            if (Pattern.strikes(letter)) {
                first = Math.min(first, tick);
                double accent = Character.isUpperCase(letter) ? 1 : 0.82 + 0.12 * step / steps.length();
                hit(tick, Drum.ofFill(letter), strength * accent, scene);
            }
        }
        return first;
    }

    /** The last beat before drums begin. */
    private void pickUp(Scene scene) {
        Scene next = scene.next();
        if (next == null || !next.has(sheet.chair()) || next.level() < 2 || style.turns().isEmpty()) {
            return;
        }
        fill(style.turns().get(sheet.feel().choice(style.turns().size())), scene.end() - scene.ticksPerBar(), scene,
                0.9);
    }

    /** Strokes that double from quarters to sixteenths while they rise, and silence just before what they lead to. */
    private void roll(Scene scene) {
        int length = scene.end() - scene.start();
        int stop = scene.end() - Tempo.EIGHTH;
        for (int tick = scene.start(); tick < stop; tick += Tempo.SIXTEENTH) {
            double done = (double) (tick - scene.start()) / length;
            int every = every(done, scene.metre());
            if ((tick - scene.start()) % every == 0) {
                hit(tick, style.roll(), 0.35 + 0.45 * done, scene);
            }
            if ((tick - scene.start()) % pulse(scene.metre()) == 0 && done < 0.75) {
                hit(tick, Drum.KICK, 0.7, scene);
            }
        }
    }

    private static int every(double done, Metre metre) {
        if (done < 0.25) {
            return pulse(metre);
        }
        return done < 0.6 ? Tempo.EIGHTH : Tempo.SIXTEENTH;
    }

    private static int pulse(Metre metre) {
        return metre.unit() == 8 && metre.beats() % 3 == 0 ? 3 * Tempo.EIGHTH : Tempo.QUARTER;
    }

    private void strike(int tick, Drum drum, char how, Scene scene, double weight) {
        double accent = switch (how) {
            case 'X' -> 1;
            case 'o' -> 0.5;
            default -> 0.82;
        };
        hit(tick, drum, accent * weight, scene);
    }

    private void hit(int tick, Drum drum, double accent, Scene scene) {
        int length = drum.cymbal() && !drum.light() ? 2 * Tempo.QUARTER : Tempo.SIXTEENTH;
        boolean backbeat = drum == Drum.SNARE || drum == Drum.RIM || drum == Drum.CLAP;
        sheet.play(tick, tick + length, drum.key(), LOUDEST * accent * drum.weight() * scene.loudness(tick),
                backbeat ? sheet.feel().ticks(style.late()) : 0);
    }

    /** The end: a kick under a cymbal, or a soft cymbal alone. */
    void end(int tick, int until, double loudness) {
        if (loudness > 0.75) {
            sheet.play(tick, until, Drum.KICK.key(), LOUDEST * loudness);
            sheet.play(tick, until, Drum.CRASH.key(), LOUDEST * Drum.CRASH.weight() * loudness);
        } else {
            sheet.play(tick, until, Drum.RIDE.key(), LOUDEST * Drum.RIDE.weight() * loudness);
        }
    }
}
