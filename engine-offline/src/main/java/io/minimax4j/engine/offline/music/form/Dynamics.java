package io.minimax4j.engine.offline.music.form;

import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.engine.offline.music.score.Style;
import java.util.ArrayList;
import java.util.List;

/** How strongly each section is played: songs grow, and their last chorus is the summit. */
final class Dynamics {
    private static final double MOST_BELOW_SUMMIT = 0.93;

    private Dynamics() {}

    /** One for each draft, 0 to 1. */
    static List<Double> of(List<Draft> drafts, Brief brief) {
        int summit = summit(drafts);
        List<Double> energies = new ArrayList<>();
        for (int index = 0; index < drafts.size(); index++) {
            double grown = 0.08 * index / drafts.size();
            double plain = (usual(drafts.get(index)) + grown) * reach(brief.style());
            double moved = plain + 0.3 * (brief.mood().energy() - 0.5);
            energies.add(Math.clamp(moved, 0.08, MOST_BELOW_SUMMIT));
        }
        if (summit >= 0) {
            double loudest = energies.stream().mapToDouble(Double::doubleValue).max().orElse(0);
            energies.set(summit, Math.min(1, loudest + 0.07));
        }
        return energies;
    }

    private static int summit(List<Draft> drafts) {
        for (int index = drafts.size() - 1; index >= 0; index--) {
            if (drafts.get(index).gathering()) {
                return index;
            }
        }
        return -1;
    }

    private static double usual(Draft draft) {
        return switch (draft.kind()) {
            case BREAK -> 0.22;
            case BREAKDOWN -> 0.3;
            case INTRO -> 0.32;
            case OUTRO -> 0.36;
            case TRANSITION, BRIDGE -> 0.42;
            case VERSE -> 0.46;
            case INTERLUDE -> 0.52;
            case PRE_CHORUS -> 0.58;
            case BUILD_UP, INSTRUMENTAL -> 0.62;
            case SOLO -> 0.7;
            case CHORUS, POST_CHORUS, HOOK -> 0.78;
            case DROP -> 0.86;
        };
    }

    /** How loud a style gets. */
    private static double reach(Style style) {
        return switch (style) {
            case AMBIENT -> 0.6;
            case LOFI -> 0.72;
            case BOSSA_NOVA -> 0.8;
            case BALLAD, CLASSICAL, FOLK, CHINESE, JAZZ -> 0.9;
            case ROCK, ELECTRONIC -> 1.06;
            case METAL -> 1.15;
            default -> 1;
        };
    }
}
