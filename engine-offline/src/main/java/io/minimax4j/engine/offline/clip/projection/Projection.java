package io.minimax4j.engine.offline.clip.projection;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.offline.clip.Footage;
import io.minimax4j.engine.offline.clip.camera.Camera;
import io.minimax4j.engine.offline.clip.camera.View;
import io.minimax4j.engine.offline.picture.stage.Layer;
import io.minimax4j.engine.offline.picture.stage.Motion;
import io.minimax4j.engine.offline.picture.stage.Stage;
import io.minimax4j.engine.offline.picture.style.Style;
import io.minimax4j.engine.picture.PixelSize;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stage seen through a moving camera. For one thread at a time. */
public final class Projection implements Footage {
    private static final int BLACK = 0xFF000000;
    private static final double NEAR_EDGE = 0.88;
    private static final double SLOWEST = 0.2;

    private final PixelSize size;
    private final int framesPerSecond;
    private final int frames;
    private final Camera camera;
    private final List<Panel> panels;
    private final int towards;
    private final int[] rows;
    private final int[] floors;
    private final boolean[] looked;
    private @Nullable Touch touch;

    private Projection(Stage stage, List<Sheet> sheets, Camera camera, int framesPerSecond, int frames) {
        this.size = stage.view();
        this.framesPerSecond = framesPerSecond;
        this.frames = frames;
        this.camera = camera;
        Optional<Hero> hero = Hero.of(stage);
        Optional<Layer> followed = hero.map(Hero::layer);
        this.towards = hero.map(Hero::towards).orElse(1);
        this.panels = sheets.stream()
                .map(sheet -> new Panel(sheet, stage, followed.filter(layer -> layer == sheet.layer()).isPresent(),
                        pace(sheet.layer(), stage)))
                .toList();
        this.rows = new int[2 * size.width()];
        this.floors = new int[Math.ceilDiv(size.width(), Panel.CHUNK)];
        this.looked = new boolean[panels.size()];
    }

    /** How much of its speed a figure that walks may have if it is not to leave the picture before the end. */
    private double pace(Layer layer, Stage stage) {
        if (!(layer.motion() instanceof Motion.Cycling(_, _, double x, _)) || x == 0) {
            return 1;
        }
        View end = camera.at(camera.seconds());
        double shift = size.width() * (end.panX() + end.truckX() * View.part(layer.depth()));
        double middle = layer.left() - stage.margin() + layer.bitmap().width() / 2.0;
        double room = x > 0
                ? NEAR_EDGE * size.width() - middle - shift
                : middle + shift - (1 - NEAR_EDGE) * size.width();
        double way = Math.abs(x) * frames / framesPerSecond;
        return Math.clamp(room / way, SLOWEST, 1);
    }

    /** The layers of a stage as they are. */
    public static Projection of(Stage stage, Camera camera, int framesPerSecond, int frames) {
        return of(stage, stage.layers().stream().map(layer -> Sheet.of(layer, stage)).toList(), camera, framesPerSecond,
                frames);
    }

    /** @param sheets the layers of the stage, from far to near */
    public static Projection of(Stage stage, List<Sheet> sheets, Camera camera, int framesPerSecond, int frames) {
        return new Projection(stage, sheets, camera, framesPerSecond, frames);
    }

    /** Gives every frame the last touch of a style as well. */
    public Projection touched(Style style) {
        touch = Touch.of(style, size);
        return this;
    }

    @Override
    public PixelSize size() {
        return size;
    }

    @Override
    public int framesPerSecond() {
        return framesPerSecond;
    }

    @Override
    public int frames() {
        return frames;
    }

    @Override
    public void draw(int number, Frame into) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("a frame was given up");
        }
        // The last frame is the end of the camera's way: what is to be met there is met.
        double along = frames == 1 ? 0 : camera.seconds() * number / (frames - 1);
        View view = camera.at(along);
        double time = (double) number / framesPerSecond;
        double end = (double) (frames - 1) / framesPerSecond;
        panels.forEach(panel -> panel.place(view, towards, time, end));
        for (int y = 0; y < size.height(); y += 2) {
            row(y, 0);
            row(y + 1, size.width());
            FrameWriter.pair(rows, 0, into, y);
        }
    }

    /** From front to back it is found out what hides what, from back to front it is drawn. */
    private void row(int y, int offset) {
        Arrays.fill(floors, -1);
        int open = floors.length;
        int first = panels.size();
        while (first > 0 && open > 0) {
            first--;
            looked[first] = panels.get(first).look(y);
            for (int i = 0; looked[first] && i < floors.length; i++) {
                if (floors[i] < 0 && panels.get(first).hides(i)) {
                    floors[i] = first;
                    open--;
                }
            }
        }
        if (open > 0) {
            Arrays.fill(rows, offset, offset + size.width(), BLACK);
        }
        for (int i = first; i < panels.size(); i++) {
            if (looked[i]) {
                panels.get(i).draw(y, floors, i, rows, offset);
            }
        }
        if (touch != null) {
            touch.draw(y, rows, offset);
        }
    }
}
