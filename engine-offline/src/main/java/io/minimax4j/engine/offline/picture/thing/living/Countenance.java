package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;

/** The face of a person, turned a little to the right; one unit is half the height of the head. */
record Countenance(Color skin, Color brows, boolean lashes, boolean old, boolean young) {
    private static final Color BLUSH = new Color(0xE8, 0x5B, 0x4E, 70);
    private static final Color LIPS = new Color(0xB4483F);

    private static final Shape HEAD = Brush.blob(0, -1, 0.6, -0.78, 0.88, -0.2, 0.84, 0.3, 0.56, 0.78, 0.16, 1, -0.3,
            0.86,
            -0.74, 0.44, -0.86, -0.2, -0.6, -0.78);

    void draw(Brush brush, double open, boolean glad) {
        Color shadow = Shade.mix(skin, new Color(0x9A4A2C), 0.3);
        brush.flat(Brush.ellipse(-0.84, 0.14, 0.17, 0.23), Shade.mix(skin, shadow, 0.45));
        brush.flat(Brush.ellipse(-0.85, 0.15, 0.08, 0.13), Shade.alpha(shadow, 0.6));
        Pelt pelt = new Pelt(brush, skin, -1.1, 1.6);
        pelt.near(HEAD);
        pelt.soft(HEAD, -0.35, 0.98, 0.9, 0.5, Shade.alpha(shadow, 0.4));
        pelt.soft(HEAD, -0.28, 0.44, 0.3, 0.24, BLUSH);
        pelt.soft(HEAD, 0.68, 0.44, 0.26, 0.24, BLUSH);
        double eye = young ? 0.135 : 0.112;
        Eyes.dark(brush, -0.1, 0.1, eye, open);
        Eyes.dark(brush, 0.53, 0.1, eye * 0.95, open);
        if (lashes && open > 0.3) {
            brush.line(Brush.curve(-0.29, 0.03, -0.2, -0.05, -0.06, -0.07), 0.05, Eyes.DARK);
            brush.line(Brush.curve(0.41, -0.04, 0.56, -0.07, 0.7, 0.02), 0.05, Eyes.DARK);
        }
        double brow = lashes ? 0.06 : 0.09;
        brush.line(Brush.curve(-0.3, -0.17, -0.14, -0.27, 0.06, -0.23), brow, brows);
        brush.line(Brush.curve(0.38, -0.25, 0.56, -0.29, 0.7, -0.19), brow, brows);
        brush.line(Brush.curve(0.27, 0.2, 0.37, 0.36, 0.25, 0.4), 0.06, shadow);
        if (old) {
            brush.line(Brush.curve(-0.14, 0.42, -0.2, 0.52, -0.17, 0.62), 0.035, Shade.alpha(shadow, 0.7));
            brush.line(Brush.curve(0.6, 0.44, 0.63, 0.53, 0.58, 0.62), 0.035, Shade.alpha(shadow, 0.7));
        }
        mouth(brush, glad);
    }

    private void mouth(Brush brush, boolean glad) {
        if (glad) {
            brush.flat(Brush.blob(0.02, 0.56, 0.22, 0.6, 0.46, 0.55, 0.38, 0.74, 0.22, 0.8, 0.08, 0.74),
                    new Color(0x8E2F2B));
            brush.flat(Brush.blob(0.06, 0.57, 0.22, 0.6, 0.43, 0.56, 0.38, 0.63, 0.22, 0.66, 0.1, 0.63), Color.WHITE);
        } else {
            brush.line(Brush.curve(0.04, 0.6, 0.22, 0.68, 0.42, 0.59), lashes ? 0.075 : 0.06,
                    lashes ? LIPS : Shade.mix(LIPS, Eyes.DARK, 0.35));
        }
    }
}
