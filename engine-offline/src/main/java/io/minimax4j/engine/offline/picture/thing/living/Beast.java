package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;

/**
 * An animal that is being drawn.
 *
 * @param pelt its skin, lit as a whole
 */
record Beast(Brush brush, Pelt pelt, Coat coat, Pose pose) {
    static Beast of(Brush brush, Coat coat, Pose pose) {
        Coat worn = coat.in(pose.tint());
        return new Beast(brush, new Pelt(brush, worn.base(), 0, 1.1), worn, pose);
    }

    boolean asleep() {
        return pose.action() == Action.SLEEPING;
    }

    /** How far its eyes are open. */
    double eyes() {
        return asleep() ? 0 : Rhythm.eyes(pose.phase());
    }

    /** Something that swings slowly, or fast when it runs; -1 to 1. */
    double swing() {
        return asleep() ? 0.15 * Rhythm.wave(pose.phase()) : Rhythm.wave(pose.phase());
    }

    void near(Shape shape) {
        pelt.near(shape);
    }

    void far(Shape shape) {
        pelt.far(shape);
    }

    void light(Shape shape) {
        pelt.fill(shape, coat.light());
    }

    void dark(Shape shape) {
        pelt.fill(shape, coat.dark());
    }

    /** Dark round eyes, or lit ones where the skin is too dark for them. */
    void eye(double x, double y, double radius, double open) {
        Eyes.on(coat.base(), brush, x, y, radius, open);
    }

    void line(Shape path, double width, Color color) {
        brush.line(path, width, color);
    }

    Color ink() {
        return Shade.darker(coat.base(), 0.65);
    }

    /** The flesh inside ears and of noses. */
    Color pink() {
        return Shade.mix(new Color(0xEFA6A0), coat.base(), 0.22);
    }
}
