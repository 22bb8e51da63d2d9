package io.minimax4j.cli;

import java.util.Locale;
import java.util.OptionalDouble;

/** How far something is, as one line: {@code [#####.....]  50 %  in_progress, 100 of 200 lines}. */
public final class ProgressBar {
    private static final int WIDTH = 30;

    private final Terminal terminal;

    public ProgressBar(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Shows a share from 0 to 1, if it is known, and some words. */
    public void show(OptionalDouble share, String words) {
        terminal.progress(line(share, words));
    }

    static String line(OptionalDouble share, String words) {
        if (share.isEmpty()) {
            return words + " ...";
        }
        double known = Math.clamp(share.getAsDouble(), 0, 1);
        int full = (int) (known * WIDTH);
        return String.format(Locale.ROOT, "[%s%s] %3d %%  %s", "#".repeat(full), ".".repeat(WIDTH - full),
                (int) (known * 100 + 1e-9), words);
    }
}
