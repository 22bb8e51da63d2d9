package io.minimax4j.engine.offline.picture.thing.made;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** What lies or stands on a desk: book, clock, computer. None of them says anything. */
final class Desk {
    private Desk() {}

    /** An open book, seen from its reader's side. */
    static void book(Brush brush, Pose pose) {
        Color cover = pose.tintOr(new Color(0xB23A36));
        double flutter = 0.012 * pose.wave(0);
        brush.plane(Outline.softened(0.03, 0.12, 0.2, 0.85, 0.3, 1.58, 0.2, 1.7, 0.93, 0.9, 0.93, 0.85, 0.97, 0.8, 0.93,
                0.0, 0.93), cover);
        brush.flat(Outline.polygon(0.0, 0.93, 0.8, 0.93, 0.85, 0.97, 0.9, 0.93, 1.7, 0.93, 1.7, 0.965, 0.9, 0.97, 0.85,
                1.0, 0.8,
                0.97, 0.0, 0.965), Shade.deeper(cover, 0.45));
        for (int i = 4; i >= 0; i--) {
            double down = i * 0.016;
            page(brush, -1, down, flutter * (5 - i) / 5, i % 2 == 0 ? new Color(0xFBF5E4) : new Color(0xDDD2B8));
            page(brush, 1, down, -flutter * (5 - i) / 5, i % 2 == 0 ? new Color(0xFDF8EA) : new Color(0xE2D8BF));
        }
        for (int i = 0; i < 7; i++) {
            double y = 0.36 + i * 0.07;
            double out = 0.1 + i * 0.014;
            if (i < 6) {
                brush.line(Brush.curve(0.75, y - 0.01, 0.5, y - 0.075, 0.3 - out * 0.6, y), 0.012, new Color(0xB8AE98));
            }
            if (i > 3) {
                brush.line(Brush.curve(0.95, y - 0.01, 1.2, y - 0.075, 1.4 + out * 0.6, y), 0.012, new Color(0xB8AE98));
            }
        }
        brush.fade(Brush.blob(1.0, 0.3, 1.2, 0.24, 1.42, 0.28, 1.46, 0.5, 1.2, 0.5, 0.99, 0.54), new Color(0xBFE0EC),
                new Color(0xE9F1DC));
        brush.flat(Brush.blob(0.995, 0.53, 1.06, 0.42, 1.16, 0.46, 1.28, 0.36, 1.45, 0.5, 1.2, 0.5),
                new Color(0x8DB87A));
        brush.flat(Brush.ellipse(1.34, 0.32, 0.03, 0.026), new Color(0xF4C64A));
        brush.fade(Outline.polygon(0.85, 0.28, 0.94, 0.25, 0.96, 0.86, 0.85, 0.9), new Color(0x40705A40, true),
                new Color(0x30705A40, true));
        brush.plane(Outline.polygon(0.86, 0.3, 0.9, 0.29, 0.92, 0.94, 0.93, 1.0, 0.9, 0.985, 0.87, 1.0),
                new Color(0xD8A13A));
    }

    private static void page(Brush brush, int side, double down, double flutter, Color paper) {
        Path2D.Double page = new Path2D.Double();
        page.moveTo(0.85, 0.28 + down);
        page.curveTo(0.85 + side * 0.2, 0.12 + down + flutter, 0.85 + side * 0.5, 0.12 + down + flutter,
                0.85 + side * 0.7, 0.18 + down);
        page.lineTo(0.85 + side * 0.81, 0.87 + down);
        page.curveTo(0.85 + side * 0.55, 0.76 + down + flutter, 0.85 + side * 0.2, 0.76 + down, 0.85, 0.9 + down);
        page.closePath();
        boolean lit = brush.lightFrom() < 0 == side > 0;
        brush.between(page, 0.85, 0, Shade.darker(paper, 0.2), 0.85 + side * 0.35, 0,
                lit ? paper : Shade.darker(paper, 0.04));
    }

    static void clock(Brush brush, Pose pose) {
        Color color = pose.tintOr(new Color(0x3F9A94));
        for (int side = -1; side <= 1; side += 2) {
            double out = side;
            brush.flat(Brush.limbShape(0.5 + out * 0.24, 0.86, 0.06, 0.5 + out * 0.34, 0.985, 0.05),
                    Shade.deeper(color, 0.5));
            brush.turned(out * 38, 0.5, 0.55, () -> {
                brush.round(Outline.cap(0.5, 0.115, 0.16, 0.13, 180, 180), new Color(0xD9AE55));
                brush.pillar(Outline.box(0.485, 0.11, 0.03, 0.05), new Color(0x8A6A3A));
            });
        }
        brush.line(Outline.arc(0.5, 0.1, 0.1, 0.09, 180, 180), 0.03, new Color(0xB98F45));
        brush.pillar(Outline.rounded(0.465, 0.1, 0.07, 0.06, 0.02), new Color(0xD9AE55));
        brush.round(Brush.ellipse(0.5, 0.55, 0.415, 0.415), color);
        brush.flat(Brush.ellipse(0.5, 0.55, 0.345, 0.345), Shade.deeper(color, 0.6));
        brush.round(Brush.ellipse(0.5, 0.555, 0.335, 0.335),
                pose.lampsLit() ? new Color(0xFFF3CC) : new Color(0xFBF8F0));
        for (int i = 0; i < 60; i++) {
            double angle = Math.toRadians(i * 6);
            boolean hour = i % 5 == 0;
            double from = hour ? i % 15 == 0 ? 0.245 : 0.265 : 0.295;
            brush.segment(0.5 + Math.cos(angle) * from, 0.555 + Math.sin(angle) * from, 0.5 + Math.cos(angle) * 0.305,
                    0.555 + Math.sin(angle) * 0.305, hour ? i % 15 == 0 ? 0.022 : 0.014 : 0.005, new Color(0x39424D));
        }
        hand(brush, 305, 0.17, 0.032, new Color(0x2B333D));
        hand(brush, 60, 0.25, 0.024, new Color(0x2B333D));
        hand(brush, pose.turn() * 360, 0.27, 0.01, new Color(0xD8402F));
        brush.ball(0.5, 0.555, 0.026, 0.026, new Color(0xD8402F));
        boolean left = brush.lightFrom() < 0;
        brush.line(Outline.arc(0.5, 0.555, 0.29, 0.29, left ? 195 : 285, 60), 0.03, new Color(0x50FFFFFF, true));
        brush.line(Outline.arc(0.5, 0.55, 0.385, 0.385, left ? 190 : 280, 70), 0.018, Shade.alpha(Color.WHITE, 0.6));
    }

    /** A hand of the clock, so many degrees past noon. */
    private static void hand(Brush brush, double degrees, double length, double width, Color color) {
        double angle = Math.toRadians(degrees - 90);
        brush.segment(0.5 - Math.cos(angle) * 0.04, 0.555 - Math.sin(angle) * 0.04, 0.5 + Math.cos(angle) * length,
                0.555 + Math.sin(angle) * length, width, color);
    }

    static void computer(Brush brush, Pose pose) {
        Color metal = pose.tintOr(new Color(0xC9CFD6));
        brush.pillar(Outline.polygon(0.6, 0.62, 0.75, 0.62, 0.77, 0.83, 0.58, 0.83), Shade.darker(metal, 0.2));
        brush.pillar(Brush.ellipse(0.675, 0.835, 0.22, 0.03), metal);
        Shape frame = Outline.rounded(0.09, 0.02, 1.17, 0.68, 0.04);
        brush.plane(frame, metal);
        brush.flat(Outline.rounded(0.1, 0.03, 1.15, 0.6, 0.035), new Color(0x1E232A));
        Shape screen = Outline.rounded(0.125, 0.055, 1.1, 0.55, 0.015);
        brush.fade(screen, new Color(0x6FB7E6), new Color(0xFBE0B8));
        brush.within(screen, () -> {
            brush.ball(0.95, 0.27, 0.075, 0.075, new Color(0xFFE08A));
            brush.flat(Brush.blob(0.1, 0.62, 0.2, 0.38, 0.36, 0.24, 0.52, 0.4, 0.7, 0.32, 0.86, 0.46, 1.0, 0.62),
                    new Color(0x6E8FBF));
            brush.flat(Outline.polygon(0.3, 0.29, 0.36, 0.235, 0.43, 0.305, 0.38, 0.3, 0.35, 0.325), Color.WHITE);
            brush.flat(Brush.blob(0.1, 0.6, 0.3, 0.47, 0.6, 0.53, 0.9, 0.44, 1.26, 0.52, 1.26, 0.7, 0.1, 0.7),
                    new Color(0x4F9A78));
            brush.flat(Brush.blob(0.1, 0.62, 0.5, 0.56, 0.9, 0.56, 1.26, 0.6, 1.26, 0.7, 0.1, 0.7),
                    new Color(0x2F6F5C));
            double drift = 0.03 * pose.wave(0);
            brush.flat(
                    Brush.blob(0.55 + drift, 0.16, 0.62 + drift, 0.11, 0.71 + drift, 0.12, 0.79 + drift, 0.16,
                            0.7 + drift, 0.18),
                    new Color(0xE0FFFFFF, true));
            brush.flat(Outline.rounded(0.16, 0.09, 0.3, 0.2, 0.015), new Color(0xD8FFFFFF, true));
            brush.flat(Outline.rounded(0.16, 0.09, 0.3, 0.035, 0.015), new Color(0xE2694A));
            double[] bars = {0.05, 0.09, 0.07, 0.12, 0.1};
            for (int i = 0; i < bars.length; i++) {
                double tall = bars[i] * (1 + 0.12 * pose.wave(i * 0.23));
                brush.flat(Outline.rounded(0.19 + i * 0.05, 0.275 - tall, 0.03, tall, 0.006),
                        i % 2 == 0 ? new Color(0x3F86C6) : new Color(0xF0B429));
            }
            brush.flat(Outline.polygon(0.7, 0.0, 0.95, 0.0, 0.62, 0.7, 0.37, 0.7), new Color(0x18FFFFFF, true));
        });
        brush.flat(Brush.ellipse(0.675, 0.665, 0.016, 0.016), Shade.darker(metal, 0.3));
        if (pose.lampsLit()) {
            brush.glow(0.675, 0.38, 0.46, new Color(0x408FD0FF, true));
        }
        Face board = new Face(0.16, 0.875, 1.02, 0.875, 1.08, 0.975, 0.1, 0.975);
        brush.flat(Outline.polygon(0.1, 0.97, 1.08, 0.97, 1.08, 0.995, 0.1, 0.995), Shade.darker(metal, 0.4));
        brush.plane(board.all(), Shade.lighter(metal, 0.15));
        for (int row = 0; row < 4; row++) {
            for (int i = 0; i < 15; i++) {
                boolean space = row == 3 && i > 3 && i < 10;
                if (!space || i == 4) {
                    brush.flat(
                            board.part((i + 0.3) / 15.4, 0.1 + row * 0.22, (i + (space ? 6.1 : 1.1)) / 15.4,
                                    0.27 + row * 0.22),
                            i == 14 && row == 1 ? new Color(0xE2694A) : new Color(0xF6F7F8));
                }
            }
        }
        brush.round(Brush.ellipse(1.2, 0.945, 0.065, 0.045), Shade.lighter(metal, 0.2));
        brush.segment(1.2, 0.905, 1.2, 0.935, 0.008, Shade.darker(metal, 0.3));
    }
}
