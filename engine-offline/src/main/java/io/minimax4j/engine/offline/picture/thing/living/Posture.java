package io.minimax4j.engine.offline.picture.thing.living;

import io.minimax4j.engine.offline.picture.thing.Action;

/**
 * How a body on two legs holds itself. Angles are in degrees; those of limbs are 0 downwards and positive to the right.
 *
 * @param lift how far it is above the ground
 * @param lean of the upper body, positive forward
 * @param tilt of the head
 * @param seated whether it sits on the ground with its legs crossed
 */
record Posture(double lift, double lean, double tilt, Limb nearArm, Limb farArm, Limb nearLeg, Limb farLeg,
        boolean seated) {
    /** Two bones: how the one at the body and the one behind it point. */
    record Limb(double upper, double lower) {}

    static Posture of(Action action, double phase) {
        double wave = Rhythm.wave(phase);
        double turn = Rhythm.wave(phase + 0.25);
        double calm = wave * 1.5;
        Limb nearDown = new Limb(-17 + calm, -6 + calm);
        Limb farDown = new Limb(15 - calm, 12 - calm);
        Limb nearStand = new Limb(-4, -3);
        Limb farStand = new Limb(5, 5);
        return switch (action) {
            case WALKING, SWIMMING -> new Posture(0, 3, wave * 2, new Limb(-4 - 30 * wave, 12 - 30 * wave),
                    new Limb(4 + 30 * wave, 22 + 30 * wave), leg(26, 6, 46, wave, turn), leg(26, 6, 46, -wave, -turn),
                    false);
            case RUNNING -> new Posture(0.05 * Rhythm.rise(2 * phase + 0.1), 11, -6,
                    new Limb(-6 - 46 * wave, 82 - 46 * wave),
                    new Limb(6 + 46 * wave, 94 + 46 * wave), leg(40, 22, 82, wave, turn), leg(40, 22, 82, -wave, -turn),
                    false);
            case DANCING -> new Posture(0.03 * Rhythm.rise(2 * phase), 5 * wave, 8 * wave,
                    new Limb(-104 - 22 * wave, -166 - 16 * wave), new Limb(104 - 22 * wave, 166 - 16 * wave),
                    new Limb(-8 - 10 * Math.max(wave, 0), -6 + 10 * Math.max(-wave, 0)),
                    new Limb(9 + 12 * Math.max(-wave, 0), 6 - 10 * Math.max(wave, 0)), false);
            case JUMPING, FLYING -> {
                double up = Rhythm.rise(phase);
                double early = up * (2 - up);
                yield new Posture(0.11 * up, 3, -3, new Limb(-20 - 96 * up, -8 - 160 * early),
                        new Limb(18 + 96 * up, 12 + 156 * early), new Limb(-5 + 4 * up, -4 - 62 * up),
                        new Limb(6 + 44 * up, 5 - 40 * up), false);
            }
            case WAVING ->
                new Posture(0, 0, 3 + 3 * wave, nearDown, new Limb(112 + 4 * wave, 168 + 20 * wave), nearStand,
                        farStand, false);
            case SITTING -> new Posture(0, 0.8 * wave, 2 * wave, new Limb(-24, 22 + calm), new Limb(24, -14 - calm),
                    nearStand, farStand, true);
            case READING -> new Posture(0, 2, 9 + wave, new Limb(-20, 62 + calm), new Limb(28, -28 + calm), nearStand,
                    farStand, true);
            case SLEEPING, LYING ->
                new Posture(0, 4, 16 + wave, new Limb(-14, 24), new Limb(16, -16), nearStand, farStand,
                        true);
            default -> new Posture(0, 0, 1.5 * wave, nearDown, farDown, nearStand, farStand, false);
        };
    }

    private static Limb leg(double swing, double bent, double bend, double wave, double turn) {
        double thigh = swing * wave + bent * 0.5;
        return new Limb(thigh, thigh - bent - bend * Math.max(turn, 0));
    }
}
