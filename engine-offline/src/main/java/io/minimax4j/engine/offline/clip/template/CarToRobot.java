package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.clip.sound.Effect;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Daytime;
import io.minimax4j.engine.offline.picture.scene.Mood;
import io.minimax4j.engine.offline.picture.scene.Place;
import io.minimax4j.engine.offline.picture.scene.Scene;
import io.minimax4j.engine.offline.picture.scene.Season;
import io.minimax4j.engine.offline.picture.scene.Weather;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The car drives up, bursts into its panels, and they come together again as a robot that stands up and strikes a pose. */
final class CarToRobot implements Routine {
    private static final double GROUND = 0.88;
    private static final double BURST = 1.6;
    private static final double DONE = 3.9;
    private static final int COLUMNS = 8;
    private static final int ROWS = 4;

    /** A plate of the robot: where it is, with the ground at 0, and how large. */
    private record Plate(double x, double y, double wide, double tall, double degrees) {}

    private record Panel(Sprite sprite, double x, double y, Plate plate, double delay, double spin) {}

    private final double ratio;
    private final Sprite car;
    private final double tall;
    private final Color paint;
    private final Cloth city;
    private final Scene scene;
    private final List<Panel> panels = new ArrayList<>();
    private final List<Spray> sprays;

    CarToRobot(Props props) throws InterruptedException {
        this.ratio = props.ratio();
        this.tall = props.likeness().fitting(0.86, 0.44);
        this.car = props.sprite(tall);
        this.paint = props.likeness().accent();
        long seed = props.seed();
        this.scene = Sets.scene(Place.CITY, Daytime.DUSK, Season.SUMMER, Weather.CLEAR, Mood.EPIC, 0.66, seed);
        this.city = Cloth.of(scene, ratio + 0.3, 1.1, props.unit());
        cut(props);
        double middle = ratio / 2;
        this.sprays = List.of(Spray.dust(1.25, middle - 0.25, GROUND, 1.2, new Color(0xBDB6AC), seed),
                Spray.sparks(BURST, 0.5, middle, GROUND - 0.2, 90, new Color(0xFFC34D), seed),
                Spray.sparks(2.7, 1.1, middle, GROUND - 0.45, 110, new Color(0x7FD6FF), seed + 1),
                Spray.dust(DONE + 0.05, middle - 0.2, GROUND, 1.7, new Color(0xBDB6AC), seed + 2),
                Spray.dust(DONE + 0.05, middle + 0.2, GROUND, 1.7, new Color(0xBDB6AC), seed + 3));
    }

    /** Which plates there are: feet first, so that it is built from the ground up. */
    private static List<Plate> plates() {
        List<Plate> plates = new ArrayList<>();
        for (int side = -1; side <= 1; side += 2) {
            plates.add(new Plate(side * 0.14, -0.03, 0.15, 0.06, 0));
            plates.add(new Plate(side * 0.125, -0.12, 0.095, 0.13, 0));
            plates.add(new Plate(side * 0.11, -0.245, 0.085, 0.13, side * -4));
            plates.add(new Plate(side * 0.2, -0.44, 0.07, 0.12, side * -14));
            plates.add(new Plate(side * 0.235, -0.33, 0.085, 0.13, side * -4));
            plates.add(new Plate(side * 0.185, -0.545, 0.12, 0.105, side * 12));
            plates.add(new Plate(side * 0.065, -0.53, 0.125, 0.12, 0));
            plates.add(new Plate(side * 0.05, -0.42, 0.1, 0.11, 0));
            plates.add(new Plate(side * 0.24, -0.25, 0.07, 0.06, 0));
            plates.add(new Plate(side * 0.11, -0.65, 0.03, 0.14, side * 16));
        }
        plates.add(new Plate(0, -0.325, 0.16, 0.085, 0));
        plates.add(new Plate(0, -0.635, 0.09, 0.1, 0));
        return plates;
    }

    private void cut(Props props) {
        List<Plate> plates = plates();
        Sheet whole = Sheet.of(props.likeness().cut());
        SplittableRandom random = new SplittableRandom(props.seed());
        double wide = tall * props.likeness().ratio();
        int number = 0;
        for (int row = ROWS - 1; row >= 0; row--) {
            for (int column = 0; column < COLUMNS; column++) {
                int left = whole.width() * column / COLUMNS;
                int right = whole.width() * (column + 1) / COLUMNS;
                int top = whole.height() * row / ROWS;
                int bottom = whole.height() * (row + 1) / ROWS;
                Sheet piece = new Sheet(Math.max(1, right - left), Math.max(1, bottom - top));
                Graphics2D graphics = piece.graphics();
                graphics.drawImage(whole.image(), -left, -top, null);
                graphics.dispose();
                panels.add(new Panel(Sprite.of(piece.bitmap(), tall / ROWS, props.unit()).centred(),
                        (column + 0.5) / COLUMNS * wide - wide / 2,
                        -tall + (row + 0.5) * tall / ROWS, plates.get(number % plates.size()),
                        0.05 * (number % plates.size()) + 0.1 * random.nextDouble(),
                        random.nextInt(2) == 0 ? 360 : -360));
                number++;
            }
        }
    }

    @Override
    public void paint(Easel easel, double time) {
        double zoom = Track.from(1.08).to(1.3, 1).to(DONE, 1.04).to(4.6, 1.04).to(6, 1.08).at(time);
        boolean blow = time > BURST && time < BURST + 0.2 || time > DONE && time < DONE + 0.25;
        Shot shot = new Shot(ratio / 2, Track.from(0.5).to(DONE, 0.5).to(4.6, 0.5).at(time) + 0.02, zoom);
        easel.look(blow ? shot.shaken(0.01, time) : shot);
        easel.cloth(city, -0.15, -0.05, 0.6);
        Brush brush = easel.brush();
        double middle = ratio / 2;
        if (time < BURST) {
            drive(easel, time, middle);
        } else {
            double built = Math.clamp((time - BURST) / (DONE - BURST), 0, 1);
            double pose = Track.from(DONE - 0.3, -0.1).to(DONE, 0, Ease.IN).to(DONE + 0.15, 0.06).to(DONE + 0.5, 0)
                    .at(time);
            easel.shadow(middle, GROUND + 0.01, 0.3, 0.9);
            brush.glow(middle, GROUND - 0.35, 0.55, Shade.alpha(new Color(0x6FC7FF), 0.55 * Math.sin(Math.PI * built)));
            brush.placed(middle, GROUND, 1 + pose / 2, 1 - pose, () -> robot(easel, time));
        }
        sprays.forEach(spray -> spray.draw(brush, time));
        easel.veil(Color.WHITE, 0.7 - 5 * Math.abs(time - BURST));
    }

    private void drive(Easel easel, double time, double middle) {
        double x = middle + Track.from(-1.5).to(1.2, 0.05, Ease.OUT).to(1.4, 0).at(time);
        double dip = Track.from(0).to(0.9, 0).to(1.2, 3).to(1.45, -1).to(1.6, 0).at(time);
        double shake = time > 1.35 ? 0.006 * Math.sin(80 * time) : 0.003 * Math.sin(34 * time);
        easel.shadow(x, GROUND + 0.005, tall * car.wide() / car.tall() * 0.55, 0.95);
        if (time < 0.9) {
            for (int i = 0; i < 6; i++) {
                easel.brush().segment(x - 0.45, GROUND - 0.06 - 0.05 * i, x - 0.8 - 0.06 * i, GROUND - 0.06 - 0.05 * i,
                        0.005,
                        Shade.alpha(Color.WHITE, 0.5 * (0.9 - time)));
            }
        }
        easel.sprite(car, Stance.at(x, GROUND + shake).turned(dip)
                .squashed(time > 1.4 ? 0.08 * Math.sin(Math.PI * (time - 1.4) / 0.2) : 0));
    }

    private void robot(Easel easel, double time) {
        Brush brush = easel.brush();
        double joints = Math.clamp((time - 2.7) / 0.8, 0, 1);
        if (joints > 0) {
            frame(brush, joints, time);
        }
        for (Panel panel : panels) {
            double fly = Math.clamp((time - BURST) / 0.55, 0, 1);
            double home = Ease.SMOOTH.apply(Math.clamp((time - BURST - 0.35 - panel.delay) / 0.85, 0, 1));
            double out = Ease.OUT.apply(fly);
            double swirl = 0.6 * (time - BURST);
            double away = Math.atan2(panel.y + 0.22, panel.x) + swirl;
            double far = 0.2 + 0.42 * Math.hypot(panel.x, panel.y + 0.22)
                    + 0.1 * Math.sin(panel.spin + 5 * panel.delay * 20);
            double outX = panel.x + (Math.cos(away) * (far + 0.35) - panel.x) * out;
            double outY = panel.y + (Math.sin(away) * (far + 0.1) - 0.38 - panel.y) * out;
            double swing = time > DONE ? arm(panel.plate, time) : 0;
            double x = outX + (panel.plate.x - outX) * home;
            double y = outY + (panel.plate.y + swing - outY) * home;
            double own = panel.sprite.tall();
            double sizeY = 1 + (panel.plate.tall / own - 1) * home;
            double sizeX = 1 + (panel.plate.wide / panel.sprite.wide() - 1) * home;
            double flip = home < 1 ? Math.cos(Math.PI * 2 * out * (1 - home)) : 1;
            double degrees = panel.spin * out * (1 - home) + panel.plate.degrees * home;
            if (home > 0.5) {
                backing(brush, x, y, panel.plate, degrees, (home - 0.5) * 2);
            }
            easel.sprite(panel.sprite,
                    new Stance(x, y, 1, degrees, sizeX * (Math.abs(flip) < 0.15 ? 0.15 : flip), sizeY, 1));
        }
        if (time > DONE - 0.5) {
            head(brush, Math.clamp((time - DONE + 0.5) * 2, 0, 1), time);
        }
    }

    /** One arm is raised when it is done. */
    private static double arm(Plate plate, double time) {
        if (plate.x < 0.19 || plate.y > -0.2 || plate.y < -0.5) {
            return 0;
        }
        double up = Track.from(DONE + 0.3, 0).to(DONE + 0.8, 1, Ease.OVER).at(time);
        return -up * (plate.y + 0.545) * 1.75;
    }

    private void backing(Brush brush, double x, double y, Plate plate, double degrees, double there) {
        Shape body = AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y).createTransformedShape(
                Outline.softened(0.012, x - plate.wide / 2 - 0.006, y - plate.tall / 2 - 0.006,
                        x + plate.wide / 2 + 0.006, y - plate.tall / 2 - 0.006,
                        x + plate.wide / 2, y + plate.tall / 2 + 0.006, x - plate.wide / 2,
                        y + plate.tall / 2 + 0.006));
        brush.plane(body, Shade.alpha(paint, there));
        brush.line(body, 0.004, Shade.alpha(new Color(0x1B1E28), there * 0.8));
    }

    /** The frame under the plates. */
    private static void frame(Brush brush, double there, double time) {
        Color steel = Shade.alpha(new Color(0x5A626E), there);
        for (int side = -1; side <= 1; side += 2) {
            brush.limb(side * 0.1, -0.31, 0.045, side * 0.125, -0.03, 0.04, steel);
            double lift = side > 0 ? Track.from(DONE + 0.3, 0).to(DONE + 0.8, 1, Ease.OVER).at(time) : 0;
            brush.limb(side * 0.16, -0.545, 0.045, side * 0.235, -0.27 - 0.52 * lift, 0.036, steel);
            brush.ball(side * 0.12, -0.19, 0.028, 0.028, Shade.alpha(new Color(0x2B303A), there));
        }
        brush.limb(0, -0.58, 0.09, 0, -0.33, 0.07, steel);
    }

    private void head(Brush brush, double there, double time) {
        double glow = there * (0.75 + 0.25 * Math.sin(9 * time));
        brush.plane(Outline.softened(0.02, -0.05, -0.7, 0.05, -0.7, 0.062, -0.64, 0.04, -0.595, -0.04, -0.595, -0.062,
                -0.64), Shade.alpha(paint, there));
        brush.plane(Outline.softened(0.006, -0.04, -0.66, 0.04, -0.66, 0.03, -0.61, -0.03, -0.61),
                Shade.alpha(new Color(0x9AA4B0), there));
        brush.flat(Outline.softened(0.012, -0.012, -0.735, 0.012, -0.735, 0.016, -0.66, -0.016, -0.66),
                Shade.alpha(Shade.lighter(paint, 0.4), there));
        for (int side = -1; side <= 1; side += 2) {
            brush.flat(
                    Outline.softened(0.003, side * 0.012, -0.655, side * 0.036, -0.66, side * 0.034, -0.645,
                            side * 0.014, -0.642),
                    Shade.alpha(new Color(0x9FF0FF), there));
            brush.glow(side * 0.024, -0.65, 0.05, Shade.alpha(new Color(0x5FE0FF), 0.8 * glow));
        }
        brush.glow(0, -0.53, 0.07, Shade.alpha(new Color(0x8FEAFF), 0.7 * glow));
        brush.ball(0, -0.53, 0.022, 0.022, Shade.alpha(new Color(0xBFF6FF), there));
    }

    @Override
    public Scene setting() {
        return scene;
    }

    @Override
    public List<Cue> cues() {
        List<Cue> cues = new ArrayList<>();
        cues.add(Cue.of(Effect.MOTOR, 0));
        cues.add(Cue.of(Effect.WHOOSH, 1));
        cues.add(Cue.of(Effect.THUD, BURST).times(1.2));
        for (int i = 0; i < 10; i++) {
            cues.add(new Cue(Effect.CLANG, 2.4 + 0.14 * i, 0.6 * Math.sin(5.0 * i), 0.35));
        }
        cues.add(Cue.of(Effect.THUD, DONE).times(1.5));
        cues.add(Cue.of(Effect.JET, DONE + 0.4).times(0.4));
        return List.copyOf(cues);
    }
}
