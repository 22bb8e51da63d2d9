package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** What gives light: lamp, candle, lantern, campfire. */
final class Lights {
    private Lights() {}

    static void lamp(Brush brush, Pose pose) {
        Color cloth = pose.tintOr(new Color(0xEFD9A8));
        boolean lit = pose.lampsLit();
        if (lit) {
            brush.glow(0.3, 0.3, 0.39, new Color(0xB0FFD98A, true));
        }
        Color base = new Color(0x3F7C7A);
        brush.pillar(Outline.rounded(0.285, 0.4, 0.03, 0.22, 0.01), new Color(0xC99B4A));
        Path2D.Double foot = new Path2D.Double();
        foot.moveTo(0.27, 0.55);
        foot.curveTo(0.27, 0.62, 0.14, 0.66, 0.14, 0.77);
        foot.curveTo(0.14, 0.87, 0.22, 0.9, 0.24, 0.95);
        foot.lineTo(0.36, 0.95);
        foot.curveTo(0.38, 0.9, 0.46, 0.87, 0.46, 0.77);
        foot.curveTo(0.46, 0.66, 0.33, 0.62, 0.33, 0.55);
        foot.closePath();
        brush.pillar(foot, base);
        Steam.gloss(brush, 0.21, 0.74, 0.018, 0.06, 12);
        brush.pillar(Outline.rounded(0.19, 0.945, 0.22, 0.055, 0.02), new Color(0xC99B4A));
        brush.segment(0.4, 0.45, 0.4, 0.56 + 0.006 * pose.wave(0), 0.006, new Color(0xC99B4A));
        brush.ball(0.4, 0.57 + 0.006 * pose.wave(0), 0.014, 0.014, new Color(0xDDB255));
        Shape shade = Outline.softened(0.02, 0.18, 0.03, 0.42, 0.03, 0.57, 0.46, 0.03, 0.46);
        if (lit) {
            brush.fade(shade, Shade.mix(cloth, new Color(0xFFF2C4), 0.55), Shade.mix(cloth, new Color(0xFFD27A), 0.45));
            brush.within(shade, () -> brush.glow(0.3, 0.32, 0.26, new Color(0xF0FFFBE0, true)));
        } else {
            brush.pillar(shade, cloth);
        }
        brush.within(shade, () -> {
            for (int i = -6; i <= 6; i++) {
                brush.segment(0.3 + i * 0.02, 0.03, 0.3 + i * 0.045, 0.46, 0.003,
                        Shade.alpha(Shade.darker(cloth, 0.4), 0.3));
            }
            brush.flat(Outline.box(0, 0.425, 0.6, 0.04), Shade.alpha(Shade.deeper(cloth, 0.5), 0.8));
            brush.flat(Outline.box(0, 0.02, 0.6, 0.03), Shade.alpha(Shade.deeper(cloth, 0.5), 0.8));
        });
    }

    static void candle(Brush brush, Pose pose) {
        Color wax = pose.tintOr(new Color(0xF5E8CB));
        brush.glow(0.175, 0.2, pose.lampsLit() ? 0.27 : 0.18,
                Shade.alpha(new Color(0xFFC45A), (pose.lampsLit() ? 0.8 : 0.4)
                        + 0.08 * pose.wave(3, 0)));
        brush.pillar(Brush.ellipse(0.175, 0.95, 0.172, 0.05), new Color(0xC99B4A));
        brush.fade(Brush.ellipse(0.175, 0.935, 0.15, 0.036), new Color(0x8F6A2E), new Color(0xE3BE72));
        brush.line(Outline.arc(0.3, 0.93, 0.05, 0.04, 250, 240), 0.018, new Color(0xC99B4A));
        Path2D.Double body = new Path2D.Double();
        body.moveTo(0.095, 0.39);
        body.lineTo(0.255, 0.39);
        body.lineTo(0.255, 0.93);
        body.quadTo(0.175, 0.965, 0.095, 0.93);
        body.closePath();
        brush.pillar(body, wax);
        brush.within(body, () -> brush.fade(Outline.box(0, 0.38, 0.35, 0.2), new Color(0x90FFE2A0, true),
                new Color(0x00FFE2A0, true)));
        brush.round(Brush.blob(0.09, 0.385, 0.12, 0.375, 0.13, 0.42, 0.125, 0.52, 0.11, 0.54, 0.098, 0.5),
                Shade.lighter(wax, 0.3));
        brush.round(Brush.blob(0.215, 0.385, 0.26, 0.385, 0.258, 0.44, 0.245, 0.475, 0.228, 0.45),
                Shade.lighter(wax, 0.2));
        brush.pillar(Brush.ellipse(0.175, 0.39, 0.08, 0.022), Shade.lighter(wax, 0.35));
        brush.flat(Brush.ellipse(0.175, 0.392, 0.055, 0.012), new Color(0xFFE2A0));
        brush.segment(0.175, 0.39, 0.178, 0.33, 0.009, new Color(0x3A2C24));
        Steam.flame(brush, pose, 0.176, 0.345, 0.058, 0.3, 0);
    }

    /** It hangs from a bough's end and swings. */
    static void lantern(Brush brush, Pose pose) {
        Color paper = pose.tintOr(new Color(0xD8382C));
        Color gold = new Color(0xDDA83F);
        boolean lit = pose.lampsLit();
        brush.turned(pose.wave(0) * 4, 0.375, 0, () -> {
            brush.segment(0.375, 0.0, 0.375, 0.12, 0.012, new Color(0x5A3A2A));
            if (lit) {
                brush.glow(0.375, 0.4, 0.45, Shade.alpha(Shade.mix(paper, new Color(0xFFB050), 0.6), 0.6));
            }
            Shape body = Outline.softened(0.19, 0.03, 0.15, 0.72, 0.15, 0.72, 0.66, 0.03, 0.66);
            if (lit) {
                brush.fade(body, Shade.mix(paper, new Color(0xFF9A4A), 0.35), paper);
                brush.within(body, () -> brush.glow(0.375, 0.44, 0.34, new Color(0xE0FFDC90, true)));
            } else {
                brush.round(body, paper);
            }
            brush.within(body, () -> {
                for (int i = 1; i <= 4; i++) {
                    brush.line(Brush.ellipse(0.375, 0.405, 0.085 * i, 0.262), 0.009,
                            Shade.alpha(Shade.deeper(paper, 0.7), 0.55));
                }
                brush.segment(0.375, 0.14, 0.375, 0.67, 0.009, Shade.alpha(Shade.deeper(paper, 0.7), 0.55));
            });
            brush.pillar(Outline.rounded(0.22, 0.115, 0.31, 0.055, 0.015), gold);
            brush.pillar(Outline.rounded(0.22, 0.645, 0.31, 0.055, 0.015), gold);
            if (!lit) {
                Steam.gloss(brush, 0.17, 0.32, 0.03, 0.08, 16);
            }
            brush.segment(0.375, 0.7, 0.375, 0.76, 0.014, gold);
            brush.ball(0.375, 0.765, 0.034, 0.03, gold);
            for (int i = -4; i <= 4; i++) {
                brush.line(Brush.curve(0.375 + i * 0.007, 0.78, 0.375 + i * 0.011, 0.88,
                        0.375 + i * 0.014 + 0.012 * pose.wave(-0.15),
                        0.985), 0.01, i % 2 == 0 ? new Color(0xE0B04A) : new Color(0xC4402F));
            }
        });
    }

    static void campfire(Brush brush, Pose pose) {
        brush.glow(0.55, 0.56, 0.5,
                Shade.alpha(new Color(0xFF9A3C), (pose.lampsLit() ? 0.75 : 0.35) + 0.06 * pose.wave(3, 0)));
        for (int i = 0; i < 9; i++) {
            double angle = Math.PI * (1 + i / 8.0);
            double x = 0.55 + Math.cos(angle) * 0.47;
            double y = 0.92 + Math.sin(angle) * 0.06;
            brush.round(Brush.ellipse(x, y, 0.075, 0.055), new Color(0x7B7A7C));
        }
        log(brush, 0.2, 0.93, 0.82, 0.8);
        log(brush, 0.9, 0.93, 0.3, 0.79);
        Steam.flame(brush, pose, 0.38, 0.9, 0.17, 0.52, 0.3);
        Steam.flame(brush, pose, 0.72, 0.9, 0.16, 0.46, 0.65);
        Steam.flame(brush, pose, 0.55, 0.93, 0.27, 0.88, 0);
        log(brush, 0.26, 0.965, 0.74, 0.86);
        log(brush, 0.84, 0.965, 0.36, 0.87);
        for (int i = 0; i < 9; i++) {
            double rise = i * 0.37 + pose.turn();
            double share = rise - Math.floor(rise);
            double x = 0.55 + 0.26 * Math.sin(i * 2.4) + 0.05 * Math.sin(share * 6 + i);
            brush.flat(Brush.ellipse(x, 0.6 - 0.58 * share, 0.011, 0.013),
                    Shade.alpha(new Color(0xFFC24A), 0.95 * (1 - share)));
        }
        for (int i = 0; i < 7; i++) {
            double x = 0.1 + i * 0.15;
            double y = 0.955 + 0.012 * Math.sin(i * 1.9);
            brush.round(Brush.ellipse(x, Math.min(y, 0.95), 0.08, 0.055),
                    i % 2 == 0 ? new Color(0x8D8C8D) : new Color(0x6E6D72));
            brush.flat(Brush.ellipse(x, Math.min(y, 0.95) - 0.032, 0.05, 0.014), new Color(0x70FFB060, true));
        }
    }

    private static void log(Brush brush, double x1, double y1, double x2, double y2) {
        Color bark = new Color(0x6E4529);
        brush.plane(Brush.limbShape(x1, y1, 0.095, x2, y2, 0.085), bark);
        brush.segment(x1, y1 - 0.02, x2, y2 - 0.02, 0.012, Shade.lighter(bark, 0.25));
        brush.segment(x1, y1 + 0.02, x2, y2 + 0.02, 0.01, Shade.darker(bark, 0.4));
        brush.flat(Brush.ellipse(x1, y1, 0.036, 0.046), new Color(0xD6A36A));
        brush.line(Brush.ellipse(x1, y1, 0.018, 0.024), 0.007, new Color(0x9A6B3C));
    }
}
