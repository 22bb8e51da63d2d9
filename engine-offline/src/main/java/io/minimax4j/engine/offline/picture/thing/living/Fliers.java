package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/**
 * Birds that fly: they flap their wings, or sit.
 *
 * @param width of the box
 * @param size of the body when it flies, so that the wings have room
 * @param perch of the body when it sits
 * @param span how long a wing is, in bodies
 * @param head of it, in units of half its height
 * @param headSize in units of the body
 */
record Fliers(Kind kind, double width, double size, double perch, double span, Coat coat, Color feet,
        Quadruped.Part head, double headSize) implements Drawing {
    /** What tails and wings look like. */
    enum Kind {
        SONGBIRD, RAPTOR, PARROT
    }

    static Drawing bird() {
        return new Fliers(Kind.SONGBIRD, 1.25, 0.45, 0.55, 1.22, Coat.of(0x4A90D2, 0xF9E3C6, 0x2C5C96),
                new Color(0xD98E3F), Fliers::songbird, 0.52);
    }

    static Drawing eagle() {
        return new Fliers(Kind.RAPTOR, 1.4, 0.43, 0.63, 1.36, Coat.of(0x6B4630, 0xFAF7F0, 0x3E281C),
                new Color(0xF0B62E), Fliers::eagleHead, 0.42);
    }

    static Drawing parrot() {
        return new Fliers(Kind.PARROT, 1.2, 0.42, 0.58, 1.25, Coat.of(0xD8372F, 0xFFF6EC, 0x2E6FC0),
                new Color(0x6A5F5A), Fliers::parrotHead, 0.5);
    }

    @Override
    public void draw(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, coat, pose);
        boolean perched = switch (pose.action()) {
            case STANDING, SITTING, LYING, SLEEPING, READING, WAVING, DANCING, WALKING -> true;
            default -> false;
        };
        AffineTransform whole = brush.graphics().getTransform();
        if (perched) {
            perched(beast);
        } else {
            flying(beast);
        }
        brush.graphics().setTransform(whole);
    }

    private void head(Beast beast, double x, double y, double turn) {
        AffineTransform body = beast.brush().graphics().getTransform();
        beast.brush().graphics().translate(x, y);
        beast.brush().graphics().rotate(Math.toRadians(turn));
        beast.brush().graphics().scale(headSize, headSize);
        head.draw(beast);
        beast.brush().graphics().setTransform(body);
    }

    private void flying(Beast beast) {
        double phase = beast.pose().phase();
        double beat = Math.cos(2 * Math.PI * phase);
        beast.brush().graphics().translate(width * 0.5, 0.52 + 0.05 * beat);
        beast.brush().graphics().scale(size, size);
        double up = 0.1 + 0.84 * beat;
        wing(beast, 0.24, -0.16, up * 0.9, 14, Shade.darker(beast.coat().dark(), 0.2),
                Shade.darker(beast.coat().base(), 0.3));
        tail(beast, -0.62, 0.06, 174);
        Shape body = Brush.blob(0.72, -0.32, 0.84, 0.0, 0.55, 0.3, 0.0, 0.38, -0.5, 0.24, -0.84, 0.04, -0.5, -0.2, 0.1,
                -0.34);
        beast.near(body);
        belly(beast, body, 0.16, 0.42);
        head(beast, 0.78, -0.24, 0);
        wing(beast, 0.06, -0.1, up, -4, beast.coat().dark(), wingColor(beast));
    }

    private Color wingColor(Beast beast) {
        return kind == Kind.PARROT
                ? Shade.mix(beast.coat().base(), new Color(0xF2B632), 0.75)
                : Shade.mix(beast.coat().base(), beast.coat().dark(), 0.3);
    }

    private void belly(Beast beast, Shape body, double x, double y) {
        if (kind == Kind.SONGBIRD) {
            beast.pelt().mark(body, Brush.ellipse(x + 0.14, y - 0.06, 0.62, 0.3, -12), beast.coat().light());
        }
        beast.pelt().soft(body, x, y + 0.08, 0.7, 0.34, Shade.alpha(Shade.darker(beast.coat().base(), 0.6), 0.4));
    }

    /** A spread wing; up is 1 at the top of its beat and -1 at the bottom. */
    private void wing(Beast beast, double x, double y, double up, double slant, Color feathers, Color cover) {
        AffineTransform body = beast.brush().graphics().getTransform();
        beast.brush().graphics().translate(x, y);
        beast.brush().graphics().rotate(Math.toRadians(slant - 12 * up));
        beast.brush().graphics().scale(span, span * up);
        for (int i = 0; i < 6; i++) {
            double t = i / 5.0;
            beast.pelt()
                    .fill(Taper.of(-0.1 - 0.1 * t, -0.1, 0.24, -0.3 - 0.4 * t + 0.1 * (1 - t), -0.55, 0.24,
                            -0.5 - 0.5 * (t - 0.2), -1.12 + 0.72 * t, 0.1),
                            Shade.mix(feathers, cover, 0.12 * i));
        }
        beast.pelt().fill(Brush.blob(0.28, 0.06, 0.2, -0.36, -0.16, -0.84, -0.4, -0.94, -0.46, -0.62, -0.48, -0.26,
                -0.36, 0.06, -0.05, 0.14), cover);
        beast.pelt().fill(Brush.blob(0.22, 0.02, 0.16, -0.32, -0.12, -0.66, -0.24, -0.46, -0.22, -0.14, -0.04, 0.08),
                Shade.lighter(cover, 0.14));
        beast.brush().graphics().setTransform(body);
    }

    private void tail(Beast beast, double x, double y, double degrees) {
        double fan = 0.5 + 0.06 * beast.swing();
        double length = kind == Kind.PARROT ? 0.9 : 0.6;
        for (int i = 0; i < 5; i++) {
            double angle = Math.toRadians(degrees + (i - 2) * 22 * fan);
            double far = length * (1 - 0.06 * Math.abs(i - 2));
            Color color = kind == Kind.PARROT && i % 2 == 0
                    ? beast.coat().dark()
                    : kind == Kind.RAPTOR
                            ? beast.coat().light()
                            : Shade.mix(beast.coat().dark(), beast.coat().base(), 0.15 * i);
            if (kind == Kind.PARROT && i % 2 == 1) {
                color = beast.coat().base();
            }
            beast.pelt()
                    .fill(Taper.of(x + 0.2, y - 0.02, 0.16, x + Math.cos(angle) * far * 0.6,
                            y + Math.sin(angle) * far * 0.6, 0.15, x + Math.cos(angle) * far,
                            y + Math.sin(angle) * far, 0.06), color);
        }
    }

    private void perched(Beast beast) {
        double phase = beast.pose().phase();
        double hop = switch (beast.pose().action()) {
            case WALKING, DANCING -> 0.07 * Rhythm.rise(2 * phase);
            default -> 0;
        };
        beast.brush().graphics().translate(width * (kind == Kind.PARROT ? 0.58 : 0.5) - 0.02, 1 - hop);
        beast.brush().graphics().scale(perch, perch);
        tail(beast, -0.36, -0.46, kind == Kind.PARROT ? 168 : 160);
        for (double x : new double[]{0.16, -0.04}) {
            Color color = x > 0.1 ? Shade.darker(feet, 0.2) : feet;
            beast.line(Brush.curve(x, -0.3, x + 0.02, -0.04), 0.06, color);
            beast.line(Brush.curve(x - 0.08, -0.03, x + 0.02, -0.045, x + 0.15, -0.028), 0.05, color);
        }
        double breath = 0.012 * beast.swing();
        Shape body = Brush.blob(0.36, -1.1, 0.5 + breath, -0.76, 0.44 + breath, -0.4, 0.14, -0.19, -0.2, -0.24, -0.48,
                -0.44, -0.42, -0.62, -0.2, -0.92, 0.02, -1.14);
        beast.near(body);
        if (kind == Kind.SONGBIRD) {
            beast.pelt().mark(body, Brush.ellipse(0.36, -0.56, 0.26, 0.4, 14), beast.coat().light());
        }
        beast.pelt().soft(body, 0.1, -0.2, 0.5, 0.26, Shade.alpha(Shade.darker(beast.coat().base(), 0.6), 0.4));
        head(beast, 0.24, -1.14 - breath * 0.6, beast.asleep() ? 14 : 3 * beast.swing());
        double flap = beast.pose().action() == Action.WAVING ? 0.12 * Rhythm.rise(2 * phase) : 0;
        Color cover = wingColor(beast);
        for (int i = 0; i < 3; i++) {
            beast.pelt().fill(Taper.of(-0.02, -0.76, 0.2, -0.2 - flap, -0.56 + i * 0.05, 0.24,
                    -0.58 - flap * 2 + i * 0.1, -0.3 + i * 0.04 - flap, 0.05), beast.coat().dark());
        }
        beast.pelt().fill(
                Brush.blob(0.16, -0.92, 0.2, -0.66, 0.0, -0.46, -0.3 - flap, -0.38, -0.26 - flap, -0.6, -0.1, -0.86),
                cover);
        beast.pelt().fill(Brush.blob(0.12, -0.88, 0.14, -0.7, -0.02, -0.58, -0.16, -0.6, -0.06, -0.82),
                Shade.lighter(cover, 0.14));
    }

    private static void songbird(Beast beast) {
        beast.brush().round(Brush.blob(0.74, -0.2, 1.0, -0.1, 1.38, 0.06, 1.0, 0.2, 0.74, 0.26), new Color(0xF2A23A));
        Shape head = Brush.ellipse(0, 0, 0.94, 0.9);
        beast.near(head);
        beast.near(Brush.blob(-0.4, -0.7, -0.5, -1.12, -0.1, -0.9, 0.1, -1.06, 0.2, -0.8));
        beast.pelt().mark(head, Brush.ellipse(0.5, 0.44, 0.52, 0.5), beast.coat().light());
        Eyes.on(beast.coat().base(), beast.brush(), 0.34, -0.14, 0.2, beast.eyes());
        beast.pelt().soft(head, 0.24, 0.34, 0.24, 0.18, new Color(0xF0, 0x7A, 0x6A, 130));
    }

    private static void eagleHead(Beast beast) {
        beast.brush().round(Brush.blob(0.62, -0.3, 1.1, -0.3, 1.44, 0.02, 1.36, 0.46, 1.14, 0.22, 0.66, 0.24),
                new Color(0xF2B632));
        beast.line(Brush.curve(0.7, 0.1, 0.98, 0.1, 1.12, 0.16), 0.05, new Color(0xB97E1C));
        Shape head = Brush.blob(-0.2, -0.86, 0.5, -0.76, 0.88, -0.2, 0.7, 0.4, 0.3, 0.8, 0.1, 1.16, -0.2, 0.9, -0.5,
                1.2, -0.76, 0.7, -1.1, 0.66, -0.9, 0, -0.72, -0.6);
        beast.light(head);
        beast.pelt().soft(head, -0.3, 1.0, 0.8, 0.4, new Color(60, 50, 60, 70));
        Eyes.coloured(beast.brush(), 0.38, -0.16, 0.16, beast.eyes(), Eyes.AMBER, 0.5);
        beast.line(Brush.curve(0.1, -0.42, 0.36, -0.42, 0.66, -0.26), 0.1, beast.coat().dark());
    }

    private static void parrotHead(Beast beast) {
        beast.brush().round(Brush.blob(0.5, -0.4, 0.98, -0.34, 1.24, 0.1, 1.06, 0.56, 0.92, 0.24, 0.56, 0.3),
                new Color(0x3A3538));
        beast.brush().round(Brush.blob(0.5, 0.24, 0.8, 0.26, 0.82, 0.54, 0.5, 0.52), new Color(0x2A2628));
        Shape head = Brush.ellipse(0, 0, 0.94, 0.94);
        beast.near(head);
        beast.light(Brush.ellipse(0.42, -0.06, 0.36, 0.4));
        Eyes.dark(beast.brush(), 0.4, -0.14, 0.15, beast.eyes());
        for (int i = 0; i < 3; i++) {
            beast.line(Brush.curve(0.28, 0.1 + i * 0.09, 0.44, 0.13 + i * 0.09, 0.58, 0.1 + i * 0.08), 0.025,
                    Shade.alpha(beast.coat().base(), 0.6));
        }
    }
}
