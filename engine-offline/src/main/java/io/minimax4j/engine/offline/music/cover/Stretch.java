package io.minimax4j.engine.offline.music.cover;

import io.minimax4j.engine.music.ReferenceSong.Label;
import io.minimax4j.engine.offline.music.hearing.Hearing;
import io.minimax4j.engine.offline.music.mix.MixDesk;
import io.minimax4j.engine.offline.music.score.SectionKind;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of the recording as whole bars.
 *
 * @param energy as of a section: the loudest part of the recording has most; records are even, so that few dB less are much less
 * @param certainty of its chords
 */
record Stretch(SectionKind kind, boolean sung, int material, int firstBar, int bars, double energy, double certainty) {
    private static final double MOST = 0.92;
    private static final double LEAST = 0.08;
    /** So many dB less leave a part of 1/e. */
    private static final double DECIBELS = 7;
    private static final double SILENT = -70;

    int lastBar() {
        return firstBar + bars;
    }

    static List<Stretch> of(Hearing heard, Tempo tempo) {
        int count = Math.max(2,
                (int) Math.round((heard.seconds() - MixDesk.TAIL - heard.beats().getFirst()) / bar(tempo)));
        List<Hearing.Piece> pieces = new ArrayList<>();
        List<Integer> borders = new ArrayList<>();
        for (Hearing.Piece piece : heard.pieces()) {
            int border = pieces.isEmpty()
                    ? 0
                    : Math.clamp(Math.round(heard.tick(piece.start()) / (double) tempo.ticksPerBar()), 0, count);
            if (!pieces.isEmpty() && border - borders.getLast() < least(borders.getLast())) {
                // What was there is too short to be a section: it begins the next one.
                pieces.removeLast();
                pieces.add(piece);
                continue;
            }
            if (!pieces.isEmpty() && count - border < 2) {
                break;
            }
            pieces.add(piece);
            borders.add(border);
        }
        borders.add(count);
        double loudest = SILENT;
        for (int i = 0; i < pieces.size(); i++) {
            loudest = Math.max(loudest, level(heard, borders.get(i), borders.get(i + 1)));
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            int from = borders.get(i);
            int to = borders.get(i + 1);
            double energy = LEAST + (MOST - LEAST) * Math.exp((level(heard, from, to) - loudest) / DECIBELS);
            stretches.add(new Stretch(kind(pieces.get(i).label(), i == 0, i + 1 == pieces.size()),
                    sung(pieces.get(i).label()), pieces.get(i).material(), from, to - from, energy,
                    certainty(heard, from * tempo.ticksPerBar(), to * tempo.ticksPerBar())));
        }
        return stretches;
    }

    private static double bar(Tempo tempo) {
        return tempo.seconds(tempo.ticksPerBar());
    }

    private static int least(int border) {
        return border == 0 ? 1 : 2;
    }

    private static boolean sung(Label label) {
        return label == Label.VERSE || label == Label.CHORUS || label == Label.BRIDGE;
    }

    private static SectionKind kind(Label label, boolean first, boolean last) {
        return switch (label) {
            case INTRO -> SectionKind.INTRO;
            case VERSE -> SectionKind.VERSE;
            case CHORUS -> SectionKind.CHORUS;
            case BRIDGE -> SectionKind.BRIDGE;
            case OUTRO -> SectionKind.OUTRO;
            case INST -> SectionKind.INSTRUMENTAL;
            case SILENCE -> first ? SectionKind.INTRO : last ? SectionKind.OUTRO : SectionKind.BREAK;
        };
    }

    /** The loudness of some bars, as the mean of power. */
    private static double level(Hearing heard, int fromBar, int toBar) {
        int from = Math.min(fromBar * heard.metre().beats(), heard.loudness().size());
        int to = Math.min(toBar * heard.metre().beats(), heard.loudness().size());
        double power = 0;
        for (double level : heard.loudness().subList(from, Math.max(from, to))) {
            power += Math.pow(10, level / 10) / (to - from);
        }
        return power == 0 ? SILENT : 10 * Math.log10(power);
    }

    private static double certainty(Hearing heard, int from, int to) {
        return heard.harmonies().stream().filter(one -> one.tick() >= from && one.tick() < to)
                .mapToDouble(Hearing.Harmony::certainty).average().orElse(0);
    }
}
