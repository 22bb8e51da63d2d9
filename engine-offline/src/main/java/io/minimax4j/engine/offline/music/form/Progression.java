package io.minimax4j.engine.offline.music.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Chords in the order of their bars, in no key yet. A bar's chords share it. */
record Progression(List<List<Degree>> bars) {
    Progression {
        bars = bars.stream().map(List::copyOf).toList();
    }

    /** @param written as in harmony.txt: {@code I | V | vi | IV V} */
    static Progression read(String written) {
        return new Progression(Arrays.stream(written.split("\\|"))
                .map(bar -> Arrays.stream(bar.strip().split(" +")).map(Degree::read).toList()).toList());
    }

    int length() {
        return bars.size();
    }

    List<Degree> last() {
        return bars.getLast();
    }

    /** As many bars as asked for: whole rounds as the end of them, so that it closes as it was meant to, and before them what is left. */
    List<List<Degree>> fill(int count) {
        List<List<Degree>> filled = new ArrayList<>(bars.subList(0, count % length()));
        while (filled.size() < count) {
            filled.addAll(bars);
        }
        return filled;
    }

    /** The last bars of {@link #fill}, for what has to arrive where it leads to. */
    List<List<Degree>> arrive(int count) {
        if (count >= length()) {
            return fill(count);
        }
        return bars.subList(length() - count, length());
    }
}
