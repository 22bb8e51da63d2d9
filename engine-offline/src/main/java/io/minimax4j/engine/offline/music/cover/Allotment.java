package io.minimax4j.engine.offline.music.cover;

import io.minimax4j.engine.offline.music.lyric.LyricSheet;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which lines are sung in which part of the recording.
 *
 * <p>Implementation note: lines stay in order, so that dynamic programming finds what fits best: choruses to choruses, no more lines
 * than there is time for, stanzas kept together.
 */
final class Allotment {
    private static final double SECONDS_PER_LINE = 3.4;
    private static final double UNLIKE = 0.7;
    private static final double UNSUNG = 2;
    private static final double CROWDED = 1.2;
    private static final double EMPTY = 1.5;
    private static final double SPARSE = 0.25;
    private static final double TORN = 1;

    private final List<Stretch> stretches;
    private final Tempo tempo;
    private final List<SectionKind> kinds = new ArrayList<>();
    private final List<Integer> stanzas = new ArrayList<>();

    Allotment(List<Stretch> stretches, LyricSheet sheet, Tempo tempo) {
        this.stretches = stretches;
        this.tempo = tempo;
        for (int i = 0; i < sheet.stanzas().size(); i++) {
            for (int line = 0; line < sheet.stanzas().get(i).lines().size(); line++) {
                kinds.add(sheet.stanzas().get(i).kind());
                stanzas.add(i);
            }
        }
    }

    /** For each stretch, how many lines are sung until its end. */
    int[] ends() {
        int lines = kinds.size();
        double[] least = new double[lines + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        least[0] = 0;
        int[][] before = new int[stretches.size()][lines + 1];
        for (int i = 0; i < stretches.size(); i++) {
            double[] now = new double[lines + 1];
            Arrays.fill(now, Double.POSITIVE_INFINITY);
            for (int from = 0; from <= lines; from++) {
                double unlike = 0;
                for (int to = from; to <= lines; to++) {
                    unlike += to > from ? unlike(stretches.get(i), kinds.get(to - 1)) : 0;
                    double cost = least[from] + unlike + count(i, to - from) + torn(to);
                    if (cost < now[to]) {
                        now[to] = cost;
                        before[i][to] = from;
                    }
                }
            }
            least = now;
        }
        int[] ends = new int[stretches.size()];
        int to = lines;
        for (int i = stretches.size() - 1; i >= 0; i--) {
            ends[i] = to;
            to = before[i][to];
        }
        return ends;
    }

    private double count(int index, int lines) {
        Stretch stretch = stretches.get(index);
        int bars = index + 1 == stretches.size() ? stretch.bars() - 1 : stretch.bars();
        double room = tempo.seconds((double) bars * tempo.ticksPerBar()) / SECONDS_PER_LINE;
        if (lines == 0) {
            return stretch.sung() ? EMPTY : 0;
        }
        double crowded = Math.max(0, lines - room);
        double sparse = stretch.sung() ? Math.max(0, room * 0.6 - lines) : 0;
        return CROWDED * crowded * crowded + SPARSE * sparse;
    }

    private double torn(int to) {
        return to > 0 && to < stanzas.size() && stanzas.get(to).equals(stanzas.get(to - 1)) ? TORN : 0;
    }

    private static double unlike(Stretch stretch, SectionKind line) {
        SectionKind there = stretch.kind();
        if (there == line) {
            return 0;
        }
        if (!stretch.sung()) {
            return UNSUNG;
        }
        boolean alike = switch (line) {
            case PRE_CHORUS -> there == SectionKind.VERSE;
            case HOOK, POST_CHORUS, DROP -> there == SectionKind.CHORUS;
            case VERSE, CHORUS -> false;
            default -> there == SectionKind.BRIDGE;
        };
        return alike ? UNLIKE / 4 : UNLIKE;
    }
}
