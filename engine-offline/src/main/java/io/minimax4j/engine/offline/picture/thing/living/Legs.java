package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Shade;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Area;

/** The four legs of an animal in whatever it does. */
final class Legs {
    private final Beast beast;
    private final Body body;
    private final Build build;
    private final double thigh;
    private final double ankle;

    Legs(Beast beast, Body body) {
        this.beast = beast;
        this.body = body;
        this.build = body.build();
        this.thigh = build.leg().thigh();
        this.ankle = build.leg().ankle();
    }

    void far() {
        Color color = Shade.darker(beast.coat().legs(), 0.24);
        foot(body.farHind(), color);
        foot(body.farFore(), color);
        Spot rump = body.rump().plus(thigh * 0.2, 0);
        Spot chest = body.chest().plus(thigh * 0.2, 0);
        if (body.rest() == Body.Rest.NONE) {
            far(hind(body.farHind(), rump), rump, body.farHind());
        }
        far(body.rest() == Body.Rest.LYING ? folded(body.farFore()) : fore(body.farFore(), chest), chest,
                body.farFore());
    }

    private void far(Shape leg, Spot top, Spot foot) {
        beast.far(leg);
        if (beast.coat().darkLegs()) {
            Spot from = top.toward(foot, 0.66);
            beast.pelt().mark(leg, Taper.of(from.x(), from.y(), thigh * 1.6, foot.x(), foot.y(), thigh * 1.6),
                    Shade.darker(beast.coat().legs(), 0.3));
        }
    }

    /** Draws the near ones and says where they are. */
    Area near() {
        Color color = beast.coat().legs();
        foot(body.nearHind(), color);
        foot(body.nearFore(), color);
        Shape hind = body.rest() == Body.Rest.NONE ? hind(body.nearHind(), body.rump()) : haunch();
        Shape fore = body.rest() == Body.Rest.LYING ? folded(body.nearFore()) : fore(body.nearFore(), body.chest());
        beast.near(hind);
        beast.near(fore);
        return Pelt.union(hind, fore);
    }

    /** The folds where legs lie over the body. */
    void details() {
        double r = build.rump().radius();
        Spot rump = body.rump();
        if (body.rest() == Body.Rest.NONE) {
            Spot hip = rump.plus(r * 0.55, r * 0.1);
            Spot knee = rump.toward(body.nearHind(), 0.45).plus(thigh * 0.5, 0);
            beast.pelt().crease(Brush.curve(hip.x(), hip.y(), hip.x() * 0.6 + knee.x() * 0.4 + r * 0.05,
                    hip.y() * 0.5 + knee.y() * 0.5, knee.x() - thigh * 0.05, knee.y()), 0.012);
        } else {
            beast.pelt()
                    .crease(Brush.curve(rump.x() - r * 0.3, rump.y() - r * 0.5, rump.x() + r * 0.4, rump.y() - r * 0.5,
                            rump.x() + r * 0.85, rump.y() + r * 0.1, rump.x() + r * 0.75, rump.y() + r * 0.62), 0.012);
        }
        if (body.rest() == Body.Rest.SITTING) {
            Spot foot = body.nearFore();
            Spot top = body.chest().toward(foot, 0.4);
            beast.pelt().crease(Brush.curve(top.x() - thigh * 0.4, top.y(), (top.x() + foot.x()) / 2 - ankle * 0.62,
                    (top.y() + foot.y()) / 2, foot.x() - ankle * 0.5, foot.y()), 0.01);
            beast.pelt()
                    .crease(Brush.curve(top.x() + thigh * 0.42, top.y() + 0.06, (top.x() + foot.x()) / 2 + ankle * 0.66,
                            (top.y() + foot.y()) / 2, foot.x() + ankle * 0.5, foot.y()), 0.01);
        }
    }

    private Shape hind(Spot foot, Spot rump) {
        double r = build.rump().radius();
        Spot hip = rump.plus(r * 0.05, r * 0.1);
        double length = hip.distance(foot);
        double bend = length * build.leg().bend() + slack(hip, foot, build.rump().y());
        Spot knee = hip.toward(foot, 0.4).plus(bend, 0);
        Spot hock = hip.toward(foot, 0.72).plus(-bend * 0.9, -length * 0.02);
        double lower = build.leg().foot() == Build.Foot.PILLAR ? ankle : ankle * 1.08;
        return Taper.of(hip.x(), hip.y(), Math.min(r * 1.7, thigh * 1.75), knee.x(), knee.y(), thigh, hock.x(),
                hock.y(), lower,
                foot.x(), foot.y(), ankle);
    }

    private Shape fore(Spot foot, Spot chest) {
        double r = build.chest().radius();
        Spot shoulder = chest.plus(0, r * 0.15);
        double length = shoulder.distance(foot);
        double bend = length * build.leg().bend() * 0.5;
        double folded = slack(shoulder, foot, build.chest().y());
        Spot elbow = shoulder.toward(foot, 0.34).plus(-bend, 0);
        Spot wrist = shoulder.toward(foot, 0.68).plus(bend * 0.7 + folded * 1.1, 0);
        return Taper.of(shoulder.x(), shoulder.y(), Math.min(r * 1.5, thigh * 1.4), elbow.x(), elbow.y(), thigh * 0.9,
                wrist.x(),
                wrist.y(), ankle * 1.1, foot.x(), foot.y(), ankle);
    }

    /** How far a joint must give way because the foot is nearer than the leg is long. */
    private double slack(Spot top, Spot foot, double restY) {
        double length = 1 - restY;
        return Math.clamp(length - top.distance(foot) - Body.foot(build), 0, length * 0.4) * 0.55;
    }

    private Shape haunch() {
        double r = build.rump().radius();
        Spot rump = body.rump();
        Spot foot = body.nearHind();
        double low = foot.y() - ankle * 0.1;
        return Pelt.union(Brush.ellipse(rump.x() + r * 0.22, rump.y() + r * 0.14, r * 0.74, r * 0.84, -20),
                Taper.of(rump.x() + r * 0.1, low - ankle * 0.1, ankle * 1.2, foot.x(), low, ankle));
    }

    private Shape folded(Spot foot) {
        double r = build.chest().radius();
        Spot chest = body.chest();
        return Taper.of(chest.x(), chest.y() + r * 0.2, Math.min(r * 1.2, thigh * 1.2), chest.x() + r * 0.3,
                foot.y() - ankle * 0.3,
                ankle * 1.4, foot.x(), foot.y(), ankle * 0.95);
    }

    private void foot(Spot at, Color color) {
        double w = ankle;
        double high = Body.foot(build);
        double floor = at.y() + high;
        Pelt pelt = beast.pelt();
        switch (build.leg().foot()) {
            case PAW -> {
                pelt.fill(Brush.blob(at.x() - w * 0.5, floor, at.x() - w * 0.55, at.y() - w * 0.1, at.x() + w * 0.3,
                        at.y() - w * 0.3,
                        at.x() + w * 0.95, at.y() + high * 0.35, at.x() + w * 0.95, floor), color);
                Color ink = Shade.alpha(Shade.darker(color, 0.6), 0.5);
                for (int i = 0; i < 2; i++) {
                    double x = at.x() + w * (0.42 + 0.26 * i);
                    beast.line(Brush.curve(x, floor - high * 0.75, x + w * 0.03, floor - high * 0.1), w * 0.07, ink);
                }
            }
            case HOOF, CLOVEN -> {
                Color horn = Shade.mix(beast.coat().dark(), new Color(0x3A3330), 0.7);
                pelt.fill(Brush.blob(at.x() - w * 0.5, at.y() - w * 0.1, at.x() + w * 0.5, at.y() - w * 0.15,
                        at.x() + w * 0.85, floor,
                        at.x() + w * 0.2, floor + 0.001, at.x() - w * 0.6, floor), horn);
                if (build.leg().foot() == Build.Foot.CLOVEN) {
                    beast.line(Brush.curve(at.x() + w * 0.2, at.y() + w * 0.2, at.x() + w * 0.3, floor - 0.004),
                            w * 0.12,
                            Shade.darker(horn, 0.5));
                }
            }
            case PILLAR -> {
                pelt.fill(Brush.blob(at.x() - w * 0.52, at.y() - w * 0.3, at.x() + w * 0.52, at.y() - w * 0.3,
                        at.x() + w * 0.62, floor,
                        at.x() - w * 0.56, floor), color);
                for (int i = 0; i < 3; i++) {
                    pelt.fill(Brush.ellipse(at.x() + w * (0.02 + 0.22 * i), floor - w * 0.1, w * 0.1, w * 0.11),
                            Shade.lighter(color, 0.4));
                }
            }
        }
    }
}
