package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Feature;
import io.minimax4j.engine.offline.picture.scene.Weather;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Clouds: puffs of noise in soft outlines, lit from the sun's side. The left side of the sheet goes on at the right. */
final class Clouds {
    /** Clouds are soft: half the pixels are enough. */
    private static final int COARSE = 2;

    private final Plan plan;
    private final Light light;
    private final Noise noise;
    private final int width;
    private final int height;
    private final double step;
    private final int period;

    private Clouds(Plan plan, Light light, double bottom) {
        this.plan = plan;
        this.light = light;
        this.noise = new Noise(plan.seed(21));
        this.width = Math.ceilDiv(plan.width(), COARSE);
        this.height = Math.max(Math.ceilDiv((int) bottom, COARSE), 2);
        this.step = COARSE / plan.unit();
        this.period = Math.max(2, Integer.highestOneBit((int) Math.round(width * step * 4)));
    }

    /** Clouds down to a row, or null where the sky is clear. */
    static @Nullable Sheet paint(Plan plan, Light light, double bottom) {
        double cover = cover(plan);
        return cover <= 0 || bottom < 4 ? null : new Clouds(plan, light, bottom).paint(cover);
    }

    private static double cover(Plan plan) {
        boolean shown = plan.has(Feature.AURORA) || plan.has(Feature.FIREWORKS) || plan.has(Feature.METEORS);
        double named = shown ? 0 : plan.has(Feature.CLOUDS) ? 0.55 : 0;
        double usual = switch (plan.scene().weather()) {
            case CLEAR -> plan.has(Feature.STARS) || shown
                    ? 0
                    : plan.scene().daytime() == Daytime.NIGHT ? 0.12 : 0.3;
            case WIND -> 0.45;
            case CLOUDY -> 0.65;
            case OVERCAST, RAIN, SNOW -> 0.9;
            case STORM -> 1;
            case FOG -> 0;
        };
        return Math.max(named, usual);
    }

    private Sheet paint(double cover) {
        float[] field = new float[width * height];
        boolean heavy = cover > 0.8;
        double[][] puffs = heavy ? new double[0][] : puffs(cover);
        for (int y = 0; y < height; y++) {
            double down = y * step;
            double near = 1 - (double) y / height;
            for (int x = 0; x < width; x++) {
                double across = (double) x / width * period;
                float fine = noise.cloudy(across, down * 4 * (1.2 + 0.5 * (1 - near)), 6, period);
                double envelope = heavy
                        ? 0.18 + 0.3 * cover * near
                        : Math.max(envelope(puffs, x * step, down), streaks(across, down, cover));
                field[y * width + x] = (float) (envelope + (fine - 0.5) * 1.35);
            }
        }
        return shade(field, heavy).scaled(plan.width(), height * COARSE);
    }

    private double[][] puffs(double cover) {
        SplittableRandom random = plan.random(22);
        double wide = width * step;
        double high = height * step;
        int count = (int) Math.round(wide * (2.2 + 5.5 * cover));
        double[][] puffs = new double[count][];
        for (int i = 0; i < count; i++) {
            double depth = Math.pow(random.nextDouble(), 0.8);
            double size = (0.1 + 0.2 * (1 - depth)) * random.nextDouble(0.75, 1.3);
            puffs[i] = new double[]{(i + random.nextDouble(0.1, 0.9)) / count * wide, high * (0.16 + 0.66 * depth),
                size * 1.25, size * 0.5};
        }
        return puffs;
    }

    private double envelope(double[][] puffs, double across, double down) {
        double wide = width * step;
        double best = -1;
        for (double[] puff : puffs) {
            double dx = Math.abs(across - puff[0]);
            dx = Math.min(dx, wide - dx) / puff[2];
            double dy = (down - puff[1]) / puff[3];
            dy = dy > 0 ? dy * 2.4 : dy;
            double inside = 0.62 - 0.9 * (dx * dx + dy * dy);
            best = Math.max(best, inside);
        }
        return best;
    }

    private double streaks(double across, double down, double cover) {
        float wide = noise.cloudy(across / 2 + 60, down * 9 + 40, 3, Math.max(period / 2, 1));
        return (wide - 0.62 + cover * 0.1) * 0.8;
    }

    private Sheet shade(float[] field, boolean heavy) {
        Sheet sheet = new Sheet(width, height);
        boolean night = plan.scene().daytime() == Daytime.NIGHT;
        Weather weather = plan.scene().weather();
        boolean low = plan.scene().daytime() == Daytime.SUNSET || plan.scene().daytime() == Daytime.DUSK
                || plan.scene().daytime() == Daytime.DAWN;
        int bright = night
                ? Rgb.mix(light.middle(), 0xFFB4C2E6, 0.5)
                : Rgb.mix(0xFFFFFFFF, light.sun(), low ? 0.75 : 0.2);
        if (heavy) {
            bright = Rgb.mix(light.rim(), light.middle(), 0.4);
            bright = Rgb.scaled(bright, weather == Weather.STORM ? 1.25 : 1.08);
        }
        int dark = heavy
                ? Rgb.scaled(light.zenith(), weather == Weather.STORM ? 0.55 : 0.86)
                : low
                        ? Rgb.mix(light.middle(), light.zenith(), 0.55)
                        : Rgb.mix(light.middle(), 0xFFAEB9CC, night ? 0 : 0.65);
        int shiftX = (int) (light.sunX() < 0.5 ? -0.012 / step : 0.012 / step);
        int shiftY = (int) (low ? 0.004 / step : -0.018 / step);
        for (int y = 0; y < height; y++) {
            double near = (double) y / height;
            // Clouds thin out towards the horizon, where the sheet ends.
            double end = Math.clamp((1 - near) * 5, 0, 1);
            int otherY = Math.clamp(y + shiftY, 0, height - 1);
            for (int x = 0; x < width; x++) {
                double here = field[y * width + x];
                if (here <= 0) {
                    continue;
                }
                int otherX = Math.floorMod(x + shiftX, width);
                double towards = field[otherY * width + otherX];
                double alpha = smooth(here / (heavy ? 0.5 : 0.3)) * end * clear(x, y, heavy);
                double lit = Math.clamp(0.52 + (here - towards) * 1.5 + 0.3 * (0.35 - Math.min(here, 0.9)), 0, 1);
                int tone = Rgb.mix(dark, bright, lit);
                tone = Rgb.mix(tone, light.rim(), near * near * 0.5);
                sheet.pixels()[y * width + x] = Rgb.withAlpha(tone, Rgb.level(alpha * (night ? 190 : 245)));
            }
        }
        return sheet;
    }

    /** Before the sun or the moon clouds are thin. */
    private double clear(int x, int y, boolean heavy) {
        if (heavy || !light.shows()) {
            return 1;
        }
        double sunY = height * (1 - light.high()) + plan.margin() / (double) COARSE * light.high();
        double sunX = plan.x(light.sunX()) / COARSE;
        double off = Math.hypot(x - sunX, y - sunY) * step;
        return smooth((off - 0.03) / 0.17);
    }

    private static double smooth(double value) {
        double cut = Math.clamp(value, 0, 1);
        return cut * cut * (3 - 2 * cut);
    }
}
