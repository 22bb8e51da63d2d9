package io.minimax4j.engine.offline.picture.backdrop;

import io.minimax4j.engine.offline.picture.scene.Season;
import java.util.SplittableRandom;

/** What colour leaves and grass have in the season. */
final class Growth {
    private final Plan plan;

    Growth(Plan plan) {
        this.plan = plan;
    }

    int grass() {
        return plan.snowy() ? 0xFFE9EFF7 : switch (plan.scene().season()) {
            case SPRING -> 0xFF8CC152;
            case SUMMER -> 0xFF6AAA45;
            case AUTUMN -> 0xFFBDAE52;
            case WINTER -> 0xFFA9A67C;
        };
    }

    int grassDark() {
        return plan.snowy() ? 0xFFB7C6DE : switch (plan.scene().season()) {
            case SPRING -> 0xFF4F8B3A;
            case SUMMER -> 0xFF38742F;
            case AUTUMN -> 0xFF87803A;
            case WINTER -> 0xFF77744F;
        };
    }

    /** A wood from afar. */
    int wood() {
        return plan.snowy() ? 0xFF8597A6 : switch (plan.scene().season()) {
            case SPRING -> 0xFF5B9148;
            case SUMMER -> 0xFF3E7A3C;
            case AUTUMN -> 0xFFB8702F;
            case WINTER -> 0xFF74705F;
        };
    }

    /** The leaves of one tree. */
    int leaves(SplittableRandom random) {
        int[] choice = plan.snowy()
                ? new int[]{0xFFD9E3EF, 0xFFC6D4E4, 0xFFB3C4D6}
                : plan.scene().season() == Season.AUTUMN
                        ? new int[]{0xFFD9822B, 0xFFC4502A, 0xFFE3B341, 0xFFA8662F}
                        : plan.scene().season() == Season.SPRING
                                ? new int[]{0xFF86BF4F, 0xFF6FAF4A, 0xFFA6CF62, 0xFF5E9E48}
                                : new int[]{0xFF4F8F3F, 0xFF3F7F3A, 0xFF5F9B45, 0xFF356F38};
        return choice[random.nextInt(choice.length)];
    }

    int needles() {
        return plan.snowy() ? 0xFF5F7C80 : 0xFF2F5E45;
    }
}
