package io.minimax4j.engine.offline.clip.camera;

import io.minimax4j.engine.picture.PixelSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** The way of a camera over the length of a clip. Each move begins and ends gently. */
public final class Camera {
    private static final double PAN = 0.18;
    private static final double TRUCK = 0.3;
    private static final double RISE = 0.26;
    private static final double GROWTH = Math.log(1.35);
    private static final double PASSED = 0.4;
    private static final double TREMOR = 0.006;

    private static final double OF_PICTURE = 0.7;

    private static final int SAMPLES = 240;
    /** No stage reaches further beyond its picture than this share of the width: a stage is memory. */
    private static final double WIDEST_MARGIN = 0.2;

    private final List<Beat> beats;
    /** Where each begins. */
    private final List<View> starts;
    private final double seconds;
    private final double extent;
    private final View from;
    private final boolean covering;

    private Camera(List<Beat> beats, double seconds, double extent, View from, boolean covering) {
        this.beats = beats;
        this.starts = new ArrayList<>(beats.size());
        this.seconds = seconds;
        this.extent = extent;
        this.from = from;
        this.covering = covering;
        View start = View.FRONT;
        for (Beat beat : beats) {
            starts.add(start);
            start = start.plus(beat.whole, 1);
        }
    }

    /** One beat: how far its moves go, and the tremor of a hand, which comes back to where it began. */
    private record Beat(View whole, boolean shaken, DoubleUnaryOperator across, DoubleUnaryOperator up) {
        View at(double share) {
            View view = View.FRONT.plus(whole, eased(share));
            return new View(view.panX(), view.panY(), view.truckX(), view.truckY(), view.zoom(), view.dolly(),
                    view.follow(),
                    whole.followed() * share);
        }

        View tremor(double share) {
            return shaken && share > 0 && share < 1
                    ? new View(TREMOR * across.applyAsDouble(share), TREMOR * up.applyAsDouble(share), 0, 0, 0, 0, 0, 0)
                    : View.FRONT;
        }
    }

    /**
     * A camera that begins at the front of the stage.
     *
     * @param seed where it goes if nothing was said, and how a hand trembles
     */
    public static Camera of(Directions directions, double seconds, long seed) {
        SplittableRandom random = new SplittableRandom(seed ^ 0x5CA3E7AL);
        if (directions.isSilent()) {
            return new Camera(List.of(beat(gentle(random), false, seconds, random)), seconds, 1, View.FRONT, false);
        }
        double share = 1.0 / directions.beats().size();
        double reach = directions.strength() * Math.sqrt(share);
        List<Beat> beats = new ArrayList<>();
        for (Set<Move> moves : directions.beats()) {
            View whole = View.FRONT;
            for (Move move : moves) {
                whole = whole.plus(way(move, reach, seconds * share), 1);
            }
            beats.add(beat(whole, moves.contains(Move.SHAKE), seconds * share, random));
        }
        return new Camera(beats, seconds, 1, View.FRONT, false);
    }

    private static View way(Move move, double reach, double seconds) {
        return switch (move) {
            case TRUCK_LEFT -> truck(TRUCK * reach, 0);
            case TRUCK_RIGHT -> truck(-TRUCK * reach, 0);
            case PAN_LEFT -> pan(PAN * reach, 0);
            case PAN_RIGHT -> pan(-PAN * reach, 0);
            case PUSH_IN -> growth(0, 1.3 * GROWTH * reach);
            case PULL_OUT -> growth(0, -1.3 * GROWTH * reach);
            case PEDESTAL_UP -> truck(0, RISE * reach);
            case PEDESTAL_DOWN -> truck(0, -RISE * reach);
            case TILT_UP -> pan(0, PAN * reach);
            case TILT_DOWN -> pan(0, -PAN * reach);
            case ZOOM_IN -> growth(GROWTH * reach, 0);
            case ZOOM_OUT -> growth(-GROWTH * reach, 0);
            case TRACKING -> new View(0, 0, 0, 0, 0, 0, PASSED * reach, seconds);
            case SHAKE, STATIC -> View.FRONT;
        };
    }

    private static View gentle(SplittableRandom random) {
        double side = random.nextBoolean() ? 1 : -1;
        return random.nextInt(3) > 0 ? growth(0, 0.12).plus(truck(side * 0.02, 0), 1) : truck(side * 0.09, 0);
    }

    private static View pan(double x, double y) {
        return new View(x, y, 0, 0, 0, 0, 0, 0);
    }

    private static View truck(double x, double y) {
        return new View(0, 0, x, y, 0, 0, 0, 0);
    }

    private static View growth(double zoom, double dolly) {
        return new View(0, 0, 0, 0, zoom, dolly, 0, 0);
    }

    private static Beat beat(View whole, boolean shaken, double seconds, SplittableRandom random) {
        return new Beat(whole, shaken, tremor(seconds, random), tremor(seconds, random));
    }

    /** Sines that all go through a whole number of periods: they begin and end at rest, and their mean is nothing. */
    private static DoubleUnaryOperator tremor(double seconds, SplittableRandom random) {
        int sines = 6;
        double[] cycles = new double[sines];
        double[] sizes = new double[sines];
        for (int i = 0; i < sines; i++) {
            double hertz = 0.5 + 0.65 * i + 0.5 * random.nextDouble();
            cycles[i] = 2 * Math.PI * Math.max(1, Math.round(hertz * seconds));
            sizes[i] = (random.nextBoolean() ? 1 : -1) / Math.sqrt(1 + hertz);
        }
        return share -> {
            double sum = 0;
            for (int i = 0; i < sines; i++) {
                sum += sizes[i] * Math.sin(cycles[i] * share);
            }
            return sum;
        };
    }

    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }

    /** Where it is at a time, in seconds from the start of the clip. */
    public View at(double time) {
        View view = bare(time);
        if (!covering) {
            return view;
        }
        double across = Math.abs(view.panX() + view.truckX()) + Math.abs(view.follow());
        double aside = Math.max(across, Math.abs(view.panY() + view.truckY()));
        return view.plus(new View(0, 0, 0, 0, Math.log1p(aside), 0, 0, 0), 1);
    }

    private View bare(double time) {
        double share = Math.clamp(time / seconds, 0, 1) * beats.size();
        int number = Math.min((int) share, beats.size() - 1);
        View way = starts.get(number).plus(beats.get(number).at(share - number), 1);
        View shorter = View.FRONT.plus(way, extent).plus(beats.get(number).tremor(share - number), 1);
        return new View(shorter.panX(), shorter.panY(), shorter.truckX(), shorter.truckY(), shorter.zoom(),
                shorter.dolly(),
                shorter.follow(), way.followed()).minus(from);
    }

    /**
     * The same way for a picture of which there is nothing beyond its edges: shorter, and coming nearer as it goes aside, so
     * that less of what is made up is seen.
     */
    public Camera covering() {
        return new Camera(beats, seconds, extent * OF_PICTURE, View.FRONT.plus(from, OF_PICTURE), true);
    }

    /** The same way, ending at the front. */
    public Camera arriving() {
        View end = bare(seconds);
        return new Camera(beats, seconds, extent, from.plus(end, 1), covering);
    }

    /** The same way, the front in its middle, and never farther away than the front. */
    public Camera centred() {
        View least = bare(0);
        View most = least;
        for (int i = 1; i <= SAMPLES; i++) {
            View view = bare(seconds * i / SAMPLES);
            least = joined(least, view, Math::min);
            most = joined(most, view, Math::max);
        }
        View middle = new View(mean(least.panX(), most.panX()), mean(least.panY(), most.panY()),
                mean(least.truckX(), most.truckX()), mean(least.truckY(), most.truckY()), least.zoom(), least.dolly(),
                mean(least.follow(), most.follow()), 0);
        return new Camera(beats, seconds, extent, from.plus(middle, 1), covering);
    }

    private static double mean(double one, double other) {
        return (one + other) / 2;
    }

    private static View joined(View one, View other, DoubleBinaryOperator by) {
        return new View(by.applyAsDouble(one.panX(), other.panX()), by.applyAsDouble(one.panY(), other.panY()),
                by.applyAsDouble(one.truckX(), other.truckX()), by.applyAsDouble(one.truckY(), other.truckY()),
                by.applyAsDouble(one.zoom(), other.zoom()), by.applyAsDouble(one.dolly(), other.dolly()),
                by.applyAsDouble(one.follow(), other.follow()), 0);
    }

    /** The same way, so much shorter that a stage with a margin that is not too wide holds it. */
    public Camera fitting(PixelSize view) {
        Camera camera = this;
        for (double share = 0.95; share > 0.05 && camera.margin(view) > WIDEST_MARGIN * view.width(); share -= 0.05) {
            View start = View.FRONT.plus(from, share);
            camera = new Camera(beats, seconds, extent * share, start, covering);
        }
        return camera;
    }

    /** How far a stage must reach beyond its picture on every side for nothing to be missing, in pixels. */
    public int margin(PixelSize view) {
        double most = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            View at = at(seconds * i / SAMPLES);
            for (double depth = 0; depth <= 1; depth += 0.25) {
                double part = View.part(depth);
                double across = Math.abs(at.panX() + at.truckX() * part) + Math.abs(at.follow() * part);
                double up = Math.abs(at.panY() + at.truckY() * part);
                double scale = Math.min(at.scale(depth), Math.exp(at.zoom()));
                most = Math.max(most, view.width() * ((0.5 + across) / scale - 0.5));
                most = Math.max(most, view.height() * ((0.5 + up) / scale - 0.5));
            }
        }
        return most < 0.5 ? 0 : (int) Math.ceil(most) + 2;
    }

    /** The length of the way in seconds. */
    public double seconds() {
        return seconds;
    }
}
