package io.minimax4j.engine.offline.music.hearing;

import io.minimax4j.engine.music.ReferenceSong.Label;
import io.minimax4j.engine.offline.music.score.Tempo;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a song.
 *
 * <p>Implementation note: every bar is likened to every other by its chords and its colour. Borders lie where what comes is unlike what
 * was (Foote, 2000), preferably four, eight or sixteen bars apart, as dynamic programming decides; parts that are alike bar by bar have
 * the same material. The loudest of those that return is the chorus.
 */
final class Structure {
    private static final double SHORTEST = 4;
    private static final double LONGEST = 45;
    private static final double SILENT = -55;
    private static final double BELOW_LOUDEST = 45;
    private static final double SHORTEST_SILENCE = 1.5;
    private static final double STEP = 0.25;
    private static final double ALIKE = 0.62;
    private static final double SUNG = 0.25;

    private final Bars bars;
    private final Loudness loudness;
    private final List<Hearing.Tone> tones;
    private final double seconds;
    private final int count;
    private final double[][] chords;
    private final double[][] colours;
    private final double[] levels;

    private Structure(Bars bars, Chroma chroma, Onsets onsets, Loudness loudness, List<Hearing.Tone> tones,
            double seconds) {
        this.bars = bars;
        this.loudness = loudness;
        this.tones = tones;
        this.seconds = seconds;
        this.count = bars.count();
        this.chords = new double[count][];
        this.colours = new double[count][];
        this.levels = new double[count];
        for (int bar = 0; bar < count; bar++) {
            chords[bar] = halves(chroma, bars.start(bar), bars.start(bar + 1));
            colours[bar] = colour(onsets.bands(), bars.start(bar), bars.start(bar + 1));
            levels[bar] = loudness.over(bars.start(bar), bars.start(bar + 1));
        }
    }

    static List<Hearing.Piece> of(Bars bars, Chroma chroma, Onsets onsets, Loudness loudness, List<Hearing.Tone> tones,
            double seconds) {
        return new Structure(bars, chroma, onsets, loudness, tones, seconds).pieces();
    }

    private static double[] halves(Chroma chroma, double from, double to) {
        double[] both = new double[24];
        double middle = (from + to) / 2;
        System.arraycopy(Chroma.over(chroma.classes(), from, middle), 0, both, 0, 12);
        System.arraycopy(Chroma.over(chroma.classes(), middle, to), 0, both, 12, 12);
        return both;
    }

    private static double[] colour(float[][] bands, double from, double to) {
        double[] colour = new double[bands[0].length];
        int first = Math.clamp(Math.round(from * Onsets.PER_SECOND), 0, bands.length - 1);
        int last = Math.clamp(Math.round(to * Onsets.PER_SECOND), first + 1, bands.length);
        for (int frame = first; frame < last; frame++) {
            for (int band = 0; band < colour.length; band++) {
                colour[band] += bands[frame][band] / (last - first);
            }
        }
        return colour;
    }

    /** How alike two bars are, 0 to 1. */
    private double alike(int one, int other) {
        double chord = Math.max(0, Chroma.likeness(chords[one], chords[other]));
        double squares = 0;
        for (int band = 0; band < colours[one].length; band++) {
            double apart = colours[one][band] - colours[other][band];
            squares += apart * apart / colours[one].length;
        }
        double level = (levels[one] - levels[other]) / 5;
        return Math.sqrt(chord) * Math.exp(-squares / 0.08 - level * level / 2);
    }

    private List<Hearing.Piece> pieces() {
        double[][] alike = new double[count][count];
        for (int one = 0; one < count; one++) {
            for (int other = 0; other <= one; other++) {
                alike[one][other] = alike(one, other);
                alike[other][one] = alike[one][other];
            }
        }
        List<double[]> silences = silences();
        List<Hearing.Piece> pieces = new ArrayList<>();
        double from = 0;
        for (double[] silence : silences) {
            music(alike, from, silence[0], pieces);
            pieces.add(new Hearing.Piece(silence[0], silence[1], Label.SILENCE, 0));
            from = silence[1];
        }
        music(alike, from, seconds, pieces);
        return new Labels(alike).labelled(pieces);
    }

    private List<double[]> silences() {
        double loudest = Loudness.SILENCE;
        for (double at = 0; at + 1 <= seconds; at++) {
            loudest = Math.max(loudest, loudness.over(at, at + 1));
        }
        double limit = Math.max(SILENT - 10, Math.min(SILENT, loudest - BELOW_LOUDEST));
        List<double[]> silences = new ArrayList<>();
        double from = -1;
        for (double at = 0; at < seconds; at += STEP) {
            boolean silent = loudness.over(at, Math.min(seconds, at + STEP)) < limit;
            if (silent && from < 0) {
                from = at;
            }
            double end = silent ? Math.min(seconds, at + STEP) : at;
            if (from >= 0 && (!silent || end >= seconds)) {
                if (end - from >= SHORTEST_SILENCE) {
                    silences.add(new double[]{from, end});
                }
                from = -1;
            }
        }
        if (!silences.isEmpty() && silences.getFirst()[0] == 0 && silences.getFirst()[1] >= seconds) {
            silences.clear();
        }
        return silences;
    }

    /** The parts of what sounds between two moments. */
    private void music(double[][] alike, double from, double to, List<Hearing.Piece> pieces) {
        if (to - from < 1e-6) {
            return;
        }
        int first = nearest(from);
        int last = Math.max(first + 1, nearest(to));
        int[] borders = to - from < 2 * SHORTEST ? new int[]{first, last} : borders(alike, first, last);
        double start = from;
        for (int i = 1; i < borders.length; i++) {
            double end = i + 1 == borders.length ? to : Math.clamp(bars.start(borders[i]), start, to);
            if (end - start > 0.01) {
                pieces.add(new Hearing.Piece(start, end, Label.INST, 0));
                start = end;
            }
        }
    }

    private int nearest(double second) {
        return Math.clamp(Math.round(bars.tick(second) / (Tempo.QUARTER * bars.metre().beats())), 0, count);
    }

    private int[] borders(double[][] alike, int first, int last) {
        double[] novelty = novelty(alike, first, last);
        double[] gained = new double[last + 1];
        int[] before = new int[last + 1];
        for (int border = first + 1; border <= last; border++) {
            gained[border] = Double.NEGATIVE_INFINITY;
            for (int from = first; from < border; from++) {
                double value = gained[from] + novelty[border] + length(from, border, from == first, border == last);
                if (value > gained[border]) {
                    gained[border] = value;
                    before[border] = from;
                }
            }
        }
        List<Integer> found = new ArrayList<>();
        for (int border = last; border > first; border = before[border]) {
            found.add(border);
        }
        found.add(first);
        return found.reversed().stream().mapToInt(Integer::intValue).toArray();
    }

    private double length(int from, int to, boolean first, boolean last) {
        int length = to - from;
        double time = bars.start(to) - bars.start(from);
        double usual = length % 8 == 0 ? 0.12 : length % 4 == 0 ? 0.06 : length % 2 == 0 ? -0.1 : -0.25;
        double allowed = first || last ? Math.max(usual, -0.05) : usual;
        double tooLong = Math.max(0, time - LONGEST) * 0.02 + Math.max(0, 9 - time) * 0.05;
        return allowed - tooLong - (time < SHORTEST ? 5 : 0) - 0.25;
    }

    /** How unlike what comes after each bar is to what was before, its greatest value being 1 if it is anything to speak of. */
    private double[] novelty(double[][] alike, int first, int last) {
        double[] novelty = new double[last + 1];
        double most = 0.25;
        for (int border = first + 1; border < last; border++) {
            double sum = 0;
            for (int reach : new int[]{4, 8}) {
                sum += contrast(alike, border, Math.min(reach, Math.min(border - first, last - border)));
            }
            novelty[border] = Math.max(0, sum / 2);
            most = Math.max(most, novelty[border]);
        }
        for (int border = first + 1; border < last; border++) {
            novelty[border] /= most;
        }
        return novelty;
    }

    private static double contrast(double[][] alike, int border, int reach) {
        double within = 0;
        double across = 0;
        for (int i = 0; i < reach; i++) {
            for (int j = 0; j < reach; j++) {
                within += alike[border + i][border + j] + alike[border - 1 - i][border - 1 - j];
                across += 2 * alike[border + i][border - 1 - j];
            }
        }
        return reach == 0 ? 0 : (within - across) / (2 * reach * reach);
    }

    /** What is what. */
    private final class Labels {
        private final double[][] alike;

        Labels(double[][] alike) {
            this.alike = alike;
        }

        List<Hearing.Piece> labelled(List<Hearing.Piece> pieces) {
            int[] materials = materials(pieces);
            int chorus = chorus(pieces, materials);
            List<Hearing.Piece> labelled = new ArrayList<>();
            int firstMusic = edge(pieces, 1);
            int lastMusic = edge(pieces, -1);
            for (int i = 0; i < pieces.size(); i++) {
                Hearing.Piece piece = pieces.get(i);
                Label label = piece.label() == Label.SILENCE
                        ? Label.SILENCE
                        : label(pieces, materials, i, chorus, i == firstMusic, i == lastMusic);
                labelled.add(new Hearing.Piece(piece.start(), piece.end(), label, materials[i]));
            }
            return labelled;
        }

        private int edge(List<Hearing.Piece> pieces, int by) {
            int at = by > 0 ? 0 : pieces.size() - 1;
            while (pieces.get(at).label() == Label.SILENCE && at + by >= 0 && at + by < pieces.size()) {
                at += by;
            }
            return at;
        }

        private int[] materials(List<Hearing.Piece> pieces) {
            int[] materials = new int[pieces.size()];
            int next = 0;
            for (int i = 0; i < materials.length; i++) {
                materials[i] = -1;
                if (pieces.get(i).label() == Label.SILENCE) {
                    materials[i] = next++;
                    continue;
                }
                double most = ALIKE;
                for (int j = 0; j < i; j++) {
                    double like = pieces.get(j).label() == Label.SILENCE ? 0 : like(pieces.get(i), pieces.get(j));
                    if (like > most) {
                        most = like;
                        materials[i] = materials[j];
                    }
                }
                materials[i] = materials[i] < 0 ? next++ : materials[i];
            }
            return materials;
        }

        private double like(Hearing.Piece one, Hearing.Piece other) {
            int first = nearest(one.start());
            int second = nearest(other.start());
            int length = Math.min(nearest(one.end()) - first, nearest(other.end()) - second);
            int longer = Math.max(nearest(one.end()) - first, nearest(other.end()) - second);
            if (length <= 0 || 2 * length < longer) {
                return 0;
            }
            double sum = 0;
            for (int bar = 0; bar < length; bar++) {
                sum += alike[first + bar][second + bar];
            }
            return sum / length;
        }

        private int chorus(List<Hearing.Piece> pieces, int[] materials) {
            int chorus = -1;
            double loudest = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < materials.length; i++) {
                int times = 0;
                for (int j = 0; j < materials.length; j++) {
                    times += materials[j] == materials[i] ? 1 : 0;
                }
                double level = level(pieces.get(i)) + (times > 1 ? 100 : 0) - (i == 0 && times == 1 ? 100 : 0);
                if (pieces.get(i).label() != Label.SILENCE && level > loudest) {
                    loudest = level;
                    chorus = materials[i];
                }
            }
            return chorus;
        }

        private double level(Hearing.Piece piece) {
            return loudness.over(piece.start(), piece.end());
        }

        private Label label(List<Hearing.Piece> pieces, int[] materials, int i, int chorus, boolean first,
                boolean last) {
            Hearing.Piece piece = pieces.get(i);
            boolean sung = sung(piece);
            boolean returns = false;
            for (int j = 0; j < materials.length; j++) {
                returns |= j != i && materials[j] == materials[i];
            }
            double length = piece.end() - piece.start();
            if (first && !returns && (!sung || length < 12) && pieces.size() > 1) {
                return Label.INTRO;
            }
            if (last && !returns && (!sung || length < 12) && pieces.size() > 2) {
                return Label.OUTRO;
            }
            if (materials[i] == chorus && pieces.size() > 1) {
                return Label.CHORUS;
            }
            if (!sung) {
                return Label.INST;
            }
            return returns || i < pieces.size() / 2 ? Label.VERSE : Label.BRIDGE;
        }

        /** Whether a melody was tracked through enough of it. */
        private boolean sung(Hearing.Piece piece) {
            double from = bars.tick(piece.start());
            double to = bars.tick(piece.end());
            double sounds = 0;
            for (Hearing.Tone tone : tones) {
                sounds += tone.tick() >= from && tone.tick() < to
                        ? tone.length() * Math.min(1, 2 * tone.certainty())
                        : 0;
            }
            return sounds > SUNG * (to - from);
        }
    }
}
