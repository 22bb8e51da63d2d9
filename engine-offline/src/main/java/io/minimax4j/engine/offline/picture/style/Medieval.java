package io.minimax4j.engine.offline.picture.style;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.picture.Bitmap;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** A page of an illuminated manuscript: a sky of gold leaf, flat pigments, brown outlines, vines around. */
record Medieval(Texture texture) implements Style {
    private static final int[] PIGMENTS = {0xFF24408E, 0xFF6C8FC4, 0xFFB8372C, 0xFFD9885A, 0xFF3F7A4A, 0xFF8FA65A,
        0xFFC79A3B, 0xFFE8D6A6, 0xFFF4ECD8, 0xFF6B4226, 0xFF9A6B44, 0xFF7A4A78, 0xFFC9C3B4, 0xFF3A2A22, 0xFFE3B9A0};
    private static final int OUTLINE = 0xFF3A2418;
    private static final int GOLD = 0xFFD8A93C;
    private static final int PARCHMENT = 0xFFEFE2C4;

    @Override
    public Bitmap scenery(Bitmap layer, double depth) {
        if (depth < 0.01) {
            return leaf(layer);
        }
        int smooth = texture.pixels(0.007);
        Bitmap solid = Texture.dyed(layer,
                (argb, x, y) -> Rgb.withAlpha(argb, Rgb.level(Math.clamp(((argb >>> 24) - 90) * 3.0, 0, 255))));
        Bitmap even = Colors.reduced(solid, pigments(Colors.of(solid, 4)), smooth);
        float[] edges = Texture.edges(solid, smooth, texture.pixels(0.0014));
        double shade = 30 / texture.unit();
        return Texture.dyed(even, (argb, x, y) -> {
            double uneven = texture.noise().cloudy(x * shade, y * shade, 3) - 0.5;
            double line = Math.clamp((edges[y * layer.width() + x] - 0.3) * 3, 0, 0.85);
            return Rgb.mix(Rgb.scaled(argb, 1 + uneven * 0.16), OUTLINE, line);
        });
    }

    private static int[] pigments(int[] colors) {
        int[] result = new int[colors.length];
        for (int i = 0; i < colors.length; i++) {
            result[i] = PIGMENTS[Colors.nearest(PIGMENTS, Rgb.saturated(colors[i], 1.25))];
        }
        return result;
    }

    /** Gold leaf, tooled with lozenges, or ultramarine with gold stars where the sky is dark. */
    private Bitmap leaf(Bitmap layer) {
        int middle = layer.argb()[layer.height() / 4 * layer.width() + layer.width() / 2];
        boolean night = Rgb.luma(middle) < 70;
        double wide = texture.unit() * 0.05;
        int field = night ? 0xFF1E2F6E : GOLD;
        int bright = night ? GOLD : 0xFFF6DD8C;
        return Texture.dyed(layer, (argb, x, y) -> {
            double first = (x + y) / wide;
            double second = (x - y) / wide;
            double toFirst = Math.abs(first - Math.rint(first));
            double toSecond = Math.abs(second - Math.rint(second));
            double dx = first - Math.floor(first) - 0.5;
            double dy = second - Math.floor(second) - 0.5;
            double dot = Math.sqrt(dx * dx + dy * dy);
            double sheen = texture.noise().cloudy(x * 4 / texture.unit(), y * 4 / texture.unit(), 4) - 0.5;
            int color = Rgb.scaled(field, 1 + sheen * 0.4);
            if (!night && Math.min(toFirst, toSecond) < 0.035) {
                color = Rgb.scaled(color, 0.78);
            }
            if (dot < (night ? 0.085 : 0.1)) {
                color = Rgb.mix(color, bright, 0.85);
            }
            return color;
        });
    }

    @Override
    public Bitmap figure(Bitmap figure, double depth) {
        Bitmap vivid = Texture.dyed(figure, (argb, x, y) -> Rgb.saturated(argb, 1.05));
        Bitmap even = Colors.reduced(vivid, Colors.of(vivid, 8), 1);
        float[] inner = Texture.edges(figure, 1, 1);
        Bitmap lined = Texture.dyed(even,
                (argb, x, y) -> Rgb.mix(Rgb.mix(argb, argb & Rgb.OPAQUE | 0xC79A3B, 0.1), OUTLINE,
                        Math.clamp((inner[y * figure.width() + x] - 0.2) * 2.6, 0, 0.8)));
        return Outline.around(lined, texture.pixels(0.002), OUTLINE);
    }

    @Override
    public void finish(int[] pixels, int width, int height) {
        int border = texture.pixels(0.085);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int near = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y));
                double age = texture.noise().cloudy(x * 6 / texture.unit(), y * 6 / texture.unit(), 4) - 0.5;
                int color = near < border
                        ? Rgb.scaled(PARCHMENT, 1 + age * 0.2)
                        : Rgb.mix(pixels[y * width + x], PARCHMENT, 0.1 + Math.max(0, age) * 0.3);
                pixels[y * width + x] = Rgb.scaled(color, texture.paper(x, y, 0.03));
            }
        }
        Sheet frame = frame(width, height, border);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Rgb.over(pixels[i], frame.pixels()[i]);
        }
    }

    private Sheet frame(int width, int height, int border) {
        Sheet sheet = new Sheet(width, height);
        Graphics2D graphics = sheet.graphics();
        double line = texture.unit();
        graphics.setPaint(Rgb.color(0xFF24408E));
        graphics.setStroke(new BasicStroke((float) (line * 0.011)));
        graphics.draw(box(width, height, border));
        graphics.setPaint(Rgb.color(GOLD));
        graphics.setStroke(new BasicStroke((float) (line * 0.006)));
        graphics.draw(box(width, height, border - line * 0.0085));
        graphics.setPaint(Rgb.color(0xFFB8372C));
        graphics.setStroke(new BasicStroke((float) (line * 0.003)));
        graphics.draw(box(width, height, border - line * 0.014));
        SplittableRandom random = new SplittableRandom(texture.seed());
        double middle = (border - line * 0.014) * 0.5;
        vine(graphics, random, new double[]{border, middle, width - border, middle});
        vine(graphics, random, new double[]{border, height - middle, width - border, height - middle});
        vine(graphics, random, new double[]{middle, border, middle, height - border});
        vine(graphics, random, new double[]{width - middle, border, width - middle, height - border});
        for (int i = 0; i < 4; i++) {
            double x = i % 2 == 0 ? middle : width - middle;
            double y = i < 2 ? middle : height - middle;
            rose(graphics, x, y, middle * 0.62);
        }
        graphics.dispose();
        return sheet;
    }

    private static Rectangle2D.Double box(int width, int height, double inset) {
        return new Rectangle2D.Double(inset, inset, width - 2 * inset, height - 2 * inset);
    }

    /** A stem in waves with leaves and berries in its bends. */
    private void vine(Graphics2D graphics, SplittableRandom random, double[] ends) {
        double length = Math.hypot(ends[2] - ends[0], ends[3] - ends[1]);
        double wave = texture.unit() * 0.062;
        int waves = Math.max(1, (int) Math.round(length / wave));
        double dirX = (ends[2] - ends[0]) / length;
        double dirY = (ends[3] - ends[1]) / length;
        double swing = texture.unit() * 0.017;
        double step = length / waves;
        int[] tones = {0xFF24408E, 0xFFB8372C, 0xFF3F7A4A, 0xFFC79A3B};
        Path2D.Double stem = new Path2D.Double();
        stem.moveTo(ends[0], ends[1]);
        for (int i = 0; i < waves; i++) {
            double side = i % 2 == 0 ? swing : -swing;
            double midX = ends[0] + dirX * step * (i + 0.5) - dirY * side * 1.8;
            double midY = ends[1] + dirY * step * (i + 0.5) + dirX * side * 1.8;
            stem.quadTo(midX, midY, ends[0] + dirX * step * (i + 1), ends[1] + dirY * step * (i + 1));
        }
        graphics.setPaint(Rgb.color(0xFF3F6A3C));
        graphics.setStroke(
                new BasicStroke((float) (texture.unit() * 0.0024), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(stem);
        for (int i = 0; i < waves; i++) {
            double side = i % 2 == 0 ? -1 : 1;
            double x = ends[0] + dirX * step * (i + 0.5) - dirY * swing * side * 0.35;
            double y = ends[1] + dirY * step * (i + 0.5) + dirX * swing * side * 0.35;
            int tone = tones[random.nextInt(tones.length)];
            if (i % 3 == 2) {
                rose(graphics, x, y, texture.unit() * 0.0115);
                continue;
            }
            double reach = texture.unit() * 0.0135;
            for (int leaf = -1; leaf <= 1; leaf++) {
                double angle = Math.atan2(dirX * side, -dirY * side) + leaf * 0.8;
                Path2D.Double shape = new Path2D.Double();
                double tipX = x + Math.cos(angle) * reach;
                double tipY = y + Math.sin(angle) * reach;
                double acrossX = -Math.sin(angle) * reach * 0.42;
                double acrossY = Math.cos(angle) * reach * 0.42;
                shape.moveTo(x, y);
                shape.quadTo((x + tipX) / 2 + acrossX, (y + tipY) / 2 + acrossY, tipX, tipY);
                shape.quadTo((x + tipX) / 2 - acrossX, (y + tipY) / 2 - acrossY, x, y);
                graphics.setPaint(Rgb.color(leaf == 0 ? tone : 0xFF4F8A50));
                graphics.fill(shape);
            }
        }
    }

    private static void rose(Graphics2D graphics, double x, double y, double radius) {
        for (int i = 0; i < 5; i++) {
            double angle = Math.PI * 2 * i / 5 - Math.PI / 2;
            graphics.setPaint(Rgb.color(i % 2 == 0 ? 0xFFB8372C : 0xFFC64A3C));
            double px = x + Math.cos(angle) * radius * 0.55;
            double py = y + Math.sin(angle) * radius * 0.55;
            graphics.fill(new Ellipse2D.Double(px - radius * 0.5, py - radius * 0.5, radius, radius));
        }
        graphics.setPaint(Rgb.color(GOLD));
        graphics.fill(new Ellipse2D.Double(x - radius * 0.32, y - radius * 0.32, radius * 0.64, radius * 0.64));
    }
}
