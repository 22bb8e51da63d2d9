package io.minimax4j.engine.offline.music.cover;

import io.minimax4j.engine.offline.music.hearing.Hearing;
import io.minimax4j.engine.offline.music.lyric.LyricSheet;
import io.minimax4j.engine.offline.music.score.Section;
import io.minimax4j.engine.offline.music.score.Tempo;
import io.minimax4j.engine.offline.music.score.Voice;
import io.minimax4j.engine.offline.music.singing.SungLine;
import java.util.ArrayList;
import java.util.List;

/**
 * When each line is sung. Lines are laid over the phrases of the recording; where there are more or fewer of one than of the other,
 * phrases are parted at their longest notes or joined over their shortest pauses. Where no phrases were heard, lines share the time.
 */
final class Phrasing {
    private final List<Voice> voices;
    private final Hearing heard;
    private final Tempo tempo;

    Phrasing(List<Voice> voices, Hearing heard, Tempo tempo) {
        this.voices = voices;
        this.heard = heard;
        this.tempo = tempo;
    }

    /** Of each stretch. */
    List<List<Section.Phrase>> phrases(List<Stretch> stretches, LyricSheet sheet, List<SungLine> lines) {
        int[] ends = lines.isEmpty() ? new int[stretches.size()] : new Allotment(stretches, sheet, tempo).ends();
        List<List<Section.Phrase>> phrases = new ArrayList<>();
        int line = 0;
        int turn = 0;
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            int from = stretch.firstBar() * tempo.ticksPerBar();
            int bars = i + 1 == stretches.size() ? stretch.bars() - 1 : stretch.bars();
            int to = from + Math.max(1, bars) * tempo.ticksPerBar();
            List<Section.Phrase> sung = new ArrayList<>();
            int count = Math.min(ends[i], lines.size()) - line;
            if (count > 0) {
                Voice voice = voices.get(turn++ % voices.size());
                int[] starts = starts(from, to, count);
                for (int j = 0; j < count; j++) {
                    int end = j + 1 < count ? starts[j + 1] : to;
                    sung.add(new Section.Phrase(line + j, starts[j], end - starts[j], voice));
                }
                line += count;
            }
            phrases.add(sung);
        }
        return phrases;
    }

    private int[] starts(int from, int to, int count) {
        List<List<Hearing.Tone>> groups = new ArrayList<>();
        for (List<Hearing.Tone> phrase : heard.phrases(from, to)) {
            if (phrase.size() > 1) {
                groups.add(new ArrayList<>(phrase));
            }
        }
        int sounding = groups.stream().flatMap(List::stream).mapToInt(Hearing.Tone::length).sum();
        if (groups.isEmpty() || sounding < (to - from) / 4) {
            return shared(from, to, count);
        }
        while (groups.size() > count) {
            join(groups);
        }
        while (groups.size() < count && part(groups)) {
            // Until there are enough of them, or none can be parted.
        }
        if (groups.size() < count) {
            return shared(from, to, count);
        }
        return groups.stream().mapToInt(group -> group.getFirst().tick()).toArray();
    }

    /** The two that are the least apart and the shortest together become one. */
    private static void join(List<List<Hearing.Tone>> groups) {
        int best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < groups.size(); i++) {
            int gap = groups.get(i).getFirst().tick() - groups.get(i - 1).getLast().end();
            double cost = gap + 60.0 * (groups.get(i).size() + groups.get(i - 1).size());
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        groups.get(best - 1).addAll(groups.remove(best));
    }

    /** The one with most notes becomes two: after its longest note near its middle. */
    private static boolean part(List<List<Hearing.Tone>> groups) {
        int largest = 0;
        for (int i = 1; i < groups.size(); i++) {
            largest = groups.get(i).size() > groups.get(largest).size() ? i : largest;
        }
        List<Hearing.Tone> group = groups.get(largest);
        if (group.size() < 4) {
            return false;
        }
        int best = group.size() / 2;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 2; i <= group.size() - 2; i++) {
            int time = group.get(i).tick() - group.get(i - 1).tick();
            double value = time - Tempo.EIGHTH * Math.abs(i - group.size() / 2.0);
            if (value > most) {
                most = value;
                best = i;
            }
        }
        groups.add(largest + 1, new ArrayList<>(group.subList(best, group.size())));
        group.subList(best, group.size()).clear();
        return true;
    }

    /** As even as bars, half bars or beats allow. */
    private int[] shared(int from, int to, int count) {
        int bar = tempo.ticksPerBar();
        int unit = (to - from) / bar >= count
                ? bar
                : heard.metre().beats() == 4 && (to - from) / (bar / 2) >= count ? bar / 2 : Tempo.QUARTER;
        int units = Math.max(1, (to - from) / unit);
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = units >= count
                    ? from + (int) ((long) units * i / count) * unit
                    : from + (int) ((long) (to - from) * i / count);
        }
        return starts;
    }
}
