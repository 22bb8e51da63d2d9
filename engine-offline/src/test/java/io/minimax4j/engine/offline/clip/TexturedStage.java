package io.minimax4j.engine.offline.clip;

import io.minimax4j.engine.offline.clip.camera.Camera;
import io.minimax4j.engine.offline.clip.camera.Directions;
import io.minimax4j.engine.offline.clip.projection.Projection;
import io.minimax4j.engine.offline.picture.scene.ArtStyle;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Season;
import io.minimax4j.engine.offline.picture.scene.Weather;
import io.minimax4j.engine.offline.picture.stage.Layer;
import io.minimax4j.engine.offline.picture.stage.Motion;
import io.minimax4j.engine.offline.picture.stage.Stage;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Stages whose every place looks different, so that one can tell where it went: a far wall, and something near below. */
public final class TexturedStage {
    public static final PixelSize VIEW = new PixelSize(320, 180);
    public static final int FRAMES_PER_SECOND = 24;

    private TexturedStage() {}

    /** A clip of it, filmed as a prompt says. */
    public static Footage filmed(String prompt, int seconds, long seed) {
        return filmed(prompt, seconds, seed, new Motion.Still());
    }

    /** @param motion of a figure in its middle, which nothing else moves */
    public static Footage filmed(String prompt, int seconds, long seed, Motion motion) {
        Camera camera = Camera.of(Directions.read(prompt, true), seconds, seed).centred().fitting(VIEW);
        int margin = camera.margin(VIEW);
        PixelSize all = new PixelSize(VIEW.width() + 2 * margin, VIEW.height() + 2 * margin);
        PixelSize lower = new PixelSize(all.width(), all.height() / 2);
        List<Layer> layers = new ArrayList<>();
        layers.add(new Layer("wall", texture(all, 1), 0, 0, 0.05, new Motion.Still()));
        layers.add(new Layer("bank", texture(lower, 2), 0, all.height() - lower.height(), 0.9, new Motion.Still()));
        if (!(motion instanceof Motion.Still)) {
            layers.add(new Layer("figure", texture(new PixelSize(60, 60), 3), margin + 130, margin + 60, 0.7, motion));
        }
        Stage stage = new Stage(scene(Place.MEADOW, Weather.CLEAR, Mood.NEUTRAL), VIEW, margin, layers);
        return Projection.of(stage, camera, FRAMES_PER_SECOND, seconds * FRAMES_PER_SECOND);
    }

    public static Scene scene(Place place, Weather weather, Mood mood) {
        return new Scene(place, Set.of(), Daytime.NOON, Season.SUMMER, weather, mood, ArtStyle.PAINTED, 0.5, List.of(),
                List.of(), 1);
    }

    /** Smooth spots of many sizes. */
    public static Bitmap texture(PixelSize size, long seed) {
        double[] values = new double[Math.toIntExact(size.area())];
        Random random = new Random(seed);
        for (int cell = 40; cell >= 5; cell /= 2) {
            spots(values, size, cell, random);
        }
        int[] argb = new int[values.length];
        for (int i = 0; i < argb.length; i++) {
            int grey = (int) Math.clamp(128 + 1.6 * values[i], 0, 255);
            argb[i] = 0xFF000000 | grey << 16 | grey << 8 | 255 - grey;
        }
        return new Bitmap(size, argb);
    }

    private static void spots(double[] values, PixelSize size, int cell, Random random) {
        int across = size.width() / cell + 2;
        double[] grid = new double[across * (size.height() / cell + 2)];
        for (int i = 0; i < grid.length; i++) {
            grid[i] = (random.nextDouble() - 0.5) * (20 + 1.5 * cell);
        }
        for (int y = 0; y < size.height(); y++) {
            for (int x = 0; x < size.width(); x++) {
                int at = y / cell * across + x / cell;
                double shareX = (double) (x % cell) / cell;
                double shareY = (double) (y % cell) / cell;
                values[y * size.width() + x] += (grid[at] * (1 - shareX) + grid[at + 1] * shareX) * (1 - shareY)
                        + (grid[at + across] * (1 - shareX) + grid[at + across + 1] * shareX) * shareY;
            }
        }
    }
}
