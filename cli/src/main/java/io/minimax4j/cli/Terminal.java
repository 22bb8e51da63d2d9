package io.minimax4j.cli;

import java.io.Console;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a command writes: results to standard output, everything else to standard error. Progress is a line that rewrites
 * itself, and only where a person watches.
 */
public final class Terminal {
    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final String PALE = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;

    private Terminal(PrintStream out, PrintStream err, boolean watched) {
        this.out = out;
        this.err = err;
        this.watched = watched;
    }

    /** The streams of this process, always in UTF-8. */
    public static Terminal system() {
        Console console = System.console();
        return new Terminal(new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8), console != null && console.isTerminal());
    }

    /** A line of the result. */
    public void line(String text) {
        out.println(text);
    }

    /** A piece of the result, shown at once. */
    public void piece(String text) {
        out.print(text);
        out.flush();
    }

    /** The result as bytes, for sound that is piped on. */
    public OutputStream bytes() {
        return out;
    }

    /** A remark that is no part of the result. */
    public void remark(String text) {
        err.println(text);
    }

    /** A piece of what is said beside the result, paler where a person watches. */
    public void aside(String text) {
        err.print(watched ? PALE + text + PLAIN : text);
        err.flush();
    }

    /** Whether a person types and watches. */
    public boolean interactive() {
        return watched;
    }

    /** What goes on right now; nothing where the output is piped. */
    public void progress(String text) {
        if (watched) {
            err.print(CLEAR_LINE + text);
            err.flush();
        }
    }

    /** Takes the progress line away. */
    public void progressDone() {
        progress("");
    }

    /** Rows in columns, the first row being the heading; wide characters count as two. */
    public void table(List<List<String>> rows) {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        rows.forEach(row -> line(aligned(row, widths)));
    }

    private static String aligned(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i));
            if (i < row.size() - 1) {
                line.append(" ".repeat(widths[i] - width(row.get(i)) + 2));
            }
        }
        return line.toString();
    }

    /** Columns a text takes: Han, kana, hangul and full-width forms take two. */
    private static int width(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) || (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x3000 && c <= 0x30FF) || (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xFF00 && c <= 0xFF60) ? 2 : 1)
                .sum();
    }
}
