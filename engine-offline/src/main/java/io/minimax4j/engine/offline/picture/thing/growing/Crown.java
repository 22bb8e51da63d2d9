package io.minimax4j.engine.offline.picture.thing.growing;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The leaves of a tree: bunches, each of many clusters of leaves, darker below and away from the light.
 *
 * @param cluster how large a cluster is, as a share of its bunch
 * @param lit what the leaves turn to where the light falls
 * @param sway how far its top moves to each side
 */
public record Crown(List<Bunch> bunches, Color leaf, Color lit, double cluster, double sway) {

    /** A bunch of leaves. */
    public record Bunch(double x, double y, double radiusX, double radiusY) {
        private Bunch moved(SplittableRandom random) {
            double size = 0.92 + 0.14 * random.nextDouble();
            return new Bunch(x + (random.nextDouble() - 0.5) * 0.2 * radiusX,
                    y + (random.nextDouble() - 0.4) * 0.2 * radiusY,
                    radiusX * size, radiusY * size);
        }
    }

    private record Cluster(double x, double y, double radius, double light) {}

    static final Color SUN = new Color(0xF6EE9A);
    private static final Color DEEP = new Color(0x12303A);

    /** @param bunches of each its middle and its radii */
    public static Crown of(Color leaf, double sway, double... bunches) {
        List<Bunch> list = new ArrayList<>();
        for (int i = 0; i < bunches.length; i += 4) {
            list.add(new Bunch(bunches[i], bunches[i + 1], bunches[i + 2], bunches[i + 3]));
        }
        return new Crown(list, leaf, SUN, 0.25, sway);
    }

    Crown lit(Color other) {
        return new Crown(bunches, leaf, other, cluster, sway);
    }

    /** The same in clusters of another size. */
    public Crown finer(double other) {
        return new Crown(bunches, leaf, lit, other, sway);
    }

    public void paint(Brush brush, Pose pose) {
        SplittableRandom random = new SplittableRandom(pose.seed() * 31 + 5);
        List<Bunch> placed = bunches.stream().map(bunch -> bunch.moved(random)).toList();
        for (Bunch bunch : placed) {
            double lean = lean(pose, bunch.x, bunch.y);
            brush.flat(bumpy(bunch.x + lean, bunch.y + 0.012, bunch.radiusX, bunch.radiusY, random), tone(0.08));
        }
        List<Cluster> clusters = new ArrayList<>();
        for (Bunch bunch : placed) {
            scatter(bunch, brush.lightFrom(), random, clusters);
        }
        clusters.sort(Comparator.comparingDouble(Cluster::light));
        for (Cluster cluster : clusters) {
            double lean = lean(pose, cluster.x, cluster.y);
            brush.flat(bumpy(cluster.x + lean, cluster.y, cluster.radius, cluster.radius * 0.82, random),
                    tone(cluster.light));
            leaves(brush, cluster, lean, random);
        }
    }

    /** How far the wind moves what is at that place. */
    double lean(Pose pose, double x, double y) {
        double height = Math.max(0, 1 - y);
        return sway * height * height * pose.wave(-x * 0.25) + sway * 0.12 * height * pose.wave(2, x + y * 2);
    }

    private void scatter(Bunch bunch, double lightFrom, SplittableRandom random, List<Cluster> clusters) {
        int count = (int) (2.0 / (cluster * cluster));
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * (i * 0.618 + random.nextDouble() * 0.1);
            double far = Math.sqrt((i + 0.5) / count) * 0.98;
            double x = Math.cos(angle) * far;
            double y = Math.sin(angle) * far;
            double light = 0.47 + 0.34 * x * lightFrom - 0.4 * y + (random.nextDouble() - 0.5) * 0.24;
            clusters.add(new Cluster(bunch.x + x * bunch.radiusX, bunch.y + y * bunch.radiusY,
                    Math.min(bunch.radiusX, bunch.radiusY) * cluster * (0.75 + 0.5 * random.nextDouble()),
                    Math.clamp(light, 0.05, 1)));
        }
    }

    private void leaves(Brush brush, Cluster cluster, double lean, SplittableRandom random) {
        for (int i = 0; i < 5; i++) {
            double angle = random.nextDouble() * 2 * Math.PI;
            double far = cluster.radius * (0.3 + 0.85 * random.nextDouble());
            double light = Math.clamp(cluster.light + 0.16 * (random.nextDouble() - 0.3), 0, 1);
            brush.flat(Brush.ellipse(cluster.x + lean + Math.cos(angle) * far, cluster.y + Math.sin(angle) * far * 0.8,
                    cluster.radius * 0.17, cluster.radius * 0.1, random.nextInt(180)), tone(light));
        }
    }

    private Color tone(double light) {
        if (light < 0.5) {
            return Shade.mix(leaf, Shade.mix(DEEP, leaf, 0.25), (0.5 - light) * 1.25);
        }
        return Shade.mix(leaf, lit, (light - 0.5) * 0.95);
    }

    /** A round thing with an uneven edge, as a cluster of leaves has. */
    static Shape bumpy(double x, double y, double radiusX, double radiusY, SplittableRandom random) {
        int count = 18;
        double[] points = new double[2 * count];
        double turn = random.nextDouble();
        for (int i = 0; i < count; i++) {
            double angle = 2 * Math.PI * (i + turn) / count;
            double far = (i % 2 == 0 ? 1 : 0.84) * (0.94 + 0.12 * random.nextDouble());
            points[2 * i] = x + Math.cos(angle) * radiusX * far;
            points[2 * i + 1] = y + Math.sin(angle) * radiusY * far;
        }
        return Brush.blob(points);
    }

    /** Blades or leaves around a place, as a fan; used for what hangs or stands out of a crown. */
    static void fan(Brush brush, double x, double y, double length, double from, double over, int count, Color color) {
        for (int i = 0; i < count; i++) {
            double share = count == 1 ? 0.5 : i / (count - 1.0);
            brush.flat(Outline.leaf(x, y, length, length * 0.22, from + over * share, 0.4),
                    i % 2 == 0 ? color : Shade.darker(color, 0.14));
        }
    }
}
