package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Feature;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Weather;
import java.util.SplittableRandom;

/** The light of a scene: the colours of the sky, where the sun or the moon is, and what it makes of other colours. */
public final class Light {
    private static final int OVERCAST = 0xFFAEB7C2;
    private static final double LEAST = 0.36;
    private static final int SLATE = 0xFF39434F;

    private final Scene scene;
    private final boolean left;
    private final double high;
    private int zenith;
    private int middle;
    private int rim;
    private int sun;
    private double red = 1;
    private double green = 1;
    private double blue = 1;
    private double haze;

    public Light(Plan plan) {
        this.scene = plan.scene();
        SplittableRandom random = plan.random(1);
        double weight = 0;
        for (Figure figure : scene.figures()) {
            weight += (figure.x() - 0.5) * figure.height();
        }
        // The sun keeps clear of what stands in the picture.
        this.left = Math.abs(weight) > 0.03 ? weight > 0 : random.nextBoolean();
        this.high = switch (scene.daytime()) {
            case DAWN, SUNSET -> 0.14 + random.nextDouble() * 0.08;
            case MORNING, AFTERNOON -> 0.55 + random.nextDouble() * 0.12;
            case NOON -> 0.8 + random.nextDouble() * 0.06;
            case DUSK -> 0.68;
            case NIGHT -> 0.66 + random.nextDouble() * 0.12;
        };
        daytime(scene.daytime());
        weather(scene.weather());
        mood(scene.mood());
        double even = (red + green + blue) / 3;
        if (even < LEAST) {
            // However dark it is, one sees something.
            ambient(LEAST / even, LEAST / even, LEAST / even);
        }
    }

    private void sky(int top, int mid, int low, int light) {
        zenith = Rgb.OPAQUE | top;
        middle = Rgb.OPAQUE | mid;
        rim = Rgb.OPAQUE | low;
        sun = Rgb.OPAQUE | light;
    }

    private void ambient(double r, double g, double b) {
        red *= r;
        green *= g;
        blue *= b;
    }

    private void daytime(Daytime daytime) {
        switch (daytime) {
            case DAWN -> {
                sky(0x4A5F9A, 0xC79BB4, 0xFFD2A6, 0xFFD9A8);
                ambient(0.9, 0.8, 0.84);
            }
            case MORNING -> {
                sky(0x3F8AD6, 0x8DC3EC, 0xF9ECD6, 0xFFF3D2);
                ambient(1, 0.99, 0.94);
            }
            case NOON -> {
                sky(0x1F6FCB, 0x5AA5E6, 0xCDE8F7, 0xFFFCEB);
                ambient(1.02, 1.02, 1);
            }
            case AFTERNOON -> {
                sky(0x2F79C8, 0x7DB8E4, 0xF8E6C2, 0xFFEDBE);
                ambient(1.05, 0.99, 0.88);
            }
            case SUNSET -> {
                sky(0x3A4382, 0xC8607E, 0xFFB25C, 0xFFC36B);
                ambient(0.98, 0.73, 0.64);
            }
            case DUSK -> {
                sky(0x1A2352, 0x5B4C8C, 0xE58F80, 0xFFC6B0);
                ambient(0.64, 0.57, 0.76);
            }
            case NIGHT -> {
                sky(0x060A20, 0x111F4B, 0x2E4479, 0xDCE6FF);
                ambient(0.38, 0.44, 0.68);
            }
        }
        haze = 0.6;
    }

    private void weather(Weather weather) {
        double bright = scene.daytime() == Daytime.NIGHT ? 0.22 : scene.daytime() == Daytime.DUSK ? 0.5 : 1;
        switch (weather) {
            case CLEAR, CLOUDY, WIND -> {
            }
            case OVERCAST -> veil(Rgb.scaled(OVERCAST, bright), 0.72, 0.92);
            case FOG -> {
                veil(Rgb.scaled(0xFFD3D8DC, bright), 0.75, 0.96);
                haze = 1;
            }
            case RAIN -> {
                veil(Rgb.scaled(0xFF8593A3, bright), 0.78, 0.78);
                haze = 0.8;
            }
            case STORM -> {
                veil(Rgb.scaled(SLATE, Math.max(bright, 0.5)), 0.86, 0.66);
                haze = 0.7;
            }
            case SNOW -> {
                veil(Rgb.scaled(0xFFC4CEDB, bright), 0.74, 0.95);
                haze = 0.8;
            }
        }
    }

    private void veil(int grey, double share, double bright) {
        zenith = Rgb.mix(zenith, Rgb.scaled(grey, 0.82), share);
        middle = Rgb.mix(middle, grey, share);
        rim = Rgb.mix(rim, Rgb.scaled(grey, 1.1), share * 0.85);
        double even = (red + green + blue) / 3;
        red = (red + (even - red) * share * 0.7) * bright;
        green = (green + (even - green) * share * 0.7) * bright;
        blue = (blue + (even * 1.04 - blue) * share * 0.7) * bright;
    }

    private void mood(Mood mood) {
        switch (mood) {
            case NEUTRAL -> {
            }
            case HAPPY -> {
                all(0xFFFFE9A8, 0.06, 1.12);
                ambient(1.05, 1.04, 0.98);
            }
            case CALM -> all(0xFFB8D8E0, 0.14, 0.92);
            case ROMANTIC -> {
                all(0xFFFF9EC0, 0.26, 1.05);
                ambient(1.03, 0.93, 0.98);
            }
            case MELANCHOLY -> {
                all(0xFF72849A, 0.4, 0.65);
                ambient(0.84, 0.88, 0.97);
            }
            case MYSTERIOUS -> {
                all(0xFF43407E, 0.36, 0.95);
                ambient(0.76, 0.76, 0.96);
                haze = Math.max(haze, 0.85);
            }
            case DARK -> {
                all(0xFF14141E, 0.5, 0.7);
                ambient(0.62, 0.6, 0.66);
            }
            case DRAMATIC -> {
                zenith = Rgb.scaled(zenith, 0.72);
                middle = Rgb.saturated(Rgb.scaled(middle, 0.95), 1.25);
                rim = Rgb.saturated(rim, 1.3);
                ambient(0.98, 0.88, 0.84);
            }
            case DREAMY -> {
                all(0xFFE8D4FA, 0.32, 0.95);
                ambient(1.03, 0.99, 1.06);
            }
            case EPIC -> {
                rim = Rgb.mix(rim, 0xFFFFC979, 0.3);
                zenith = Rgb.saturated(Rgb.scaled(zenith, 0.85), 1.15);
                ambient(1.03, 0.96, 0.88);
            }
        }
    }

    private void all(int color, double share, double saturation) {
        zenith = Rgb.saturated(Rgb.mix(zenith, Rgb.scaled(color, 0.85), share), saturation);
        middle = Rgb.saturated(Rgb.mix(middle, color, share), saturation);
        rim = Rgb.saturated(Rgb.mix(rim, color, share), saturation);
    }

    int zenith() {
        return zenith;
    }

    int middle() {
        return middle;
    }

    int rim() {
        return rim;
    }

    /** The colour of the sun, or of the moon. */
    public int sun() {
        return sun;
    }

    /** What the air in the distance looks like. */
    public int air() {
        return Rgb.mix(rim, middle, 0.35);
    }

    /** The sky at a height, 0 at the horizon to 1 at the top. */
    int sky(double height) {
        return height < 0.45
                ? Rgb.mix(rim, middle, Math.pow(Math.max(height, 0) / 0.45, 0.8))
                : Rgb.mix(middle, zenith, Math.min((height - 0.45) / 0.6, 1));
    }

    /** A colour in this light, that far away: 0 here to 1 infinitely far. */
    public int lit(int color, double distance) {
        int here = Rgb.of(Rgb.red(color) * red, Rgb.green(color) * green, Rgb.blue(color) * blue);
        return distance <= 0 ? here : Rgb.mix(here, air(), Math.min(distance * (0.45 + haze * 0.55), 1));
    }

    public int lit(int color) {
        return lit(color, 0);
    }

    /** How thick the air is, 0.6 usually to 1 in fog. */
    public double haze() {
        return haze;
    }

    public boolean isDark() {
        return scene.daytime().isDark();
    }

    /** Whether the sun or the moon throws shadows. */
    public double shadow() {
        return switch (scene.weather()) {
            case CLEAR, WIND -> scene.daytime() == Daytime.NIGHT ? 0.4 : 0.8;
            case CLOUDY, SNOW -> 0.5;
            case OVERCAST, RAIN, STORM, FOG -> 0.25;
        } * (scene.place() == Place.ROOM ? 0.6 : 1);
    }

    boolean shows() {
        boolean named = scene.features().contains(Feature.SUN) || scene.features().contains(Feature.MOON);
        boolean outshone = scene.features().contains(Feature.FIREWORKS) || scene.features().contains(Feature.LANTERNS)
                || scene.features().contains(Feature.AURORA);
        return named || !outshone && switch (scene.weather()) {
            case CLEAR, CLOUDY, WIND -> true;
            case OVERCAST, FOG, RAIN, STORM, SNOW -> false;
        };
    }

    /** A moon rather than a sun. */
    boolean moon() {
        return scene.features().contains(Feature.MOON) || scene.daytime().isDark()
                && !(scene.features().contains(Feature.SUN) && scene.daytime() == Daytime.DUSK);
    }

    /** A thin moon: one that is asked for, or one of three that nobody named. */
    boolean crescent() {
        return scene.features().contains(Feature.CRESCENT)
                || !scene.features().contains(Feature.MOON) && Math.floorMod(scene.seed(), 3) == 0;
    }

    /** Where the sun or the moon is, as a share of the picture's width. */
    public double sunX() {
        double side = switch (scene.daytime()) {
            case NOON -> 0.16;
            case DAWN, SUNSET -> 0.26;
            case MORNING, AFTERNOON, DUSK, NIGHT -> 0.2;
        };
        return left ? side : 1 - side;
    }

    /** How high it is, 0 at the horizon to 1 at the upper edge. */
    double high() {
        return high;
    }

    /** Where the light comes from, -1 left to 1 right. */
    public double from() {
        return left ? -0.7 : 0.7;
    }

    /** How many times the length of what throws it a shadow is. */
    public double shadowLength() {
        return 0.25 + 0.75 * Math.max(0, 0.85 - high);
    }
}
