package io.minimax4j.engine.offline.picture.stage;

import io.minimax4j.engine.offline.picture.backdrop.Light;
import io.minimax4j.engine.offline.picture.backdrop.Plan;
import io.minimax4j.engine.offline.picture.gallery.Gallery;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.offline.picture.scene.Figure;
import io.minimax4j.engine.offline.picture.scene.Season;
import io.minimax4j.engine.offline.picture.style.Style;
import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Thing.Kind;
import io.minimax4j.engine.offline.picture.thing.Tint;
import io.minimax4j.engine.picture.Bitmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Sets the figures of a scene and the subjects on the stage: in its light, in its style, with their shadows. */
final class Troupe {
    private static final int PHASES = 12;
    /** Who walks does not leave the picture sooner than after so many seconds. */
    private static final double STAYS = 7;

    private final Plan plan;
    private final Light light;
    private final Style style;
    private final Tinting tinting;
    private final Shadows shadows;

    Troupe(Plan plan, Light light, Style style, Tinting tinting) {
        this.plan = plan;
        this.light = light;
        this.style = style;
        this.tinting = tinting;
        this.shadows = new Shadows(plan, light);
    }

    Layer figure(Figure figure, boolean moving) throws InterruptedException {
        int tall = Math.max((int) Math.round(figure.height() * plan.view().height()), 2);
        Thing thing = figure.thing();
        Pose pose = new Pose(figure.action(), 0, tint(figure), figure.left() ? -light.from() : light.from(),
                light.isDark(), figure.seed());
        Costume costume = new Costume(figure, tall);
        Sheet first = costume.at(pose);
        int left = (int) Math.round(plan.x(figure.x()) - first.width() / 2.0);
        int rise = light.isDark() && lamp(thing) > 0 ? (int) (tall * 0.75) : 0;
        int top = (int) Math.round(plan.y(figure.foot())) - tall - Math.ceilDiv(tall, 10) - rise;
        List<Bitmap> phases = new ArrayList<>(List.of(first.bitmap()));
        boolean cycles = moving && cycles(thing);
        for (int i = 1; cycles && i < PHASES; i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("the painting was stopped");
            }
            phases.add(costume.at(pose.at((double) i / PHASES)).bitmap());
            cycles = i < PHASES / 2 || phases.stream().distinct().limit(2).count() > 1;
        }
        Motion motion = cycles ? cycling(figure, tall, phases) : plain(thing, tall);
        return new Layer(thing.name().toLowerCase(Locale.ROOT), first.bitmap(), left, top, 0.35 + 0.6 * figure.depth(),
                motion);
    }

    /** A figure in the light and the style, with everything it throws on ground or water. */
    private final class Costume {
        private final Figure figure;
        private final int tall;

        Costume(Figure figure, int tall) {
            this.figure = figure;
            this.tall = tall;
        }

        Sheet at(Pose pose) {
            Sheet sprite = Sheet.of(Gallery.sprite(figure.thing(), pose, tall));
            if (figure.left()) {
                sprite = sprite.mirrored();
            }
            shadows.light(sprite, 1 - figure.depth(), glows(figure.thing()));
            tinting.apply(sprite.pixels(), 0, figure.tint() != null ? 0.1 : 0.4);
            Bitmap painted = style.figure(sprite.bitmap(), figure.depth());
            Sheet whole = reflects(figure)
                    ? shadows.reflected(painted, tall)
                    : shadows.thrown(painted, tall, figure.afloat() || hangs(figure.thing()) ? 0 : 1);
            double lamp = light.isDark() ? lamp(figure.thing()) : 0;
            return lamp > 0 ? shadows.shining(whole, tall, lamp) : whole;
        }
    }

    private @Nullable Tint tint(Figure figure) {
        if (figure.tint() != null) {
            return figure.tint();
        }
        int chance = new SplittableRandom(figure.seed()).nextInt(8);
        boolean leafy = switch (figure.thing()) {
            case TREE, MAPLE, BUSH -> true;
            default -> false;
        };
        if (!leafy) {
            return null;
        }
        if (plan.snowy()) {
            return Tint.WHITE;
        }
        return switch (plan.scene().season()) {
            case AUTUMN -> new Tint[]{Tint.ORANGE, Tint.RED, Tint.YELLOW, Tint.ORANGE}[chance % 4];
            case SPRING -> chance < 2 && figure.thing() == Thing.TREE ? Tint.PINK : null;
            case SUMMER, WINTER -> null;
        };
    }

    /** Whether there is water at all: where boats or swans are, land scenes have a pond. */
    private boolean wet() {
        return switch (plan.scene().place()) {
            case UNDERWATER, ROOM, STUDIO, SPACE, SKY, STREET -> false;
            default -> true;
        };
    }

    private boolean reflects(Figure figure) {
        boolean inWater = Plan.floats(figure.thing())
                || figure.afloat() && (figure.thing().kind() == Kind.BUILDING || figure.thing().kind() == Kind.PLANT);
        return wet() && inWater && figure.foot() > plan.scene().horizon();
    }

    private static boolean hangs(Thing thing) {
        return thing.kind() == Kind.FLYER || thing.kind() == Kind.SWIMMER;
    }

    private boolean glows(Thing thing) {
        return light.isDark() && switch (thing) {
            case CAMPFIRE, CANDLE, LAMP, LANTERN, STREET_LAMP, LIGHTHOUSE -> true;
            default -> thing.kind() == Kind.BUILDING || thing.kind() == Kind.VEHICLE;
        };
    }

    /** How high in a thing its lamp is, as a share of its height; 0 if it has none. */
    private static double lamp(Thing thing) {
        return switch (thing) {
            case CAMPFIRE -> 0.4;
            case CANDLE -> 0.9;
            case LAMP -> 0.7;
            case LANTERN -> 0.5;
            case STREET_LAMP -> 0.86;
            case LIGHTHOUSE -> 0.88;
            default -> 0;
        };
    }

    private static boolean cycles(Thing thing) {
        return switch (thing.kind()) {
            case PERSON, ANIMAL, FLYER, SWIMMER -> true;
            case PLANT -> false;
            case BUILDING, VEHICLE, OBJECT, FOOD -> switch (thing) {
                case BOAT, SAILBOAT, SHIP, BALLOON, HOT_AIR_BALLOON -> false;
                default -> true;
            };
        };
    }

    private Motion plain(Thing thing, int tall) {
        return switch (thing) {
            case ROCK, MUSHROOM, CACTUS -> new Motion.Still();
            case BOAT, SAILBOAT, SHIP, LOTUS -> new Motion.Bobbing(plan.unit() * 0.004 + tall * 0.008, 3.4);
            case BALLOON, HOT_AIR_BALLOON, KITE, FLYING_SAUCER -> new Motion.Bobbing(plan.unit() * 0.012, 4.2);
            default -> thing.kind() == Kind.PLANT ? new Motion.Swaying(tall * 0.018, 3.6) : new Motion.Still();
        };
    }

    private Motion cycling(Figure figure, int tall, List<Bitmap> phases) {
        boolean vehicle = figure.thing().kind() == Kind.VEHICLE;
        boolean flyer = figure.thing().kind() == Kind.FLYER;
        double period = switch (figure.action()) {
            case WALKING -> 1.2;
            case RUNNING -> 0.75;
            case JUMPING -> 1.1;
            case FLYING -> 1;
            case SWIMMING -> 1.8;
            case DANCING -> 1.7;
            case WAVING -> 1.3;
            case STANDING, SITTING, LYING, SLEEPING, READING -> flyer ? 1 : 3.4;
        };
        double speed = switch (figure.action()) {
            case WALKING -> 0.3;
            case RUNNING, FLYING -> 0.55;
            case SWIMMING -> 0.28;
            case JUMPING, DANCING, WAVING, STANDING, SITTING, LYING, SLEEPING, READING -> 0;
        } * tall * (vehicle ? 1.6 : 1);
        double room = (figure.left() ? figure.x() : 1 - figure.x()) * plan.view().width();
        double x = Math.min(speed, Math.max(room, 0) / STAYS) * (figure.left() ? -1 : 1);
        return new Motion.Cycling(phases, vehicle && figure.action() == Action.STANDING ? 2 : period, x, 0);
    }

    /** Somebody's picture in the foreground. */
    Layer subject(Bitmap cut, int number, int count) {
        boolean bust = reachesDown(cut);
        double most = plan.view().height() * (bust ? 0.66 : 0.58);
        double scale = Math.min(most / cut.height(), plan.view().width() * 0.62 / count / cut.width());
        int tall = Math.max((int) Math.round(cut.height() * scale), 2);
        int wide = Math.max((int) Math.round(cut.width() * scale), 2);
        int margin = Math.ceilDiv(tall, 10);
        Sheet sprite = new Sheet(wide + 2 * margin, tall + 2 * margin);
        sprite.lay(Sheet.of(cut).scaled(wide, tall), margin, margin);
        shadows.light(sprite, -1, false);
        tinting.apply(sprite.pixels(), 0, 0.12);
        Bitmap painted = style.portrait(sprite.bitmap());
        Sheet thrown = shadows.thrown(painted, tall, bust ? 0 : 1);
        double x = (number + 1.0) / (count + 1);
        double foot = bust ? 1 : 0.94;
        return new Layer("subject", thrown.bitmap(), (int) Math.round(plan.x(x) - thrown.width() / 2.0),
                (int) Math.round(plan.y(foot)) - tall - margin, 0.9, new Motion.Still());
    }

    /** Whether it is cut off below, as a portrait is: then it must not stand in the air. */
    private static boolean reachesDown(Bitmap cut) {
        int solid = 0;
        int row = (cut.height() - 1) * cut.width();
        for (int x = 0; x < cut.width(); x++) {
            solid += cut.argb()[row + x] >>> 24 > 128 ? 1 : 0;
        }
        return solid * 3 > cut.width();
    }
}
