package io.minimax4j.engine.offline.clip.projection;

import io.minimax4j.engine.offline.clip.camera.View;
import io.minimax4j.engine.offline.picture.stage.Layer;
import io.minimax4j.engine.offline.picture.stage.Motion;
import io.minimax4j.engine.offline.picture.stage.Stage;
import io.minimax4j.engine.picture.PixelSize;
import java.util.Arrays;
import java.util.List;

/**
 * A sheet at work: for every frame it finds out where each row of the picture lies on it, then draws rows.
 *
 * <p>Rows of a picture are rows of the layer, moved and drawn out: nothing turns. So a row is two rows of the layer led
 * into each other, then read along at an even pace. A layer that reaches the edge of its stage goes on beyond it as it ends
 * there, so that no edge is ever seen.
 */
final class Panel {
    private static final double TURN = 2 * Math.PI;
    private static final int ONE = 1 << 16;
    static final int CHUNK = 32;
    /** What is so near is a frame of leaves or grass, if it is at an edge. */
    private static final double ROOTED = 0.92;

    private final Depths depths;
    private final boolean arriving;
    private final boolean leaving;
    private final int margin;
    private final boolean hero;
    private final PixelSize view;
    private final double horizon;
    private final double left;
    private final double top;
    private final boolean[] held;
    private final int rooted;
    private final Motion motion;
    private final List<Pixels> phases;
    private final int[] line;
    private final int[] drawn;

    private final byte[] kinds;
    private final int[] upper;
    private final int[] lower;
    private final int[] share;
    private final int[] start;
    private final int[] step;
    private Pixels now;
    private int fading;

    /**
     * @param hero whether it is the figure that the camera follows
     * @param pace how much of the speed of its motion it keeps, 0 to 1
     */
    Panel(Sheet sheet, Stage stage, boolean hero, double pace) {
        Layer layer = sheet.layer();
        this.depths = sheet.depths();
        this.arriving = sheet.arriving();
        this.leaving = sheet.leaving();
        this.margin = stage.margin();
        this.hero = hero;
        this.view = stage.view();
        this.horizon = stage.scene().horizon() * view.height();
        this.left = layer.left() - stage.margin();
        this.top = layer.top() - stage.margin();
        this.motion = bare(layer.motion(), pace);
        this.held = new boolean[]{layer.left() <= 0, layer.left() + layer.bitmap().width() >= stage.size().width(),
            layer.top() <= 0, layer.top() + layer.bitmap().height() >= stage.size().height()};
        this.rooted = rooted(layer.depth());
        this.phases = layer.motion() instanceof Motion.Cycling cycling && !cycling.phases().isEmpty()
                ? cycling.phases().stream().map(Pixels::of).toList()
                : List.of(Pixels.of(layer.bitmap()));
        this.now = phases.getFirst();
        int rows = view.height();
        this.kinds = new byte[Math.ceilDiv(view.width(), CHUNK)];
        this.upper = new int[rows];
        this.lower = new int[rows];
        this.share = new int[rows];
        this.start = new int[rows];
        this.step = new int[rows];
        // A row that is seen from far away draws in at most four times its width; what is beyond is not drawn.
        this.line = new int[4 * view.width() + 4];
        this.drawn = new int[view.width()];
    }

    /**
     * Whether it grows into the picture from the lower edge (1) or the upper one (-1): then the camera never goes so far that
     * there is something to be seen behind its root.
     */
    private int rooted(double depth) {
        if (depth < ROOTED || held[2] == held[3]) {
            return 0;
        }
        return held[3] ? 1 : -1;
    }

    /** The motion without the bitmaps: those of a stage are not kept beside the ones made ready here. */
    private static Motion bare(Motion motion, double pace) {
        return motion instanceof Motion.Cycling(_, double period, double x, double y)
                ? new Motion.Cycling(List.of(), period, x * pace, y)
                : motion;
    }

    /**
     * Takes its place for a frame.
     *
     * @param towards which way the camera goes that follows the hero: 1 right, -1 left
     */
    void place(View at, int towards, double time, double end) {
        double presence = Sheet.presence(arriving, leaving, time, end);
        fading = (int) Math.round(256 * presence);
        now = phase(time);
        Own own = own(at, time, presence);
        if (depths.isEven()) {
            even(at, towards, own);
        } else {
            sloping(at, towards, own);
        }
        for (int y = 0; y < view.height(); y++) {
            int row = Math.max(upper[y], lower[y]);
            if (row >= 0) {
                double aside = own.aside(row, now.height);
                start[y] -= (int) Math.round(aside * ONE);
            }
        }
    }

    private Pixels phase(double time) {
        if (motion instanceof Motion.Cycling cycling && phases.size() > 1) {
            double turn = time / cycling.period();
            return phases.get((int) ((turn - Math.floor(turn)) * phases.size()) % phases.size());
        }
        return phases.getFirst();
    }

    /** What the layer does by itself: moved as a whole, and how a row is moved. */
    private record Own(double x, double y, Motion motion, double time, double presence) {
        double aside(int row, int height) {
            return switch (motion) {
                case Motion.Rippling(double amplitude, double wavelength, double period) ->
                    presence * amplitude * (row + 1) / height * Math.sin(TURN * (row / wavelength - time / period));
                case Motion.Swaying(double amplitude, double period) -> {
                    double above = 1 - (double) row / height;
                    yield presence * amplitude * above * Math.sqrt(above) * Math.sin(TURN * time / period);
                }
                default -> 0;
            };
        }
    }

    private Own own(View at, double time, double presence) {
        double phase = left / 97;
        return switch (motion) {
            case Motion.Drifting(double x, double y) -> new Own(x * time, y * time, motion, time, presence);
            case Motion.Bobbing(double amplitude, double period) ->
                new Own(0, presence * amplitude * Math.sin(TURN * time / period + phase), motion, time, presence);
            case Motion.Cycling(_, _, double x, double y) -> {
                double moving = hero ? time - at.followed() : time;
                yield new Own(x * moving, y * moving, motion, time, presence);
            }
            case Motion.Swaying(_, double period) ->
                new Own(0, 0, motion, time + period * (phase - Math.floor(phase)), presence);
            default -> new Own(0, 0, motion, time, presence);
        };
    }

    private void even(View at, int towards, Own own) {
        double part = View.part(depths.atTop());
        double zoom = Math.exp(at.zoom());
        double near = Math.exp(at.dolly() * part);
        double up = rooted * Math.max(0, rooted * view.height() * (at.panY() + at.truckY() * part));
        if (rooted == 0) {
            up = view.height() * (at.panY() + at.truckY() * part);
        }
        double middle = view.height() / 2.0;
        double pace = 1 / (zoom * near);
        for (int y = 0; y < view.height(); y++) {
            double onStage = horizon + ((y + 0.5 - up - middle) / zoom + middle - horizon) / near;
            row(y, onStage - 0.5 - top - own.y(), pace, across(at, towards, part), own);
        }
    }

    /** A ground has another depth in every row: each is looked for among those that are seen, from top to bottom. */
    private void sloping(View at, int towards, Own own) {
        int rows = now.height;
        double zoom = Math.exp(at.zoom());
        double middle = view.height() / 2.0;
        int row = -1;
        double before = Double.NEGATIVE_INFINITY;
        double next = seen(at, zoom, middle, 0);
        for (int y = 0; y < view.height(); y++) {
            while (row < rows - 1 && next < y + 0.5) {
                row++;
                before = next;
                next = row + 1 < rows ? seen(at, zoom, middle, row + 1) : Double.POSITIVE_INFINITY;
            }
            double within = row < 0 || row >= rows - 1
                    ? beyond(row, rows, y + 0.5, before, next)
                    : row + (y + 0.5 - before) / Math.max(next - before, 1e-9);
            double depth = depths.at(top + margin + within);
            row(y, within - own.y(), 1 / at.scale(depth), across(at, towards, View.part(depth)), own);
        }
    }

    private static double beyond(int row, int rows, double y, double before, double next) {
        return row < 0 ? y - next : rows - 1 + (y - before);
    }

    private double seen(View at, double zoom, double middle, int row) {
        double part = View.part(depths.at(top + margin + row));
        double near = horizon + (top + row + 0.5 - horizon) * Math.exp(at.dolly() * part);
        return middle + zoom * (near - middle) + view.height() * (at.panY() + at.truckY() * part);
    }

    private double across(View at, int towards, double part) {
        double passed = hero ? 0 : -towards * at.follow() * part;
        return view.width() * (at.panX() + at.truckX() * part + passed);
    }

    private void row(int y, double source, double pace, double across, Own own) {
        long fixed = Math.round(source * 256);
        int one = Math.toIntExact(fixed >> 8);
        share[y] = (int) (fixed & 0xFF);
        boolean wraps = motion instanceof Motion.Drifting drifting && drifting.y() != 0;
        upper[y] = held(one, wraps);
        lower[y] = share[y] == 0 ? upper[y] : held(one + 1, wraps);
        double middle = view.width() / 2.0;
        double first = middle - 0.5 + (0.5 - middle - across) * pace - left - own.x();
        if (motion instanceof Motion.Drifting drifting && drifting.x() != 0) {
            first -= Math.floor(first / now.width) * now.width;
        }
        // Beyond this nothing of the layer is seen anyway, and a number of 16 whole digits holds no more.
        start[y] = (int) Math.round(Math.clamp(first, -16_000, 32_000 - view.width() * pace) * ONE);
        step[y] = (int) Math.round(pace * ONE);
    }

    /** The row that is read for one; -1 for none. */
    private int held(int row, boolean wraps) {
        int there = row;
        if (wraps) {
            there = Math.floorMod(row, now.height);
        } else if (row < 0 && held[2]) {
            there = 0;
        } else if (row >= now.height && held[3]) {
            there = now.height - 1;
        }
        return now.keeps(there) ? there : -1;
    }

    /** Finds out what there is of it in each stretch of a row; false if there is nothing. */
    boolean look(int y) {
        if (fading == 0 || upper[y] < 0 && lower[y] < 0) {
            return false;
        }
        boolean any = false;
        for (int i = 0; i < kinds.length; i++) {
            byte kind = kind(y, i * CHUNK, Math.min((i + 1) * CHUNK, view.width()));
            kinds[i] = kind == Pixels.OPAQUE && fading < 256 ? Pixels.MIXED : kind;
            any |= kind != Pixels.EMPTY;
        }
        return any;
    }

    /** Whether it hides all behind it in a stretch of the row that was looked at. */
    boolean hides(int chunk) {
        return kinds[chunk] == Pixels.OPAQUE;
    }

    /** What there is of it in a stretch of a row. */
    private byte kind(int y, int from, int to) {
        int first = start[y] + from * step[y] + 128 >> 16;
        int last = (start[y] + (to - 1) * step[y] + 128 >> 16) + 1;
        if (lower[y] == upper[y] || upper[y] >= 0 && lower[y] == upper[y] + 1) {
            return kindOfRow(upper[y], first, last, lower[y] != upper[y]);
        }
        byte one = upper[y] < 0 ? Pixels.EMPTY : kindOfRow(upper[y], first, last, false);
        byte other = lower[y] < 0 ? Pixels.EMPTY : kindOfRow(lower[y], first, last, false);
        return one == other ? one : Pixels.MIXED;
    }

    private byte kindOfRow(int row, int first, int last, boolean paired) {
        if (motion instanceof Motion.Drifting drifting && drifting.x() != 0) {
            int from = Math.floorMod(first, now.width);
            int count = last - first;
            if (from + count < now.width) {
                return now.kind(row, from, from + count, paired);
            }
            byte one = now.kind(row, from, now.width - 1, paired);
            byte other = now.kind(row, 0, Math.min((from + count) % now.width, now.width - 1), paired);
            return one == other && count < now.width ? one : Pixels.MIXED;
        }
        if (first >= now.width && !held[1] || last < 0 && !held[0]) {
            return Pixels.EMPTY;
        }
        byte kind = now.kind(row, Math.clamp(first, 0, now.width - 1), Math.clamp(last, 0, now.width - 1), paired);
        boolean cut = first < 0 && !held[0] || last >= now.width && !held[1];
        return kind != Pixels.EMPTY && cut ? Pixels.MIXED : kind;
    }

    /**
     * Draws what is seen of it in the row that was looked at last.
     *
     * @param floors for each stretch the number of the panel behind which nothing is seen
     * @param number its own
     */
    void draw(int y, int[] floors, int number, int[] picture, int offset) {
        int from = 0;
        byte kind = seen(0, floors, number);
        for (int i = 1; i <= kinds.length; i++) {
            byte next = i < kinds.length ? seen(i, floors, number) : -1;
            if (next != kind) {
                int end = Math.min(i * CHUNK, view.width());
                if (kind != Pixels.EMPTY) {
                    run(y, from, end - from, kind == Pixels.OPAQUE, picture, offset);
                }
                from = end;
                kind = next;
            }
        }
    }

    private byte seen(int chunk, int[] floors, int number) {
        return number < floors[chunk] ? Pixels.EMPTY : kinds[chunk];
    }

    private void run(int y, int from, int count, boolean opaque, int[] picture, int offset) {
        int at = start[y] + from * step[y] + 128;
        int first = at >> 16;
        int cells = Math.min((at + (count - 1) * step[y] >> 16) - first + 2, line.length);
        read(y, first, cells);
        int within = at & ONE - 1;
        boolean whole = step[y] == ONE && within >>> 8 == 0;
        int[] made = whole ? line : drawn;
        if (!whole && step[y] == ONE) {
            Lerp.aside(line, within >>> 8, drawn, count);
        } else if (!whole) {
            Lerp.along(line, within, step[y], drawn, count);
        }
        if (fading < 256) {
            Lerp.fade(made, fading, count);
        } else if (opaque) {
            System.arraycopy(made, 0, picture, offset + from, count);
            return;
        }
        Lerp.over(made, 0, picture, offset + from, count);
    }

    /** Reads columns of the two rows, led into each other, into the line. */
    private void read(int y, int first, int cells) {
        boolean wraps = motion instanceof Motion.Drifting drifting && drifting.x() != 0;
        int done = 0;
        while (done < cells) {
            int column = first + done;
            if (wraps) {
                int from = Math.floorMod(column, now.width);
                int count = Math.min(cells - done, now.width - from);
                columns(y, from, done, count);
                done += count;
            } else if (column < 0 || column >= now.width) {
                int count = column < 0 ? Math.min(cells - done, -column) : cells - done;
                boolean goesOn = column < 0 ? held[0] : held[1];
                int pixel = goesOn ? pixel(y, column < 0 ? 0 : now.width - 1) : 0;
                Arrays.fill(line, done, done + count, pixel);
                done += count;
            } else {
                int count = Math.min(cells - done, now.width - column);
                columns(y, column, done, count);
                done += count;
            }
        }
    }

    private void columns(int y, int from, int at, int count) {
        int[] pixels = now.premultiplied;
        if (upper[y] == lower[y]) {
            System.arraycopy(pixels, now.at(upper[y], from), line, at, count);
        } else if (upper[y] < 0 || lower[y] < 0) {
            int row = Math.max(upper[y], lower[y]);
            int part = upper[y] < 0 ? share[y] : 256 - share[y];
            for (int i = 0; i < count; i++) {
                line[at + i] = Lerp.part(pixels[now.at(row, from) + i], part);
            }
        } else {
            Lerp.rows(pixels, now.at(upper[y], from), now.at(lower[y], from), share[y], line, at, count);
        }
    }

    private int pixel(int y, int column) {
        int one = upper[y] < 0 ? 0 : now.premultiplied[now.at(upper[y], column)];
        int other = lower[y] < 0 ? 0 : now.premultiplied[now.at(lower[y], column)];
        return Lerp.between(one, other, share[y]);
    }
}
