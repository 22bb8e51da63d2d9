package io.minimax4j.engine.offline.picture.thing.living;

/**
 * How an animal on four legs is built, in the units of its drawing.
 *
 * @param rump the middle of its hind part, and how thick that is
 * @param waist how thick it is in the middle
 * @param chest the middle of its front part
 * @param head where the head is and how big: half its height
 * @param neck how thick the neck is at the chest and at the head
 * @param leg how thick a leg is at the foot, and how much it bends when it stands
 * @param chin how far the head reaches below its middle, in its own units
 * @param crown how far it reaches above, with ears and horns
 */
record Build(Round rump, double waist, Round chest, Round head, Neck neck, Leg leg, double chin,
        double crown) {
    Build(Round rump, double waist, Round chest, Round head, Neck neck, Leg leg) {
        this(rump, waist, chest, head, neck, leg, 1.0, 1.42);
    }

    Build(Round rump, double waist, Round chest, Round head, Neck neck, Leg leg, double chin) {
        this(rump, waist, chest, head, neck, leg, chin, 1.42);
    }

    record Round(double x, double y, double radius) {
        Spot spot() {
            return new Spot(x, y);
        }
    }

    record Neck(double base, double top) {}

    record Leg(double thigh, double ankle, double bend, Foot foot) {}

    /** What it stands on. */
    enum Foot {
        PAW, HOOF, CLOVEN, PILLAR
    }
}
