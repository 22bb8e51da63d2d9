package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Trees that are part of the land: rows of them from afar. */
final class Woods {
    private final Plan plan;
    private final Light light;
    private final Growth growth;

    Woods(Plan plan, Light light) {
        this.plan = plan;
        this.light = light;
        this.growth = new Growth(plan);
    }

    /**
     * A row of trees from side to side.
     *
     * @param foot where they stand, in pixels
     * @param tall how tall one is, in pixels
     * @param conifers the share of them that are conifers
     */
    Sheet row(int salt, double foot, double tall, double distance, double conifers) {
        Sheet sheet = new Sheet(plan.width(), (int) Math.ceil(foot + tall * 0.08));
        Graphics2D graphics = sheet.graphics();
        // Counted from the middle, so that the same trees are there with any margin.
        double step = tall * 0.34;
        int half = (int) Math.ceil(plan.width() / 2.0 / step) + 1;
        for (int i = 0; i < 2 * half; i++) {
            int place = i % 2 == 0 ? i / 2 : -(i + 1) / 2;
            SplittableRandom own = new SplittableRandom(plan.seed(salt) * 1_000_003L + place);
            double x = plan.width() / 2.0 + (place + own.nextDouble(-0.4, 0.4)) * step;
            double grove = 0.72 + 0.28 * Math.sin(place * 0.37 + salt) + own.nextDouble(-0.2, 0.25);
            double height = tall * Math.clamp(grove, 0.35, 1.15);
            double y = foot + tall * own.nextDouble(-0.02, 0.05);
            if (own.nextDouble() < conifers) {
                conifer(graphics, own, x, y, height, distance);
            } else {
                broadleaf(graphics, own, x, y, height * 0.82, distance);
            }
        }
        graphics.dispose();
        return sheet;
    }

    void conifer(Graphics2D graphics, SplittableRandom random, double x, double foot, double height, double distance) {
        int needles = Rgb.scaled(growth.needles(), random.nextDouble(0.85, 1.2));
        double half = height * random.nextDouble(0.17, 0.23);
        double side = light.from() < 0 ? -1 : 1;
        graphics.setPaint(Rgb.color(light.lit(0xFF4A3728, distance)));
        graphics.fill(new Rectangle2D.Double(x - height * 0.02, foot - height * 0.15, height * 0.04,
                height * 0.15));
        int tiers = 6;
        for (int i = 0; i < tiers; i++) {
            double low = foot - height * (0.07 + 0.78 * i / tiers);
            double high = low - height * 0.3 * (1 - 0.05 * i);
            double wide = half * (1 - (double) i / (tiers + 0.6));
            int tone = light.lit(Rgb.scaled(needles, 0.7 + 0.09 * i), distance);
            tier(graphics, x, low, Math.max(high, foot - height), -wide, wide, tone);
            int bright = plan.snowy() ? 0xFFF2F6FB : Rgb.mix(Rgb.scaled(needles, 1.25), 0xFFD8D88A, 0.16);
            tier(graphics, x, low - height * 0.01, Math.max(high, foot - height), side * wide * 0.12,
                    side * wide * 0.94,
                    light.lit(bright, distance));
        }
    }

    private static void tier(Graphics2D graphics, double x, double low, double high, double from, double to, int tone) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, high);
        double sag = (low - high) * 0.16;
        path.quadTo(x + to * 0.35, low - (low - high) * 0.4, x + to, low);
        path.quadTo(x + (from + to) / 2, low + sag, x + from, low);
        path.quadTo(x + from * 0.35, low - (low - high) * 0.4, x, high);
        path.closePath();
        graphics.setPaint(Rgb.color(tone));
        graphics.fill(path);
    }

    void broadleaf(Graphics2D graphics, SplittableRandom random, double x, double foot, double height,
            double distance) {
        int leaves = growth.leaves(random);
        double wide = height * random.nextDouble(0.3, 0.42);
        graphics.setPaint(Rgb.color(light.lit(0xFF5B4433, distance)));
        Path2D.Double trunk = new Path2D.Double();
        trunk.moveTo(x - height * 0.04, foot);
        trunk.lineTo(x - height * 0.02, foot - height * 0.5);
        trunk.lineTo(x + height * 0.02, foot - height * 0.5);
        trunk.lineTo(x + height * 0.04, foot);
        trunk.closePath();
        graphics.fill(trunk);
        double side = light.from();
        int puffs = 15;
        for (int pass = 0; pass < 3; pass++) {
            double bright = pass == 0 ? 0.62 : pass == 1 ? 0.9 : 1.18;
            int tone = light.lit(Rgb.scaled(leaves, bright), distance);
            graphics.setPaint(Rgb.color(tone));
            for (int i = 0; i < puffs - pass * 3; i++) {
                double angle = random.nextDouble() * 2 * Math.PI;
                double out = Math.sqrt(random.nextDouble()) * (0.86 - 0.2 * pass);
                double radius = height * random.nextDouble(0.09, 0.17) * (1 - 0.24 * pass);
                double px = x + Math.cos(angle) * out * wide + side * wide * 0.2 * pass;
                double py = foot - height * 0.62 + Math.sin(angle) * out * height * 0.3 - height * 0.06 * pass;
                graphics.fill(new Ellipse2D.Double(px - radius, py - radius * 0.85, 2 * radius, 1.7 * radius));
            }
        }
    }

    /**
     * Trees and bushes scattered over land, larger the nearer, at the sides rather than in the middle; none on a river.
     *
     * @param tops the upper edge of the sheet that is drawn on, and of the land's
     * @param top where the land begins
     */
    void scatter(Sheet sheet, Sheet land, int[] tops, double top, double conifers) {
        Graphics2D graphics = sheet.graphics();
        double reach = plan.y(1) - top;
        double unit = plan.unit();
        int half = (int) Math.ceil(plan.width() / 2.0 / (unit * 0.09)) + 1;
        for (int row = 0; row < 3; row++) {
            double near = 0.05 + 0.1 * row;
            for (int place = -half; place <= half; place++) {
                SplittableRandom random = new SplittableRandom(plan.seed(65) * 1_000_003L + place * 7L + row);
                double x = plan.width() / 2.0 + (place + random.nextDouble(-0.5, 0.5)) * unit * 0.09;
                double share = Math.abs(x - plan.width() / 2.0) / plan.view().width() * 2;
                if (random.nextDouble() > 0.16 + 0.3 * share - (share < 0.45 ? 0.2 : 0)) {
                    continue;
                }
                double y = top - tops[0] + reach * (near + random.nextDouble(-0.03, 0.03));
                int landRow = (int) y + tops[0] - tops[1];
                double tall = unit * (0.05 + 0.35 * near) * random.nextDouble(0.5, 1.15);
                int column = Math.clamp((int) x, 0, land.width() - 1);
                if (landRow < 0 || landRow >= land.height()
                        || land.pixels()[landRow * land.width() + column] >>> 24 < 255) {
                    continue;
                }
                shade(graphics, x, y, tall);
                double distance = 0.26 - 0.6 * near;
                if (random.nextDouble() < conifers) {
                    conifer(graphics, random, x, y, tall, distance);
                } else if (random.nextInt(3) == 0) {
                    bush(graphics, random, x, y, tall * 0.4, distance);
                } else {
                    broadleaf(graphics, random, x, y, tall, distance);
                }
            }
        }
        graphics.dispose();
    }

    private void shade(Graphics2D graphics, double x, double y, double tall) {
        double shift = -light.from() * tall * 0.3;
        graphics.setPaint(Rgb.color(Rgb.withAlpha(0xFF10202C, Rgb.level(light.shadow() * 90))));
        graphics.fill(new Ellipse2D.Double(x + shift - tall * 0.4, y - tall * 0.05, tall * 0.8, tall * 0.13));
    }

    void bush(Graphics2D graphics, SplittableRandom random, double x, double foot, double high, double distance) {
        int leaves = growth.leaves(random);
        for (int pass = 0; pass < 3; pass++) {
            graphics.setPaint(Rgb.color(light.lit(Rgb.scaled(leaves, 0.62 + 0.26 * pass), distance)));
            for (int i = 0; i < 9 - 2 * pass; i++) {
                double radius = high * random.nextDouble(0.24, 0.4) * (1 - 0.22 * pass);
                double px = x + high * random.nextDouble(-0.8, 0.8) * (1 - 0.2 * pass)
                        + light.from() * high * 0.15 * pass;
                double py = foot - high * random.nextDouble(0.25, 0.6) - high * 0.08 * pass;
                graphics.fill(new Ellipse2D.Double(px - radius, py - radius * 0.85, 2 * radius, 1.7 * radius));
            }
        }
    }
}
