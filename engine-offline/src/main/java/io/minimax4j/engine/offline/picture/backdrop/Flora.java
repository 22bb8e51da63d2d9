package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Season;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Small plants of the ground: grass and flowers. */
final class Flora {
    private static final int[][] BEDS = {{0xFFF25C78, 0xFFFFD1DC, 0xFFE23B5A}, {0xFFFFD34E, 0xFFFFF0B0, 0xFFF59F27},
        {0xFF9B6BD3, 0xFFD9C2F2, 0xFF6E4BB5}, {0xFFFFFFFF, 0xFFFFF3D9, 0xFFF9C9D9},
        {0xFF5C8DF0, 0xFFBFD4FF, 0xFFEFF4FF},
        {0xFFFF8A5C, 0xFFFFC19C, 0xFFE85A3A}};

    private final Plan plan;
    private final Light light;
    private final Growth growth;

    Flora(Plan plan, Light light) {
        this.plan = plan;
        this.light = light;
        this.growth = new Growth(plan);
    }

    private int[] bed(SplittableRandom random) {
        if (!plan.scene().tints().isEmpty() && random.nextInt(4) > 0) {
            int tint = plan.scene().tints().getFirst().color().getRGB();
            return new int[]{tint, Rgb.mix(tint, 0xFFFFFFFF, 0.5), Rgb.scaled(tint, 0.8)};
        }
        return BEDS[random.nextInt(BEDS.length)];
    }

    /** Flowers and tufts strewn over land that begins at a row, small far away and large near. */
    void strew(Sheet sheet, int sheetTop, double top, int salt, double many) {
        SplittableRandom random = plan.random(salt);
        Graphics2D graphics = sheet.graphics();
        double unit = plan.unit();
        double reach = plan.y(1) - top;
        boolean bloom = plan.scene().season() != Season.WINTER && !plan.snowy();
        int count = (int) (many * 420 * plan.width() / unit * Math.clamp(reach / unit * 2, 0.2, 1));
        int[][] beds = {bed(random), bed(random), bed(random)};
        for (int i = 0; i < count; i++) {
            double near = Math.pow((i + 0.5) / count, 1.6);
            double y = top - sheetTop + reach * (0.03 + near * 1.02);
            double x = random.nextDouble() * sheet.width();
            if (y >= sheet.height() || Rgb.alpha(sheet.pixels()[(int) y * sheet.width() + (int) x]) < 255) {
                continue;
            }
            double size = unit * (0.0022 + 0.0095 * near) * random.nextDouble(0.7, 1.3);
            double air = 0.3 * (1 - near);
            int group = (int) (3 * (0.5 + 0.5 * Math.sin(x / unit * 5 + y / unit * 17)) * 0.999);
            if (bloom && random.nextInt(3) > 0) {
                int[] bed = beds[Math.clamp(group + (random.nextInt(6) == 0 ? 1 : 0), 0, 2)];
                flower(graphics, random, x, y, size, bed[random.nextInt(bed.length)], air);
            } else {
                tuft(graphics, random, x, y, size * 2.4, air);
            }
        }
        graphics.dispose();
    }

    void flower(Graphics2D graphics, SplittableRandom random, double x, double y, double size, int color, double air) {
        graphics.setPaint(Rgb.color(light.lit(growth.grassDark(), air)));
        graphics.setStroke(
                new BasicStroke((float) Math.max(size * 0.22, 0.5), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double stem = size * random.nextDouble(1.6, 3);
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x, y);
        path.quadTo(x, y - stem * 0.6, x + size * random.nextDouble(-0.5, 0.5), y - stem);
        graphics.draw(path);
        double headX = path.getCurrentPoint().getX();
        double headY = path.getCurrentPoint().getY();
        if (size < 2.2) {
            graphics.setPaint(Rgb.color(light.lit(color, air)));
            graphics.fill(new Ellipse2D.Double(headX - size, headY - size * 0.8, 2 * size, 1.6 * size));
            return;
        }
        int petals = 5 + random.nextInt(2);
        double turn = random.nextDouble() * 6;
        for (int i = 0; i < petals; i++) {
            double angle = turn + 2 * Math.PI * i / petals;
            double px = headX + Math.cos(angle) * size * 0.62;
            double py = headY + Math.sin(angle) * size * 0.5;
            graphics.setPaint(Rgb.color(light.lit(Rgb.scaled(color, Math.sin(angle) > 0.2 ? 0.86 : 1.04), air)));
            graphics.fill(new Ellipse2D.Double(px - size * 0.52, py - size * 0.45, size * 1.04, size * 0.9));
        }
        int heart = Rgb.luma(color) > 190 && Rgb.chroma(color) > 90 ? 0xFF8A5A2B : 0xFFFFD84D;
        graphics.setPaint(Rgb.color(light.lit(heart, air)));
        graphics.fill(new Ellipse2D.Double(headX - size * 0.32, headY - size * 0.28, size * 0.64, size * 0.56));
    }

    private void tuft(Graphics2D graphics, SplittableRandom random, double x, double y, double size, double air) {
        for (int i = 0; i < 5; i++) {
            blade(graphics, random, x + size * random.nextDouble(-0.3, 0.3), y, size * random.nextDouble(0.5, 1), air);
        }
    }

    private void blade(Graphics2D graphics, SplittableRandom random, double x, double y, double high, double air) {
        double lean = high * random.nextDouble(-0.45, 0.45);
        double wide = high * 0.07;
        Path2D.Double path = new Path2D.Double();
        path.moveTo(x - wide, y);
        path.quadTo(x + lean * 0.2, y - high * 0.6, x + lean, y - high);
        path.quadTo(x + lean * 0.4 + wide, y - high * 0.5, x + wide, y);
        path.closePath();
        int tone = Rgb.mix(growth.grassDark(), growth.grass(), random.nextDouble());
        graphics.setPaint(Rgb.color(light.lit(Rgb.scaled(tone, random.nextDouble(0.75, 1.1)), air)));
        graphics.fill(path);
    }

    /** Grass and a few flowers along the lower edge, near and a little dark. Its upper edge is at {@link #frontTop}. */
    Sheet front(int salt) {
        double unit = plan.unit();
        int high = frontHigh();
        Sheet sheet = new Sheet(plan.width(), high);
        Graphics2D graphics = sheet.graphics();
        double base = plan.y(1) - frontTop();
        int half = (int) Math.ceil(plan.width() / 2.0 / (unit * 0.0062)) + 1;
        for (int place = -half; place <= half; place++) {
            SplittableRandom random = new SplittableRandom(plan.seed(salt) * 1_000_003L + place);
            double x = plan.width() / 2.0 + (place + random.nextDouble(-0.5, 0.5)) * unit * 0.0062;
            double share = Math.abs((x - plan.width() / 2.0) / plan.view().width()) * 2;
            double clump = 0.35 + 0.65 * Math.pow(Math.abs(Math.sin(place * 0.021 + salt)), 1.5);
            double tall = unit * (0.028 + 0.075 * Math.min(share * share, 1.2)) * clump * random.nextDouble(0.7, 1.3);
            blade(graphics, random, x, base + unit * 0.012, tall + unit * 0.012, -1);
            if (random.nextInt(26) == 0 && !plan.snowy() && plan.scene().season() != Season.WINTER) {
                int[] bed = bed(random);
                flower(graphics, random, x, base - tall * 0.55, unit * random.nextDouble(0.008, 0.013), bed[0], 0);
            }
        }
        // What lies below the picture only a moving camera sees.
        graphics.setPaint(Rgb.color(light.lit(Rgb.scaled(growth.grassDark(), 0.85))));
        graphics.fill(new Rectangle2D.Double(0, base + unit * 0.01, plan.width(), high - base));
        graphics.dispose();
        return sheet;
    }

    private int frontHigh() {
        return plan.height() - frontTop();
    }

    int frontTop() {
        return (int) (plan.y(1) - plan.unit() * 0.16);
    }
}
