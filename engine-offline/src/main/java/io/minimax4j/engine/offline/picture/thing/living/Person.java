package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * People of every age.
 *
 * @param width of the box they are drawn in
 * @param grey whether their hair is
 */
record Person(double width, Stature stature, List<Hair> hairs, List<Outfit.Cut> cuts, boolean female, boolean grey,
        boolean young) implements Drawing {
    private static final List<Integer> SKINS = List.of(0xF7D2B5, 0xEFBE98, 0xF9DCC6, 0xD8A070, 0xAE754A, 0xE9B488,
            0x7D4F33);
    private static final List<Integer> HAIRS = List.of(0x2C1E1A, 0x4C2F1E, 0x7B4A28, 0xA9662F, 0x35231B, 0xD6A953,
            0x8E3D20);
    private static final List<Integer> GREYS = List.of(0xDADADF, 0xB9BBC4, 0xEDEBE6);

    static Drawing of(double width, Stature stature, boolean female, boolean grey, List<Hair> hairs,
            List<Outfit.Cut> cuts) {
        return new Person(width, stature, hairs, cuts, female, grey, stature == Stature.CHILD);
    }

    @Override
    public void draw(Brush brush, Pose pose) {
        Traits traits = new Traits(pose.seed());
        Outfit outfit = Outfit.of(cuts, traits, pose.tint());
        Color skin = traits.color(1, SKINS);
        Color hair = grey ? traits.color(2, GREYS) : traits.color(2, HAIRS);
        if (Eyes.light(skin) < 150 && Eyes.light(hair) > 90 && !grey) {
            hair = new Color(HAIRS.getFirst());
        }
        Look look = new Look(skin, hair, hairs.get(traits.of(3, hairs.size())), outfit,
                new Countenance(skin, grey ? Shade.darker(hair, 0.2) : Shade.darker(hair, 0.1), female, grey, young),
                grey
                        && traits.of(4, 2) == 0);
        if (pose.action() == Action.SLEEPING || pose.action() == Action.LYING) {
            new Bed(width, stature.head() * 1.12).draw(brush, pose, outfit.top(), head -> face(brush, pose, look, 0));
            return;
        }
        Skeleton bones = Skeleton.of(stature, Posture.of(pose.action(), pose.phase()), width / 2);
        double swing = swing(pose);
        at(brush, bones, () -> look.style.behind(brush, look.hair, swing));
        Clothes clothes = new Clothes(brush, bones, outfit, skin);
        clothes.farArm();
        boolean seated = bones.posture().seated();
        if (!seated) {
            clothes.legs();
        }
        clothes.body(swing);
        if (seated) {
            clothes.legs();
        }
        at(brush, bones, () -> face(brush, pose, look, swing));
        if (pose.action() == Action.READING) {
            clothes.book();
        }
        clothes.nearArm();
    }

    private record Look(Color skin, Color hair, Hair style, Outfit outfit, Countenance face, boolean glasses) {}

    private static double swing(Pose pose) {
        return switch (pose.action()) {
            case RUNNING, DANCING -> 1.2 + Rhythm.wave(2 * pose.phase());
            case WALKING -> 0.5 * Rhythm.wave(2 * pose.phase());
            default -> 0.25 * Rhythm.wave(pose.phase());
        };
    }

    private static void at(Brush brush, Skeleton bones, Runnable head) {
        AffineTransform whole = brush.graphics().getTransform();
        brush.graphics().translate(bones.head().x(), bones.head().y());
        brush.graphics().rotate(Math.toRadians(bones.posture().lean() * 0.5 + bones.posture().tilt()));
        brush.graphics().scale(bones.stature().head(), bones.stature().head());
        head.run();
        brush.graphics().setTransform(whole);
    }

    private void face(Brush brush, Pose pose, Look look, double swing) {
        boolean asleep = pose.action() == Action.SLEEPING;
        if (asleep || pose.action() == Action.LYING) {
            look.style.behind(brush, look.hair, swing);
        }
        boolean glad = switch (pose.action()) {
            case DANCING, JUMPING, WAVING, RUNNING -> true;
            default -> false;
        };
        double open = asleep ? 0 : pose.action() == Action.READING ? 0.62 : Rhythm.eyes(pose.phase());
        look.face.draw(brush, open, glad);
        look.style.front(brush, look.hair, look.outfit.accent());
        if (look.glasses) {
            Color frame = new Color(0x4A3A33);
            brush.line(Brush.ellipse(-0.1, 0.11, 0.24, 0.23), 0.05, frame);
            brush.line(Brush.ellipse(0.53, 0.11, 0.22, 0.23), 0.05, frame);
            brush.line(Brush.curve(0.13, 0.08, 0.22, 0.05, 0.31, 0.08), 0.05, frame);
        }
    }
}
