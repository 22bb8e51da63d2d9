package io.minimax4j.cli.text;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What a terminal shows, for a test to wait for. */
final class Screen extends OutputStream {
    private static final long LONGEST_MILLIS = 20_000;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Override
    public synchronized void write(int b) {
        shown.write(b);
        notifyAll();
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        shown.write(bytes, from, length);
        notifyAll();
    }

    synchronized String text() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    /** Waits until the text is shown. */
    void await(String text) throws InterruptedException {
        await(text, 1);
    }

    /** Waits until the text is shown that often. */
    synchronized void await(String text, int times) throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_MILLIS;
        while (text().split(Pattern.quote(text), -1).length <= times) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) {
                throw new AssertionError("\"" + text + "\" is not shown " + times + " times: " + text());
            }
            wait(left);
        }
    }
}
