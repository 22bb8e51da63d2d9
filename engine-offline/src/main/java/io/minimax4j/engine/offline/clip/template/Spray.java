package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Many small things that fly apart from a place. Where each is follows from the time alone.
 *
 * @param from when the first starts
 * @param over how many seconds it goes on
 * @param wide how far from the place they start, to both sides
 * @param angle the direction most fly in, in degrees, clockwise from the right
 * @param fan how many degrees they differ from it
 * @param speed of the quickest
 * @param gravity by which they get quicker downwards, a second
 * @param life how long each is seen, in seconds
 * @param grain how large the largest is
 */
record Spray(Grain kind, int count, double from, double over, double x, double y, double wide, double angle, double fan,
        double speed, double gravity, double life, double grain, List<Color> colors, long seed) {
    enum Grain {
        DROP, PUFF, PAPER, SPARK, STAR, HEART, BUBBLE
    }

    static final List<Color> CONFETTI = List.of(new Color(0xE94F4F), new Color(0xF6B93B), new Color(0x4CB7E8),
            new Color(0x58C26B), new Color(0xB66BE0), new Color(0xFFFFFF));
    private static final Color WATER = new Color(0xE4F6FF);

    static Spray splash(double at, double x, double y, double strength, long seed) {
        return new Spray(Grain.DROP, (int) (150 * strength), at, 0.14, x, y, 0.07 * strength, -90, 34, 1.5 * strength,
                2.6, 1.3, 0.013, List.of(WATER, new Color(0xBFE4F7), Color.WHITE), seed);
    }

    static Spray dust(double at, double x, double y, double strength, Color color, long seed) {
        return new Spray(Grain.PUFF, (int) (22 * strength), at, 0.12, x, y, 0.07 * strength, -90, 82, 0.34, -0.02, 0.9,
                0.05 * strength, List.of(color, Shade.lighter(color, 0.2)), seed);
    }

    static Spray confetti(double at, double x, double y, long seed) {
        return new Spray(Grain.PAPER, 130, at, 0.5, x, y, 0.3, -90, 60, 1.25, 1.1, 3, 0.02, CONFETTI, seed);
    }

    static Spray sparks(double at, double over, double x, double y, int count, Color color, long seed) {
        return new Spray(Grain.SPARK, count, at, over, x, y, 0.02, -90, 170, 0.8, 1.5, 0.5, 0.006,
                List.of(color, Color.WHITE), seed);
    }

    static Spray stars(Grain kind, double at, double over, double x, double y, int count, Color color, long seed) {
        return new Spray(kind, count, at, over, x, y, 0.12, -90, 60, 0.3, -0.05, 1.4, 0.035, List.of(color), seed);
    }

    Spray spread(double other) {
        return new Spray(kind, count, from, over, x, y, other, angle, fan, speed, gravity, life, grain, colors, seed);
    }

    Spray aimed(double degrees, double within, double quick) {
        return new Spray(kind, count, from, over, x, y, wide, degrees, within, quick, gravity, life, grain, colors,
                seed);
    }

    void draw(Brush brush, double time) {
        if (time < from || time > from + over + life) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            double age = time - from - over * i / count;
            double startX = x + wide * (2 * random.nextDouble() - 1);
            double turn = Math.toRadians(angle + fan * (random.nextDouble() + random.nextDouble() - 1));
            double quick = speed * (0.25 + 0.75 * random.nextDouble());
            double large = grain * (0.4 + 0.6 * random.nextDouble());
            double own = life * (0.6 + 0.4 * random.nextDouble());
            Color color = colors.get(random.nextInt(colors.size()));
            double spin = random.nextDouble();
            if (age < 0 || age > own) {
                continue;
            }
            double drag = kind == Grain.DROP || kind == Grain.SPARK ? 0.2 : 1.6;
            double along = (1 - Math.exp(-drag * age)) / drag;
            double fall = kind == Grain.PAPER ? Math.min(age, 0.5) * age : age * age;
            double placeX = startX + Math.cos(turn) * quick * along;
            double placeY = y + Math.sin(turn) * quick * along + gravity * fall / 2;
            double velocityX = Math.cos(turn) * quick * Math.exp(-drag * age);
            double velocityY = Math.sin(turn) * quick * Math.exp(-drag * age) + gravity * age;
            grain(brush, placeX, placeY, velocityX, velocityY, large, age / own, spin, color);
        }
    }

    private void grain(Brush brush, double x, double y, double velocityX, double velocityY, double large, double aged,
            double spin, Color color) {
        double fade = Math.min(1, 4 * (1 - aged));
        double degrees = Math.toDegrees(Math.atan2(velocityY, velocityX));
        switch (kind) {
            case DROP -> brush.flat(Brush.ellipse(x, y, large * (0.6 + 0.35 * Math.hypot(velocityX, velocityY)),
                    large * 0.5, degrees), Shade.alpha(color, 0.85 * fade));
            case PUFF -> brush.glow(x, y, large * (0.7 + 1.6 * aged),
                    Shade.alpha(color, 0.5 * (1 - aged) * (1 - aged)));
            case PAPER -> {
                double flip = Math.cos(9 * aged * (1 + spin) * life + 6 * spin);
                double sway = 0.02 * Math.sin(5 * aged * life + 6 * spin);
                brush.flat(Brush.ellipse(x + sway, y, large * 0.6, large * (0.1 + 0.35 * Math.abs(flip)),
                        360 * spin + 120 * aged), Shade.alpha(flip > 0 ? color : Shade.darker(color, 0.2), fade));
            }
            case SPARK -> brush.segment(x, y, x - velocityX * 0.04, y - velocityY * 0.04, large * 0.7,
                    Shade.alpha(color, fade));
            case STAR -> brush.flat(Shapes.star(x, y, large * swell(aged), 5, 90 * spin), Shade.alpha(color, fade));
            case HEART -> brush.flat(Shapes.heart(x, y, large * swell(aged)), Shade.alpha(color, fade));
            case BUBBLE -> {
                brush.flat(Brush.ellipse(x, y, large * 0.5, large * 0.5), Shade.alpha(color, 0.3 * fade));
                brush.line(Outline.arc(x, y, large * 0.42, large * 0.42, 190, 90), large * 0.12,
                        Shade.alpha(Color.WHITE, 0.8 * fade));
            }
        }
    }

    private static double swell(double aged) {
        return Math.min(1, aged * 5) * 0.5;
    }
}
