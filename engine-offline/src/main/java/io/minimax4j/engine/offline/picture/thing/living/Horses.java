package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.List;

/** Horse, unicorn and zebra. */
final class Horses {
    private static final Shape PROFILE = Pelt.union(
            Taper.of(-0.1, -0.12, 1.24, 0.42, 0.24, 1.02, 1.0, 0.78, 0.72, 1.28, 1.04, 0.66),
            Brush.ellipse(0.12, 0.16, 0.66, 0.64));

    private Horses() {}

    private static Build build() {
        return new Build(new Build.Round(0.36, 0.49, 0.165), 0.3, new Build.Round(0.82, 0.49, 0.17),
                new Build.Round(1.0, 0.2, 0.125),
                new Build.Neck(0.3, 0.17), new Build.Leg(0.115, 0.056, 0.045, Build.Foot.HOOF), 1.4);
    }

    static Drawing horse() {
        Drawing[] kinds = List.of(Coat.of(0x9C5F33, 0xF1DFC4, 0x3B241A), Coat.of(0xC08A4E, 0xFBF0DA, 0xF0DDB4),
                Coat.of(0x6B4029, 0xE9D6BC, 0x2A1B16)).stream()
                .map(coat -> Quadruped.hoofed(build(), coat, Horses::horseHead,
                        (beast, root, resting) -> tail(beast, root, beast.coat().dark()),
                        Horses::horseMarks))
                .toArray(Drawing[]::new);
        return (brush, pose) -> kinds[new Traits(pose.seed()).of(1, kinds.length)].draw(brush, pose);
    }

    private static void profile(Beast beast, Color muzzle) {
        double twitch = 0.06 * beast.swing();
        beast.far(Brush.blob(0.06, -0.6, 0.1 + twitch, -1.14, 0.32, -0.9, 0.36, -0.5));
        beast.near(PROFILE);
        beast.pelt().soft(PROFILE, 0.2, 0.72, 0.7, 0.3, Shade.alpha(Shade.darker(beast.coat().base(), 0.6), 0.4));
        beast.pelt().mark(PROFILE, Brush.ellipse(1.3, 1.06, 0.46, 0.44), muzzle);
        beast.near(Brush.blob(-0.36, -0.54, -0.34 + twitch, -1.22, -0.02, -0.92, 0.04, -0.5));
        beast.pelt().fill(Brush.blob(-0.26, -0.6, -0.28 + twitch, -1.04, -0.08, -0.86, -0.04, -0.58), beast.pink());
        beast.eye(0.34, -0.14, 0.16, beast.eyes());
        Color ink = Shade.darker(muzzle, 0.5);
        beast.brush().flat(Brush.ellipse(1.36, 0.9, 0.085, 0.06, 40), ink);
        beast.line(Brush.curve(1.42, 1.2, 1.2, 1.16, 1.02, 1.22), 0.05, ink);
    }

    private static void horseHead(Beast beast) {
        profile(beast, Shade.mix(beast.coat().base(), beast.coat().dark(), 0.45));
        if (beast.pose().seed() % 3 != 1) {
            beast.pelt().mark(PROFILE, Taper.of(0.36, -0.44, 0.14, 0.8, 0.12, 0.12, 1.14, 0.5, 0.05),
                    beast.coat().light());
        }
        forelock(beast, beast.coat().dark());
    }

    private static void forelock(Beast beast, Color color) {
        double s = 0.06 * beast.swing();
        beast.pelt().fill(Brush.blob(-0.4, -0.66, -0.1, -0.94, 0.2, -0.74, 0.44 + s, -0.2, 0.26, -0.34, 0.14, -0.14 + s,
                0.0, -0.42, -0.2, -0.44), color);
    }

    /** A mane along the back of the neck, in locks. */
    private static void mane(Beast beast, Body body, Color... colors) {
        Spot top = body.head().plus(-0.05, -0.085);
        Spot low = body.chest().plus(-0.1, -0.17);
        double s = 0.016 * beast.swing();
        int count = 7;
        for (int i = count - 1; i >= 0; i--) {
            Spot at = top.toward(low, i / (double) (count - 1));
            double bow = Math.sin(Math.PI * i / (count - 1)) * 0.012;
            beast.pelt()
                    .fill(Taper.of(at.x() + 0.03 - bow, at.y(), 0.04, at.x() - 0.035 - bow + s * 0.5, at.y() + 0.03,
                            0.068, at.x() - 0.045 - bow + s,
                            at.y() + 0.11, 0.045, at.x() - 0.025 - bow + s * 1.8, at.y() + 0.16, 0.006),
                            colors[i % colors.length]);
        }
    }

    private static void tail(Beast beast, Spot root, Color color, Color... strands) {
        double s = beast.swing() * 0.03;
        double low = Math.min(root.y() + 0.42, 0.95);
        double y = root.y() + 0.01;
        double long1 = low - y;
        beast.pelt()
                .fill(Taper.of(root.x() + 0.05, y, 0.06, root.x() - 0.03, y + 0.01, 0.075, root.x() - 0.1 + s * 0.5,
                        y + long1 * 0.35, 0.11,
                        root.x() - 0.13 + s, y + long1 * 0.7, 0.11, root.x() - 0.1 + s * 2, low, 0.01), color);
        Color[] lines = strands.length == 0 ? new Color[]{Shade.lighter(color, 0.16)} : strands;
        for (int i = 0; i < lines.length; i++) {
            double off = 0.024 * (i - (lines.length - 1) / 2.0);
            beast.pelt().fill(Taper.of(root.x() - 0.02 + off, y + 0.03, 0.016, root.x() - 0.1 + off + s * 0.5,
                    y + long1 * 0.38, 0.024,
                    root.x() - 0.13 + off + s, y + long1 * 0.68, 0.022, root.x() - 0.105 + s * 2, low - 0.04, 0.002),
                    lines[i]);
        }
    }

    private static void horseMarks(Beast beast, Area skin, Body body) {
        if (body.rest() == Body.Rest.NONE && beast.pose().seed() % 2 == 0) {
            for (Spot foot : new Spot[]{body.nearHind(), body.nearFore()}) {
                beast.pelt().mark(skin, Brush.ellipse(foot.x(), foot.y(), 0.05, 0.08), beast.coat().light());
            }
        }
        mane(beast, body, beast.coat().dark(), Shade.lighter(beast.coat().dark(), 0.08));
    }

    static Drawing unicorn() {
        return Quadruped.hoofed(build(), Coat.of(0xF7F2F8, 0xFFFFFF, 0xC9B6DC), beast -> {
            beast.brush().round(Taper.of(0.3, -0.6, 0.26, 0.56, -1.1, 0.15, 0.82, -1.62, 0.01), new Color(0xF2C24B));
            for (int i = 0; i < 3; i++) {
                double t = 0.12 + i * 0.25;
                beast.line(Brush.curve(0.22 + t * 0.5, -0.72 - t * 0.86, 0.5 + t * 0.46, -0.66 - t * 0.9), 0.05,
                        new Color(0xC98E22));
            }
            profile(beast, Shade.mix(beast.coat().base(), new Color(0xF2B6C2), 0.45));
            forelock(beast, RAINBOW[0]);
        }, (beast, root, resting) -> tail(beast, root, RAINBOW[2], RAINBOW),
                (beast, skin, body) -> mane(beast, body, RAINBOW));
    }

    private static final Color[] RAINBOW = {new Color(0xF28CB1), new Color(0xB58BE0), new Color(0x7FB4EC),
        new Color(0x8ADBC4), new Color(0xF8D477)};

    static Drawing zebra() {
        return Quadruped.hoofed(build(), Coat.of(0xF4F1EA, 0xFFFFFF, 0x2A272B), Horses::zebraHead,
                (beast, root, resting) -> {
                    double s = beast.swing() * 0.03;
                    double l = resting ? 0.3 : 1;
                    beast.near(Taper.of(root.x() + 0.05, root.y(), 0.05, root.x() - 0.05, root.y() + 0.08 * l, 0.036,
                            root.x() - 0.08 + s, root.y() + 0.22 * l, 0.03));
                    beast.dark(Taper.of(root.x() - 0.08 + s, root.y() + 0.22 * l, 0.03, root.x() - 0.09 + s * 1.3,
                            root.y() + 0.3 * l, 0.06, root.x() - 0.08 + s * 1.8,
                            root.y() + 0.38 * l, 0.005));
                }, Horses::zebraMarks);
    }

    private static void zebraHead(Beast beast) {
        profile(beast, new Color(0x4A4548));
        Pelt pelt = beast.pelt();
        for (int i = 0; i < 4; i++) {
            double t = i * 0.2;
            pelt.mark(PROFILE,
                    Taper.of(0.5 + t * 1.1, -0.4 + t, 0.11, 0.44 + t * 0.9, -0.02 + t, 0.08, 0.4 + t * 0.7,
                            0.16 + t * 0.8, 0.01),
                    beast.coat().dark());
        }
        for (int i = 0; i < 3; i++) {
            pelt.mark(PROFILE,
                    Taper.of(-0.66 + i * 0.14, 0.12 + i * 0.3, 0.12, -0.24 + i * 0.16, 0.2 + i * 0.2, 0.09,
                            0.12 + i * 0.14, 0.16 + i * 0.14, 0.01),
                    beast.coat().dark());
        }
        beast.eye(0.34, -0.14, 0.16, beast.eyes());
    }

    private static void zebraMarks(Beast beast, Area skin, Body body) {
        Pelt pelt = beast.pelt();
        Color dark = beast.coat().dark();
        for (int i = 0; i < 9; i++) {
            Spot at = body.rump().toward(body.chest(), i / 8.0 * 1.1 - 0.12);
            double bow = (i - 4) * 0.008;
            pelt.mark(skin, Taper.of(at.x() - bow, at.y() - 0.22, 0.034, at.x() + bow * 2, at.y() - 0.02, 0.034,
                    at.x() + bow, at.y() + 0.13, 0.004), dark);
        }
        for (int i = 0; i < 5; i++) {
            Spot at = body.chest().plus(0.02, -0.13).toward(body.head(), i / 5.0 + 0.02);
            pelt.mark(skin, Taper.of(at.x() - 0.16, at.y() - 0.05, 0.034, at.x(), at.y() + 0.02, 0.03, at.x() + 0.15,
                    at.y() + 0.06, 0.004), dark);
        }
        Spot[] tops = {body.rump(), body.chest()};
        Spot[] feet = {body.nearHind(), body.nearFore()};
        for (int leg = 0; leg < 2 && body.rest() == Body.Rest.NONE; leg++) {
            for (int i = 0; i < 5; i++) {
                Spot at = tops[leg].toward(feet[leg], 0.42 + 0.115 * i);
                pelt.mark(skin, Taper.of(at.x() - 0.1, at.y() - 0.01, 0.026, at.x() + 0.02, at.y() + 0.006, 0.02,
                        at.x() + 0.1, at.y(), 0.003), dark);
            }
        }
        mane(beast, body, dark, beast.coat().base());
    }
}
