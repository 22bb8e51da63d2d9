package io.minimax4j.engine.offline.music.melody;

import java.util.List;

/**
 * The rhythm that phrases of one material share.
 *
 * @param step ticks of the finest division of its grid
 * @param onsets which places of the grid begin a note
 */
record Cell(int step, boolean[] onsets) {

    static Cell of(List<String> parts, int phraseTicks) {
        int partTicks = phraseTicks / parts.size();
        int step = partTicks / places(parts);
        boolean[] onsets = new boolean[phraseTicks / step];
        for (int part = 0; part < parts.size(); part++) {
            String pattern = parts.get(part);
            for (int letter = 0; letter < pattern.length(); letter++) {
                if (pattern.charAt(letter) == 'x') {
                    onsets[(part * partTicks + letter * partTicks / pattern.length()) / step] = true;
                }
            }
        }
        return new Cell(step, onsets);
    }

    private static int places(List<String> parts) {
        int length = parts.getFirst().length();
        return length == 16 ? length : 2 * length;
    }

    static int count(List<String> parts) {
        return (int) parts.stream().flatMapToInt(String::chars).filter(letter -> letter == 'x').count();
    }

    int places() {
        return onsets.length;
    }

    /** How many of its notes lie between two places, both excluded. */
    int between(int from, int to) {
        int count = 0;
        for (int place = Math.max(0, from + 1); place < Math.min(places(), to); place++) {
            count += onsets[place] ? 1 : 0;
        }
        return count;
    }

    boolean has(int place) {
        return place >= 0 && place < places() && onsets[place];
    }

    /** Whether a note there comes early on purpose and carries the next beat: nothing begins on it. */
    boolean anticipates(int place) {
        return has(place) && !has(place + 1) && !has(place + 2);
    }
}
