package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;

/**
 * An animal on four legs, seen from the side.
 *
 * @param sits whether it can sit on its haunches; others lie down instead
 * @param settled whether it sits when nobody asks for anything else
 */
record Quadruped(Build build, Coat coat, Part head, Tail tail, Markings markings, boolean sits,
        boolean settled) implements Drawing {
    /** A head, in units of half its height around its middle. */
    @FunctionalInterface
    interface Part {
        void draw(Beast beast);
    }

    /** A tail that starts at a place. */
    @FunctionalInterface
    interface Tail {
        void draw(Beast beast, Spot root, boolean resting);
    }

    /** What is seen on the skin of body, neck and near legs. */
    @FunctionalInterface
    interface Markings {
        Markings NONE = (beast, skin, body) -> {};

        void draw(Beast beast, Area skin, Body body);

        /** What is seen on body and neck alone, and lies under the near legs. */
        default void under(Beast beast, Area trunk, Body body) {}

        static Markings of(Markings under, Markings over) {
            return new Markings() {
                @Override
                public void draw(Beast beast, Area skin, Body body) {
                    over.draw(beast, skin, body);
                }

                @Override
                public void under(Beast beast, Area trunk, Body body) {
                    under.draw(beast, trunk, body);
                }
            };
        }
    }

    static Quadruped sitting(Build build, Coat coat, Part head, Tail tail, Markings markings) {
        return new Quadruped(build, coat, head, tail, markings, true, false);
    }

    static Quadruped settled(Build build, Coat coat, Part head, Tail tail, Markings markings) {
        return new Quadruped(build, coat, head, tail, markings, true, true);
    }

    static Quadruped hoofed(Build build, Coat coat, Part head, Tail tail, Markings markings) {
        return new Quadruped(build, coat, head, tail, markings, false, false);
    }

    @Override
    public void draw(Brush brush, Pose pose) {
        Beast beast = Beast.of(brush, coat, pose);
        Body body = Body.of(build, pose, sits, settled);
        double size = build.rump().radius();
        boolean resting = body.rest() != Body.Rest.NONE;
        Spot root = body.rest() == Body.Rest.SITTING
                ? body.rump().plus(-size * 0.7, size * 0.45)
                : body.rump().plus(-size * 0.72, -size * (resting ? 0.1 : 0.4));
        tail.draw(beast, root, resting);
        Legs legs = new Legs(beast, body);
        legs.far();
        Shape torso = torso(body);
        Shape neck = neck(body);
        beast.near(torso);
        beast.near(neck);
        markings.under(beast, Pelt.union(torso, neck), body);
        Area near = legs.near();
        Area skin = Pelt.union(torso, neck, near);
        shade(beast, body, skin);
        legs.details();
        markings.draw(beast, skin, body);
        head(beast, body);
    }

    private Shape torso(Body body) {
        Spot rump = body.rump();
        Spot chest = body.chest();
        double r = build.rump().radius() * 2;
        double c = build.chest().radius() * 2;
        if (body.rest() == Body.Rest.SITTING) {
            Spot back = rump.toward(chest, 0.5).plus(-build.chest().radius() * 0.14, -build.chest().radius() * 0.05);
            return Taper.of(rump.x(), rump.y(), r, back.x(), back.y(), (r + c) * 0.49, chest.x(), chest.y(), c * 0.92);
        }
        Spot middle = rump.toward(chest, 0.5).plus(0, body.rest() == Body.Rest.NONE ? build.waist() * 0.04 : 0);
        return Taper.of(rump.x(), rump.y(), r, middle.x(), middle.y(), build.waist(), chest.x(), chest.y(), c);
    }

    private Shape neck(Body body) {
        Spot chest = body.chest();
        double r = build.chest().radius();
        Spot base = body.rest() == Body.Rest.SITTING ? chest : chest.plus(r * 0.2, -r * 0.15);
        Spot middle = base.toward(body.head(), 0.5);
        return Taper.of(base.x(), base.y(), build.neck().base(), middle.x(), middle.y(),
                (build.neck().base() + build.neck().top()) * 0.46, body.head().x(), body.head().y(),
                build.neck().top());
    }

    /** Light along the back, shade below, a fold where the head lies over the neck. */
    private void shade(Beast beast, Body body, Area skin) {
        Color dim = Shade.alpha(Shade.darker(beast.coat().base(), 0.6), 0.34);
        Spot middle = body.rump().toward(body.chest(), 0.5);
        double half = body.rump().distance(body.chest()) * 0.5 + build.rump().radius();
        if (body.rest() == Body.Rest.SITTING) {
            beast.pelt().soft(skin, body.rump().x(), 1.02, build.rump().radius() * 1.6, build.rump().radius() * 0.6,
                    dim);
        } else {
            beast.pelt().soft(skin, middle.x(), middle.y() + build.waist() * 0.56, half * 0.9, build.waist() * 0.36,
                    dim);
            beast.pelt().soft(skin, middle.x(), middle.y() - build.waist() * 0.42, half, build.waist() * 0.3,
                    Shade.alpha(Shade.lighter(beast.coat().base(), 0.6), 0.35));
        }
        double size = build.head().radius();
        beast.pelt().soft(skin, body.head().x(), body.head().y() + size * 0.95, size * 1.1, size * 0.7, dim);
    }

    private void head(Beast beast, Body body) {
        AffineTransform whole = beast.brush().graphics().getTransform();
        beast.brush().graphics().translate(body.head().x(), body.head().y());
        beast.brush().graphics().rotate(Math.toRadians(body.nod()));
        beast.brush().graphics().scale(build.head().radius(), build.head().radius());
        head.draw(beast);
        beast.brush().graphics().setTransform(whole);
    }
}
