package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Pose;

/**
 * Where the parts of an animal on four legs are.
 *
 * @param rest whether it lies or sits, with its legs folded under it
 */
record Body(Build build, Spot rump, Spot chest, Spot head, double nod, Spot nearHind, Spot farHind, Spot nearFore,
        Spot farFore, Rest rest) {
    /** How it rests. */
    enum Rest {
        NONE, SITTING, LYING
    }

    static Body of(Build build, Pose pose, boolean sits, boolean settled) {
        Action action = pose.action();
        return switch (action) {
            case SITTING, READING -> sits ? sitting(build, pose) : lying(build, pose, false);
            case LYING -> lying(build, pose, false);
            case SLEEPING -> lying(build, pose, true);
            case STANDING, WAVING -> settled ? sitting(build, pose) : standing(build, pose);
            case JUMPING -> jumping(build, pose);
            default -> going(build, pose);
        };
    }

    private static double ground(Build build) {
        return 1 - foot(build);
    }

    /** How high the foot is. */
    static double foot(Build build) {
        return build.leg().ankle() * switch (build.leg().foot()) {
            case PAW, PILLAR -> 0.5;
            case HOOF, CLOVEN -> 0.9;
        };
    }

    /** How far apart legs of a pair are, in the depth of the drawing. */
    private static double apart(Build build) {
        return (build.chest().x() - build.rump().x()) * 0.16;
    }

    private static Spot fore(Build build) {
        return new Spot(build.chest().x() + build.chest().radius() * 0.1, ground(build));
    }

    private static Spot hind(Build build) {
        return new Spot(build.rump().x() - build.rump().radius() * 0.3, ground(build));
    }

    private static Body standing(Build build, Pose pose) {
        double breath = 0.004 * Rhythm.wave(pose.phase());
        double apart = apart(build);
        return new Body(build, build.rump().spot(), build.chest().spot().plus(0, -breath),
                build.head().spot().plus(0, -breath * 2), 1.5 * Rhythm.wave(pose.phase()), hind(build),
                hind(build).plus(apart, 0), fore(build), fore(build).plus(apart, 0), Rest.NONE);
    }

    private static Body going(Build build, Pose pose) {
        double phase = pose.phase();
        boolean fast = pose.action() == Action.RUNNING || pose.action() == Action.FLYING;
        double length = ground(build) - build.chest().y();
        double reach = pose.action() == Action.DANCING ? 0 : length * (fast ? 0.62 : 0.36);
        double lift = length * (fast ? 0.34 : 0.2);
        double stance = fast ? 0.4 : 0.62;
        double bob = fast ? 0.02 * Rhythm.wave(phase) : 0.008 * Rhythm.wave(2 * phase);
        double rock = fast ? 0.025 * Rhythm.wave(phase + 0.2) : 0;
        double apart = apart(build) * (fast ? 0.7 : 0.4);
        double[] starts = fast ? new double[]{0.5, 0.6, 0, 0.1} : new double[]{0, 0.5, 0.28, 0.78};
        Spot hind = hind(build).plus(-0.01, 0);
        return new Body(build, build.rump().spot().plus(0, bob + rock), build.chest().spot().plus(0, bob - rock),
                build.head().spot().plus(0, bob - rock * 1.2), (fast ? 5 : 3) * Rhythm.wave((fast ? 1 : 2) * phase),
                hind.plus(step(phase + starts[0], stance, reach, lift)),
                hind.plus(apart, 0).plus(step(phase + starts[1], stance, reach, lift)),
                fore(build).plus(step(phase + starts[2], stance, reach, lift)),
                fore(build).plus(apart, 0).plus(step(phase + starts[3], stance, reach, lift)), Rest.NONE);
    }

    /** Where a foot is from where it stands: back on the ground, and forward through the air. */
    private static Spot step(double phase, double stance, double reach, double lift) {
        double at = phase - Math.floor(phase);
        if (at < stance) {
            return new Spot(reach * (1 - 2 * at / stance), 0);
        }
        double swing = (at - stance) / (1 - stance);
        return new Spot(-reach * Math.cos(Math.PI * swing), -lift * Math.sin(Math.PI * swing));
    }

    private static Body jumping(Build build, Pose pose) {
        double up = Rhythm.rise(pose.phase());
        double length = ground(build) - build.chest().y();
        double lift = 0.06 * up;
        double apart = apart(build) * 0.7;
        Spot hind = hind(build).plus(-length * 0.55 * up, -lift - length * 0.34 * up);
        Spot fore = fore(build).plus(length * 0.5 * up, -lift - length * 0.46 * up);
        return new Body(build, build.rump().spot().plus(0, -lift + 0.03 * up),
                build.chest().spot().plus(0, -lift - 0.02 * up),
                build.head().spot().plus(0, -lift * 0.8), -6 * up, hind, hind.plus(apart, 0.02 * up), fore,
                fore.plus(apart, 0.02 * up), Rest.NONE);
    }

    private static Body sitting(Build build, Pose pose) {
        double breath = 0.004 * Rhythm.wave(pose.phase());
        double length = build.chest().x() - build.rump().x();
        double middle = (build.chest().x() + build.rump().x()) / 2 + length * 0.06;
        double size = build.head().radius();
        double headY = Math.min(build.head().y(), size * build.crown());
        double chestY = Math.max(headY + size * 1.05, Math.min(build.chest().y(), headY + size * 1.7));
        Spot rump = new Spot(middle - length * 0.24, 1 - build.rump().radius() * 1.02);
        Spot chest = new Spot(middle + length * 0.14, chestY - breath);
        Spot head = new Spot(chest.x() + size * 0.3, headY - breath * 2);
        Spot fore = new Spot(chest.x() + build.chest().radius() * 0.3, ground(build));
        return new Body(build, rump, chest, head, 2 * Rhythm.wave(pose.phase()),
                new Spot(rump.x() + build.rump().radius() * 0.95, ground(build)),
                new Spot(rump.x() + build.rump().radius() * 1.3, ground(build)), fore,
                fore.plus(build.chest().radius() * 0.4, 0), Rest.SITTING);
    }

    private static Body lying(Build build, Pose pose, boolean asleep) {
        double breath = (asleep ? 0.008 : 0.005) * Rhythm.wave(pose.phase());
        double thick = build.waist() / 2;
        Spot rump = new Spot(build.rump().x(), 1 - Math.max(build.rump().radius(), thick) - breath);
        Spot chest = new Spot(build.chest().x(), 1 - Math.max(build.chest().radius(), thick) - breath);
        double drop = chest.y() - build.chest().y();
        double size = build.head().radius();
        Spot head = build.head().spot().plus(0, drop);
        double low = 1 - size * build.chin() - 0.01;
        if (asleep) {
            double neck = build.head().spot().distance(build.chest().spot());
            head = neck > build.chest().radius() * 1.7
                    ? head.turned(chest, neck > 0.4 ? 12 : 24)
                    : new Spot(Math.max(head.x(), chest.x() + build.chest().radius() * 0.6), Math.max(head.y(), low));
        }
        head = new Spot(head.x(), Math.min(head.y(), low));
        double reach = (1 - build.chest().y()) * 0.42;
        Spot fore = new Spot(chest.x() + reach, ground(build));
        Spot hind = new Spot(rump.x() + build.rump().radius() * 1.5, ground(build));
        return new Body(build, rump, chest, head, asleep ? 6 : 1.5 * Rhythm.wave(pose.phase()), hind,
                hind.plus(0.04, 0), fore,
                fore.plus(0.05, 0), Rest.LYING);
    }
}
