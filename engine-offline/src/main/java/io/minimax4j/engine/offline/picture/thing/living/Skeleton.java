package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Brush;
import java.awt.Shape;

/** Where the joints of a body on two legs are. */
record Skeleton(Stature stature, Posture posture, Spot hip, Spot neck, Spot head, Arm near, Arm far, Leg nearLeg,
        Leg farLeg) {
    /** An arm from the shoulder to the wrist. */
    record Arm(Spot shoulder, Spot elbow, Spot wrist) {
        /** The hand does not go through the ground. */
        Arm above(double ground) {
            return new Arm(shoulder, elbow, new Spot(wrist.x(), Math.min(wrist.y(), ground)));
        }

        Shape shape(double width) {
            return shape(width, width * 0.72);
        }

        Shape shape(double width, double end) {
            Spot upper = shoulder.toward(elbow, 0.85);
            Spot lower = elbow.toward(wrist, 0.15);
            return Taper.of(shoulder.x(), shoulder.y(), width, upper.x(), upper.y(), width * 0.9, lower.x(), lower.y(),
                    (width + end) * 0.46, wrist.x(), wrist.y(), end);
        }

        /** The sleeve of that share of the upper arm. */
        Shape sleeve(double width, double share) {
            Spot end = shoulder.toward(elbow, share);
            return Taper.of(shoulder.x(), shoulder.y(), width, end.x(), end.y(), width * 1.08);
        }
    }

    /** A leg from the hip to the ankle; the foot is turned by so many degrees. */
    record Leg(Spot hip, Spot knee, Spot ankle, double turn) {
        Shape shape(double width) {
            if (Math.abs(ankle.y() - hip.y()) < hip.distance(knee) * 0.5) {
                return Pelt.union(
                        Brush.limbShape(hip.x(), hip.y(), width * 1.15, knee.x(), knee.y(), width),
                        Brush.limbShape(knee.x(), knee.y(), width, ankle.x(), ankle.y(), width * 0.75));
            }
            Spot upper = hip.toward(knee, 0.85);
            Spot lower = knee.toward(ankle, 0.15);
            return Taper.of(hip.x(), hip.y(), width * 1.08, upper.x(), upper.y(), width * 0.9, lower.x(), lower.y(),
                    width * 0.84, ankle.x(), ankle.y(), width * 0.66);
        }
    }

    static Skeleton of(Stature stature, Posture posture, double middle) {
        double hipY = posture.seated() ? 1 - stature.leg() * 0.75 : stature.hip();
        Spot hip = new Spot(middle, hipY);
        Leg near = leg(hip.plus(-stature.hips() * 0.5, 0), posture.nearLeg(), stature.legLength());
        Leg far = leg(hip.plus(stature.hips() * 0.5, 0), posture.farLeg(), stature.legLength());
        if (posture.seated()) {
            double reach = stature.legLength();
            double ground = 1 - stature.leg() * 0.55;
            near = new Leg(hip.plus(-stature.hips() * 0.4, 0), new Spot(middle - reach * 0.86, ground - 0.03),
                    new Spot(middle + reach * 0.3, ground + 0.005), 0);
            far = new Leg(hip.plus(stature.hips() * 0.4, 0), new Spot(middle + reach * 0.92, ground - 0.03),
                    new Spot(middle - reach * 0.22, ground - 0.006), 0);
        }
        double down = posture.seated()
                ? 0
                : 1 - Stature.SOLE - Math.max(near.ankle().y(), far.ankle().y()) - posture.lift();
        Spot base = hip.plus(0, down);
        double up = stature.hip() - stature.shoulder();
        Spot neck = base.plus(0.004, -up).turned(base, posture.lean());
        Spot head = base.plus(0.012, stature.head() * 1.12 - stature.hip()).turned(base, posture.lean())
                .turned(neck, posture.tilt() * 0.6);
        double drop = stature.arm() * 0.55;
        Spot nearShoulder = base.plus(-stature.shoulders() + stature.arm() * 0.3, drop - up).turned(base,
                posture.lean());
        Spot farShoulder = base.plus(stature.shoulders() * 0.92 - stature.arm() * 0.3, drop - up).turned(base,
                posture.lean());
        return new Skeleton(stature, posture, base, neck, head,
                arm(nearShoulder, posture.nearArm(), stature).above(0.93),
                arm(farShoulder, posture.farArm(), stature).above(0.93), moved(near, down), moved(far, down));
    }

    private static Arm arm(Spot shoulder, Posture.Limb limb, Stature stature) {
        Spot elbow = shoulder.reach(limb.upper(), stature.armLength());
        return new Arm(shoulder, elbow, elbow.reach(limb.lower(), stature.armLength() * 0.95));
    }

    private static Leg leg(Spot hip, Posture.Limb limb, double length) {
        Spot knee = hip.reach(limb.upper(), length);
        return new Leg(hip, knee, knee.reach(limb.lower(), length), -0.55 * limb.lower());
    }

    private static Leg moved(Leg leg, double down) {
        return new Leg(leg.hip().plus(0, down), leg.knee().plus(0, down), leg.ankle().plus(0, down), leg.turn());
    }
}
