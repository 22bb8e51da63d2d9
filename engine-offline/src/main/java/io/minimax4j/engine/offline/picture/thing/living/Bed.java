package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.function.Consumer;

/** Somebody lies on a pillow under a blanket that rises and falls with the breath. */
record Bed(double width, double head) {
    void draw(Brush brush, Pose pose, Color cloth, Consumer<Brush> face) {
        double left = Math.max(width / 2 - 0.41, -0.06);
        double right = Math.min(width / 2 + 0.44, width + 0.06);
        double breath = 0.008 * Rhythm.wave(pose.phase());
        double y = 0.955 - head;
        brush.round(
                Brush.blob(left, 0.99, left - 0.005, y + 0.02, left + head * 1.1, y - 0.03, left + head * 2.5, y + 0.02,
                        left + head * 2.5, 0.99, left + head * 1.2, 1),
                new Color(0xF3EEE4));
        AffineTransform whole = brush.graphics().getTransform();
        brush.graphics().translate(left + head * 1.25, y - head * 0.12);
        brush.graphics().rotate(Math.toRadians(-52));
        brush.graphics().scale(head, head);
        face.accept(brush);
        brush.graphics().setTransform(whole);
        double from = left + head * 1.9;
        double high = y - head * 0.1 - breath;
        Shape blanket = Brush.blob(from - 0.01, 0.985, from - 0.02, high + 0.09, from + 0.03, high + 0.01,
                from + (right - from) * 0.35, high - 0.03, from + (right - from) * 0.65, high - 0.05 - breath,
                right - 0.05,
                high + 0.04, right, 0.96, right - 0.03, 1, from + 0.08, 1);
        Pelt pelt = new Pelt(brush, cloth, high - 0.05, 1.02);
        pelt.near(blanket);
        Color accent = Eyes.light(cloth) > 170 ? Shade.darker(cloth, 0.2) : Shade.lighter(cloth, 0.45);
        for (int i = 0; i < 3; i++) {
            double x = from + 0.1 + i * (right - from) * 0.26;
            pelt.mark(blanket, Taper.of(x, high - 0.1, 0.014, x + 0.03, high + 0.06, 0.014, x + 0.02, 1.02, 0.014),
                    Shade.alpha(accent, 0.7));
        }
        pelt.mark(blanket, Taper.of(from - 0.01, 0.99, 0.05, from - 0.008, high + 0.08, 0.05, from + 0.04, high, 0.05),
                accent);
        pelt.soft(blanket, (from + right) / 2, 1.02, (right - from) * 0.6, 0.09, new Color(0, 0, 20, 70));
    }
}
