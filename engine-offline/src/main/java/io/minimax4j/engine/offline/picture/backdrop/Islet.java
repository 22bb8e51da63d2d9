package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Place;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.SplittableRandom;

/** A small green island in the sea, with palms. */
final class Islet {
    private Islet() {}

    static Sheet paint(Plan plan, Light light) {
        double unit = plan.unit();
        double foot = plan.horizon() + unit * 0.035;
        Sheet sheet = new Sheet(plan.width(), (int) Math.ceil(foot + unit * 0.04));
        Noise noise = new Noise(plan.seed(151));
        Growth growth = new Growth(plan);
        SplittableRandom random = plan.random(152);
        double middle = plan.x(light.sunX() < 0.5 ? 0.62 : 0.38);
        double half = unit * 0.3;
        for (int x = 0; x < sheet.width(); x++) {
            double off = (x - middle) / half;
            if (Math.abs(off) >= 1) {
                continue;
            }
            double dome = Math.pow(1 - off * off, 0.8);
            double beach = foot - unit * 0.012 * dome;
            double crest = foot - unit * (0.02 + 0.14 * dome * (0.45 + 0.8 * noise.cloudy(plan.across(x) * 5, 4, 4)));
            double sand = foot + unit * 0.014 * Math.sqrt(1 - off * off);
            for (int y = Math.max((int) crest, 0); y < Math.min(sand, sheet.height()); y++) {
                double leaf = noise.cloudy(plan.across(x) * 34, plan.down(y) * 40, 3);
                int tone = y > beach
                        ? 0xFFF0DBAA
                        : Rgb.scaled(Rgb.mix(growth.wood(), growth.grass(), Math.clamp((leaf - 0.35) * 2.4, 0, 1)),
                                0.8 + 0.5 * leaf - 0.3 * (y - crest) / (unit * 0.15));
                sheet.pixels()[y * sheet.width() + x] = light.lit(tone, 0.22);
            }
        }
        Graphics2D graphics = sheet.graphics();
        for (int i = 0; i < 6; i++) {
            double x = middle + half * random.nextDouble(-0.6, 0.6);
            palm(graphics, light, random, x, foot - unit * random.nextDouble(0.01, 0.05),
                    unit * random.nextDouble(0.1, 0.16));
        }
        graphics.dispose();
        return sheet;
    }

    private static void palm(Graphics2D graphics, Light light, SplittableRandom random, double x, double foot,
            double high) {
        double lean = high * random.nextDouble(-0.3, 0.3);
        graphics.setPaint(Rgb.color(light.lit(0xFF7D5F41, 0.15)));
        graphics.setStroke(new BasicStroke((float) (high * 0.045), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D.Double trunk = new Path2D.Double();
        trunk.moveTo(x, foot);
        trunk.quadTo(x + lean * 0.2, foot - high * 0.6, x + lean, foot - high);
        graphics.draw(trunk);
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI * (0.02 + 0.96 * i / 7) + Math.PI;
            double length = high * random.nextDouble(0.38, 0.5);
            double tipX = x + lean + Math.cos(angle) * length;
            double tipY = foot - high + Math.sin(angle) * length * 0.35 + length * 0.35;
            Path2D.Double leaf = new Path2D.Double();
            leaf.moveTo(x + lean, foot - high);
            double bendX = x + lean + Math.cos(angle) * length * 0.55;
            double bendY = foot - high + Math.sin(angle) * length * 0.5;
            leaf.quadTo(bendX, bendY - length * 0.14, tipX, tipY);
            leaf.quadTo(bendX, bendY + length * 0.1, x + lean, foot - high);
            graphics.setPaint(Rgb.color(light.lit(Rgb.scaled(0xFF4C9A4A, random.nextDouble(0.8, 1.2)), 0.12)));
            graphics.fill(leaf);
        }
    }

    /** A patch of land in the water under each of some figures. */
    static Sheet patches(Plan plan, Light light, List<Figure> figures) {
        Sheet sheet = new Sheet(plan.width(), plan.height());
        Noise noise = new Noise(plan.seed(153));
        Growth growth = new Growth(plan);
        boolean sandy = plan.at(Place.SEA) || plan.at(Place.BEACH) || plan.at(Place.ISLAND);
        int bright = sandy ? Soil.sand().light() : growth.grass();
        int dark = sandy ? Soil.sand().dark() : growth.grassDark();
        for (Figure figure : figures) {
            double tall = figure.height() * plan.view().height();
            double half = Math.max(tall * figure.thing().aspect() * 0.72, tall * 0.22);
            double high = Math.max(half * 0.15, plan.unit() * 0.006);
            double middleX = plan.x(figure.x());
            double middleY = plan.y(figure.foot());
            for (int y = (int) Math.max(middleY - high * 1.3, 0); y < Math.min(middleY + high * 1.6,
                    sheet.height()); y++) {
                for (int x = (int) Math.max(middleX - half * 1.3, 0); x < Math.min(middleX + half * 1.3,
                        sheet.width()); x++) {
                    double rough = noise.cloudy(plan.across(x) * 16, plan.down(y) * 50, 3) - 0.5;
                    double out = Math.hypot((x - middleX) / half, (y - middleY) / high) + rough * 0.22;
                    double cover = Math.clamp((1.08 - out) * high * 0.5, 0, 1);
                    if (cover <= 0) {
                        continue;
                    }
                    double down = (y - middleY) / high;
                    int tone = Rgb.mix(bright, dark, Math.clamp(0.35 + down * 0.35 + rough, 0, 1));
                    tone = out > 0.93 ? Rgb.mix(tone, 0xFF8A7355, 0.7) : tone;
                    sheet.pixels()[y * sheet.width() + x] = Rgb.withAlpha(light.lit(tone, 0.3 * (1 - figure.depth())),
                            Rgb.level(cover * 255));
                }
            }
        }
        return sheet;
    }
}
