package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;

/** How hair is worn, on a head of {@link Countenance}. */
enum Hair {
    PARTED, CROPPED, TOUSLED, CURLY, LONG, BOB, PONYTAIL, BUN, PIGTAILS, THIN;

    private static final Shape CAP = Brush.blob(-0.84, 0.16, -1.02, -0.3, -0.8, -0.9, -0.2, -1.2, 0.45, -1.12, 0.88,
            -0.72,
            0.95, -0.2, 0.86, -0.02, 0.74, -0.36, 0.4, -0.6, -0.1, -0.56, -0.5, -0.4, -0.66, -0.1, -0.72, 0.18);
    private static final Shape CROP = Brush.blob(-0.86, 0.1, -0.96, -0.4, -0.74, -0.88, -0.2, -1.12, 0.4, -1.06, 0.8,
            -0.72,
            0.9, -0.24, 0.78, -0.46, 0.44, -0.66, -0.1, -0.68, -0.54, -0.5, -0.7, -0.14, -0.76, 0.12);
    private static final Shape PART = Brush.blob(-0.84, 0.14, -1.04, -0.36, -0.86, -0.96, -0.3, -1.2, 0.2, -1.3, 0.74,
            -1.08,
            0.98, -0.6, 0.92, -0.14, 0.82, -0.3, 0.74, -0.56, 0.3, -0.5, -0.12, -0.66, -0.4, -0.84, -0.5, -0.5, -0.66,
            -0.2,
            -0.72, 0.16);
    private static final Shape FRINGE = Brush.blob(-0.8, 0.3, -1.04, -0.2, -0.92, -0.86, -0.36, -1.24, 0.4, -1.2, 0.92,
            -0.8,
            1.0, -0.2, 0.93, 0.3, 0.83, 0, 0.78, -0.28, 0.4, -0.34, 0, -0.3, -0.42, -0.3, -0.62, -0.1, -0.7, 0.3);

    /** What hangs behind the head and the shoulders. */
    void behind(Brush brush, Color color, double swing) {
        Pelt pelt = new Pelt(brush, Shade.darker(color, 0.16), -1.2, 2.2);
        double s = swing * 0.12;
        switch (this) {
            case LONG ->
                pelt.near(Brush.blob(-0.2, -1.1, 0.7, -0.9, 1, -0.1, 0.98 + s * 0.4, 0.8, 1.02 + s, 1.5, 0.6 + s,
                        1.62, -0.2 + s, 1.66, -0.9 + s, 1.7, -1.16 + s, 1.4, -1.06, 0.4, -1.02, -0.5));
            case BOB ->
                pelt.near(Brush.blob(-0.2, -1.1, 0.7, -0.9, 1.02, -0.1, 1.04, 0.6, 0.86 + s, 0.98, 0.2, 0.9, -0.6, 1.0,
                        -1.06 + s, 0.96, -1.12, 0.4, -1.02, -0.5));
            case PONYTAIL -> pelt.near(Taper.of(-0.7, -0.6, 0.4, -1.25 - s, -0.3, 0.56, -1.36 - 2 * s, 0.5, 0.5,
                    -1.2 - 4 * s, 1.15, 0.1));
            case PIGTAILS -> {
                pelt.near(Taper.of(-0.8, -0.1, 0.34, -1.25 - s, 0.3, 0.5, -1.24 - 2 * s, 0.9, 0.4, -1.1 - 3 * s, 1.3,
                        0.1));
                pelt.near(Taper.of(0.8, -0.1, 0.34, 1.22 - s, 0.3, 0.46, 1.22 - 2 * s, 0.85, 0.36, 1.12 - 3 * s, 1.2,
                        0.1));
            }
            case BUN -> pelt.near(Brush.ellipse(-0.36, -1.2, 0.42, 0.4));
            case CURLY -> {
                for (double angle = 150; angle <= 390; angle += 24) {
                    double x = Math.cos(Math.toRadians(angle)) * 0.86;
                    double y = -0.22 + Math.sin(Math.toRadians(angle)) * 0.86;
                    pelt.near(Brush.ellipse(x, y, 0.34, 0.34));
                }
            }
            case THIN -> {
                pelt.near(Brush.ellipse(-0.84, 0, 0.24, 0.36));
                pelt.near(Brush.ellipse(0.8, 0, 0.16, 0.3));
            }
            default -> {
                // short hair hides nothing
            }
        }
    }

    /** What lies over the head. */
    void front(Brush brush, Color color, Color ribbon) {
        Pelt pelt = new Pelt(brush, color, -1.3, 0.9);
        Color shine = Shade.alpha(Shade.lighter(color, 0.55), 0.45);
        switch (this) {
            case PARTED -> pelt.near(PART);
            case CROPPED -> pelt.near(CROP);
            case TOUSLED -> {
                pelt.near(CAP);
                pelt.near(Brush.blob(-0.5, -1.0, -0.3, -1.3, 0.0, -1.2, 0.2, -1.36, 0.5, -1.14, 0.8, -1.0, 0.9, -0.66,
                        0.74,
                        -0.46, 0.6, -0.3, 0.46, -0.5, 0.28, -0.3, 0.1, -0.52, -0.1, -0.3, -0.28, -0.5, -0.5, -0.24,
                        -0.7,
                        -0.5));
            }
            case CURLY -> {
                pelt.near(CROP);
                for (int i = 0; i < 6; i++) {
                    pelt.near(Brush.ellipse(-0.66 + i * 0.27, -0.66 - 0.26 * Math.sin(i * 0.62), 0.24, 0.22));
                }
            }
            case LONG, BOB -> {
                pelt.near(this == LONG ? PART : FRINGE);
                pelt.near(Taper.of(-0.78, -0.5, 0.3, -0.92, 0.2, 0.3, -0.9, 0.8, 0.12));
            }
            case PONYTAIL, BUN -> {
                pelt.near(CAP);
                brush.flat(
                        this == BUN
                                ? Brush.ellipse(-0.3, -0.98, 0.3, 0.1, -14)
                                : Brush.ellipse(-0.86, -0.62, 0.1, 0.24, 24),
                        ribbon);
            }
            case PIGTAILS -> {
                pelt.near(FRINGE);
                brush.ball(-0.88, -0.02, 0.14, 0.14, ribbon);
                brush.ball(0.92, -0.02, 0.12, 0.13, ribbon);
            }
            case THIN -> shine = Shade.alpha(Color.WHITE, 0.25);
        }
        brush.line(Brush.curve(-0.52, -0.82, -0.2, -0.98, 0.2, -0.98), 0.1, shine);
    }
}
