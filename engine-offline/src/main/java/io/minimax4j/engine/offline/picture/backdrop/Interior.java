package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.pixel.Noise;
import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;

/** Places without a sky: a room, a studio; and a hedge, which is a wall too. */
final class Interior {
    private static final int[] WALLS = {0xFFE9DCC6, 0xFFCFDCD6, 0xFFE7D0C4, 0xFFD5D9E6, 0xFFDDE0C8};
    private static final int[] SWEEPS = {0xFFF2C9A8, 0xFFBFD6E8, 0xFFD9C8E8, 0xFFC8E0CC, 0xFFF0D0D0, 0xFFE8DCC0};

    private Interior() {}

    /** A wall with a window, and a floor of boards on which the light of the window lies. */
    static Sheet room(Plan plan, Light light) {
        SplittableRandom random = plan.random(141);
        double unit = plan.unit();
        double floor = plan.y(Math.clamp(plan.scene().horizon(), 0.45, 0.82));
        int wall = WALLS[random.nextInt(WALLS.length)];
        boolean dark = light.isDark();
        Sheet sheet = new Sheet(plan.width(), plan.height());
        double windowX = plan.x(light.sunX() < 0.5 ? 0.27 : 0.73);
        double windowWide = Math.min(unit * 0.34, plan.view().width() * 0.36);
        double windowHigh = Math.min((floor - plan.margin()) * 0.62, unit * 0.5);
        double windowTop = plan.margin() + (floor - plan.margin()) * 0.13;
        walls(sheet, plan, light, floor, wall, windowX);
        Graphics2D graphics = sheet.graphics();
        Rectangle2D.Double frame = new Rectangle2D.Double(windowX - windowWide / 2, windowTop, windowWide, windowHigh);
        window(graphics, plan, light, frame);
        curtains(graphics, light, frame, random, dark);
        int board = indoors(Rgb.mix(wall, 0xFFFFFFFF, 0.55), dark);
        graphics.setPaint(Rgb.color(board));
        graphics.fill(new Rectangle2D.Double(0, floor - unit * 0.03, plan.width(), unit * 0.03));
        graphics.setPaint(Rgb.color(0x50000000));
        graphics.fill(new Rectangle2D.Double(0, floor - unit * 0.003, plan.width(), unit * 0.006));
        picture(graphics, plan, random, light, floor, dark);
        rug(graphics, plan, random, floor, dark);
        patch(graphics, plan, light, frame, floor);
        pot(graphics, plan, random, light, floor);
        graphics.dispose();
        return sheet;
    }

    private static int indoors(int color, boolean dark) {
        return dark ? Rgb.of(Rgb.red(color) * 0.72, Rgb.green(color) * 0.58, Rgb.blue(color) * 0.47) : color;
    }

    private static void walls(Sheet sheet, Plan plan, Light light, double floor, int wall, double windowX) {
        Noise noise = new Noise(plan.seed(142));
        double unit = plan.unit();
        boolean dark = light.isDark();
        for (int y = 0; y < sheet.height(); y++) {
            double near = (y - floor) / Math.max(plan.y(1) - floor, 1);
            double depth = 1 / (Math.max(near, 0) * 1.1 + 0.35);
            for (int x = 0; x < sheet.width(); x++) {
                double across = (x - plan.width() / 2.0) / unit;
                double from = Math.abs(x - windowX) / unit;
                int color;
                if (y < floor) {
                    double shade = 1.04 - 0.16 * from - 0.1 * (floor - y) / Math.max(floor, 1);
                    color = Rgb.scaled(wall, shade + (noise.cloudy(across * 9, y / unit * 9, 3) - 0.5) * 0.04);
                } else {
                    double world = across * depth * 7;
                    double joint = world - Math.floor(world);
                    double plank = noise.at(Math.floor(world) * 3.7, 8);
                    double grain = noise.cloudy(world * 6, depth * 3 + Math.floor(world) * 9, 3);
                    double edge = Math.clamp(Math.min(joint, 1 - joint) * 26 / depth, 0.55, 1);
                    color = Rgb.scaled(Rgb.mix(0xFFA8713F, 0xFFD3A068, 0.25 + 0.45 * plank + (grain - 0.5) * 0.5),
                            edge * (1.02 - 0.12 * from - 0.06 * near));
                }
                sheet.pixels()[y * sheet.width() + x] = indoors(color, dark);
            }
        }
    }

    private static void window(Graphics2D graphics, Plan plan, Light light, Rectangle2D.Double frame) {
        double unit = plan.unit();
        graphics.setPaint(new GradientPaint(0, (float) frame.y, Rgb.color(light.zenith()), 0,
                (float) (frame.y + frame.height * 0.75), Rgb.color(light.rim())));
        graphics.fill(frame);
        Shape clip = graphics.getClip();
        graphics.setClip(frame);
        if (light.shows()) {
            double x = frame.x + frame.width * 0.68;
            double y = frame.y + frame.height * 0.24;
            Discs.glow(graphics, x, y, frame.width * 0.4, Rgb.withAlpha(light.sun(), 130));
            graphics.setPaint(Rgb.color(Rgb.mix(light.sun(), 0xFFFFFFFF, 0.5)));
            graphics.fill(new Ellipse2D.Double(x - unit * 0.018, y - unit * 0.018, unit * 0.036, unit * 0.036));
        }
        Growth growth = new Growth(plan);
        for (int i = 0; i < 2; i++) {
            Path2D.Double hill = new Path2D.Double();
            double top = frame.y + frame.height * (0.66 + 0.13 * i);
            hill.moveTo(frame.x, frame.y + frame.height);
            hill.lineTo(frame.x, top + frame.height * 0.06);
            hill.curveTo(frame.x + frame.width * 0.3, top - frame.height * (0.12 - 0.2 * i),
                    frame.x + frame.width * 0.6,
                    top + frame.height * (0.12 - 0.16 * i), frame.x + frame.width, top - frame.height * 0.04);
            hill.lineTo(frame.x + frame.width, frame.y + frame.height);
            hill.closePath();
            graphics.setPaint(Rgb.color(light.lit(i == 0 ? growth.wood() : growth.grass(), 0.5 - 0.3 * i)));
            graphics.fill(hill);
        }
        graphics.setClip(clip);
        Color wood = Rgb.color(indoors(0xFFFAF6EE, light.isDark()));
        graphics.setPaint(wood);
        graphics.setStroke(new BasicStroke((float) (unit * 0.014)));
        graphics.draw(frame);
        graphics.setStroke(new BasicStroke((float) (unit * 0.008)));
        graphics.draw(new Line2D.Double(frame.getCenterX(), frame.y, frame.getCenterX(), frame.getMaxY()));
        graphics.draw(new Line2D.Double(frame.x, frame.y + frame.height * 0.42, frame.getMaxX(),
                frame.y + frame.height * 0.42));
        graphics.fill(new Rectangle2D.Double(frame.x - unit * 0.022, frame.getMaxY(), frame.width + unit * 0.044,
                unit * 0.02));
    }

    private static void curtains(Graphics2D graphics, Light light, Rectangle2D.Double frame, SplittableRandom random,
            boolean dark) {
        int[] cloths = {0xFFC96F5A, 0xFF5E8A9A, 0xFFD9B25F, 0xFF8C9F6B, 0xFFA97B9E};
        int cloth = indoors(cloths[random.nextInt(cloths.length)], dark);
        for (int side = -1; side <= 1; side += 2) {
            double edge = side < 0 ? frame.x - frame.width * 0.16 : frame.getMaxX() + frame.width * 0.16;
            int folds = 5;
            double wide = frame.width * 0.055;
            for (int i = 0; i < folds; i++) {
                double x = edge - side * i * wide;
                graphics.setPaint(new GradientPaint((float) x, 0, Rgb.color(Rgb.scaled(cloth, 1.14)),
                        (float) (x - side * wide), 0, Rgb.color(Rgb.scaled(cloth, 0.78))));
                graphics.fill(
                        new Rectangle2D.Double(Math.min(x, x - side * wide), frame.y - frame.height * 0.06, wide + 1,
                                frame.height * 1.2));
            }
        }
        graphics.setPaint(Rgb.color(indoors(0xFF7A5A3E, light.isDark())));
        graphics.fill(new Rectangle2D.Double(frame.x - frame.width * 0.2, frame.y - frame.height * 0.08,
                frame.width * 1.4, frame.height * 0.025));
    }

    private static void picture(Graphics2D graphics, Plan plan, SplittableRandom random, Light light, double floor,
            boolean dark) {
        double unit = plan.unit();
        double x = plan.x(light.sunX() < 0.5 ? 0.72 : 0.28);
        double wide = unit * 0.17;
        double y = plan.margin() + (floor - plan.margin()) * 0.22;
        Rectangle2D.Double box = new Rectangle2D.Double(x - wide / 2, y, wide, wide * 0.76);
        graphics.setPaint(Rgb.color(0x30000000));
        graphics.fill(new Rectangle2D.Double(box.x + unit * 0.006, box.y + unit * 0.01, box.width, box.height));
        graphics.setPaint(Rgb.color(indoors(0xFF8A6238, dark)));
        graphics.fill(box);
        int[] tones = {0xFFE8B088, 0xFF88B0C8, 0xFFB8C890, 0xFFD8C088};
        Rectangle2D.Double inner = new Rectangle2D.Double(box.x + unit * 0.008, box.y + unit * 0.008,
                box.width - unit * 0.016, box.height - unit * 0.016);
        graphics.setPaint(Rgb.color(indoors(0xFFF4EFE2, dark)));
        graphics.fill(inner);
        Shape clip = graphics.getClip();
        graphics.clip(inner);
        for (int i = 0; i < 4; i++) {
            graphics.setPaint(Rgb.color(indoors(tones[(i + random.nextInt(2)) % 4], dark)));
            double radius = wide * (0.55 - i * 0.08);
            graphics.fill(new Ellipse2D.Double(x - radius + wide * (i % 2 == 0 ? -0.25 : 0.25),
                    box.getMaxY() - wide * (0.4 - i * 0.06), radius * 2, radius * 1.4));
        }
        graphics.setClip(clip);
    }

    private static void rug(Graphics2D graphics, Plan plan, SplittableRandom random, double floor, boolean dark) {
        int[][] kinds = {{0xFFB85C4E, 0xFFF0DCC0}, {0xFF4F7480, 0xFFE9E2CF}, {0xFF8A6F9A, 0xFFEEDFE8},
            {0xFF6F8A5E, 0xFFF0EAD0}};
        int[] kind = kinds[random.nextInt(kinds.length)];
        double wide = plan.view().width() * 0.4;
        double high = (plan.y(1) - floor) * 0.34;
        double x = plan.x(0.5);
        double y = floor + (plan.y(1) - floor) * 0.56;
        for (int i = 0; i < 4; i++) {
            double share = 1 - i * (i < 2 ? 0.06 : 0.12);
            graphics.setPaint(Rgb.color(indoors(i % 2 == 0 ? kind[0] : kind[1], dark)));
            graphics.fill(new Ellipse2D.Double(x - wide * share, y - high * share, 2 * wide * share, 2 * high * share));
        }
    }

    /** A plant in a pot, in the corner that the window leaves. */
    private static void pot(Graphics2D graphics, Plan plan, SplittableRandom random, Light light, double floor) {
        double unit = plan.unit();
        boolean dark = light.isDark();
        double x = plan.x(light.sunX() < 0.5 ? 0.93 : 0.07);
        double foot = floor + unit * 0.035;
        double high = unit * 0.3;
        graphics.setPaint(Rgb.color(0x38201408));
        graphics.fill(new Ellipse2D.Double(x - high * 0.3, foot - high * 0.04, high * 0.6, high * 0.09));
        for (int i = 0; i < 15; i++) {
            double angle = -Math.PI / 2 + (i - 7) * 0.17 + random.nextDouble(-0.08, 0.08);
            double length = high * random.nextDouble(0.5, 0.78);
            double tipX = x + Math.cos(angle) * length;
            double tipY = foot - high * 0.26 + Math.sin(angle) * length;
            Path2D.Double leaf = new Path2D.Double();
            leaf.moveTo(x, foot - high * 0.26);
            leaf.quadTo(x + Math.cos(angle - 0.3) * length * 0.6,
                    foot - high * 0.26 + Math.sin(angle - 0.3) * length * 0.7, tipX,
                    tipY);
            leaf.quadTo(x + Math.cos(angle + 0.3) * length * 0.6,
                    foot - high * 0.26 + Math.sin(angle + 0.3) * length * 0.7, x,
                    foot - high * 0.26);
            graphics.setPaint(Rgb.color(indoors(Rgb.scaled(0xFF5B9A5A, random.nextDouble(0.7, 1.15)), dark)));
            graphics.fill(leaf);
        }
        Path2D.Double pot = new Path2D.Double();
        pot.moveTo(x - high * 0.16, foot - high * 0.3);
        pot.lineTo(x + high * 0.16, foot - high * 0.3);
        pot.lineTo(x + high * 0.11, foot);
        pot.lineTo(x - high * 0.11, foot);
        pot.closePath();
        graphics.setPaint(new GradientPaint((float) (x - high * 0.16), 0, Rgb.color(indoors(0xFFD98F66, dark)),
                (float) (x + high * 0.16), 0, Rgb.color(indoors(0xFF9A5638, dark))));
        graphics.fill(pot);
    }

    private static void patch(Graphics2D graphics, Plan plan, Light light, Rectangle2D.Double frame, double floor) {
        double unit = plan.unit();
        double low = plan.y(1) - floor;
        double lean = (plan.width() / 2.0 - frame.getCenterX()) * 0.55;
        int glow = light.isDark() ? 0x28A8B8F0 : Rgb.withAlpha(light.sun(), 82);
        graphics.setPaint(Rgb.color(glow));
        for (int i = 0; i < 2; i++) {
            double from = frame.x + frame.width * (0.02 + 0.5 * i);
            double to = from + frame.width * 0.46;
            Path2D.Double pane = new Path2D.Double();
            pane.moveTo(from + lean * 0.3, floor + low * 0.12);
            pane.lineTo(to + lean * 0.3, floor + low * 0.12);
            pane.lineTo(to + lean + unit * 0.04, floor + low * 0.62);
            pane.lineTo(from + lean + unit * 0.02, floor + low * 0.62);
            pane.closePath();
            graphics.fill(pane);
        }
        if (light.isDark()) {
            Discs.glow(graphics, plan.width() - frame.getCenterX(), plan.margin() + unit * 0.1, unit * 0.9, 0x60FFC982);
        } else {
            Discs.glow(graphics, frame.getCenterX(), frame.getCenterY(), unit * 0.55, Rgb.withAlpha(light.sun(), 60));
        }
    }

    /** A soft sweep without a corner, lit from one side. */
    static Sheet studio(Plan plan, Light light) {
        SplittableRandom random = plan.random(143);
        int tone = plan.scene().tints().isEmpty()
                ? SWEEPS[random.nextInt(SWEEPS.length)]
                : Rgb.mix(plan.scene().tints().getFirst().color().getRGB(), 0xFFFFFFFF, 0.25);
        if (light.isDark()) {
            tone = Rgb.scaled(tone, 0.45);
        }
        Sheet sheet = new Sheet(plan.width(), plan.height());
        double floor = plan.scene().horizon();
        double spotX = light.from() < 0 ? 0.36 : 0.64;
        for (int y = 0; y < sheet.height(); y++) {
            double down = (double) (y - plan.margin()) / plan.view().height();
            double bend = Math.clamp((down - floor + 0.12) / 0.24, 0, 1);
            bend = bend * bend * (3 - 2 * bend);
            for (int x = 0; x < sheet.width(); x++) {
                double share = (double) (x - plan.margin()) / plan.view().width();
                double spot = Math.exp(-(Math.pow(share - spotX, 2) * 3.2 + Math.pow(down - 0.36, 2) * 4.2));
                double pool = Math.exp(-(Math.pow(share - 0.5, 2) * 4 + Math.pow(down - 0.86, 2) * 16));
                double bright = 0.68 + 0.42 * spot * (1 - bend * 0.4) + bend * 0.12 + 0.16 * pool * bend;
                int color = Rgb.scaled(tone, bright);
                sheet.pixels()[y * sheet.width() + x] = Rgb.mix(color, 0xFFFFFFFF, Math.max(0, bright - 0.9) * 0.9);
            }
        }
        return sheet;
    }

    /** A hedge from side to side. */
    static Sheet hedge(Plan plan, Light light, double top, double high) {
        Noise noise = new Noise(plan.seed(144));
        Growth growth = new Growth(plan);
        Sheet sheet = new Sheet(plan.width(), (int) Math.ceil(top + high));
        for (int x = 0; x < sheet.width(); x++) {
            double across = plan.across(x);
            double crest = top - (noise.cloudy(across * 16, 2, 3) - 0.5) * high * 0.3;
            for (int y = Math.max((int) crest, 0); y < sheet.height(); y++) {
                double down = plan.down(y);
                double leaf = noise.cloudy(across * 44, down * 44, 3);
                double lit = 1.1 - (y - crest) / high * 0.5 + (leaf - 0.5) * 0.9;
                int color = light.lit(Rgb.scaled(Rgb.mix(growth.wood(), growth.grassDark(), 0.5), lit), 0.2);
                sheet.pixels()[y * sheet.width() + x] = y < crest + 1 ? Rgb.faded(color, y + 1 - crest) : color;
            }
        }
        return sheet;
    }
}
