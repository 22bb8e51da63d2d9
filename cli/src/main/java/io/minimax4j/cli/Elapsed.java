package io.minimax4j.cli;

import java.time.Duration;

/** Shows for how long something is going on that tells no more of itself, until it is closed. Nothing where output is piped. */
public final class Elapsed implements AutoCloseable {
    private static final Duration BEAT = Duration.ofSeconds(1);

    private final Terminal terminal;
    private final Thread clock;

    private Elapsed(Terminal terminal, String words) {
        this.terminal = terminal;
        this.clock = Thread.ofVirtual().unstarted(() -> tick(words));
    }

    /** @param words what goes on, such as {@code composing} */
    public static Elapsed of(Terminal terminal, String words) {
        Elapsed elapsed = new Elapsed(terminal, words);
        terminal.progress(words + " ...");
        elapsed.clock.start();
        return elapsed;
    }

    private void tick(String words) {
        long start = System.nanoTime();
        try {
            while (true) {
                Thread.sleep(BEAT);
                terminal.progress(words + " ... " + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s");
            }
        } catch (InterruptedException done) {
            // It has ended.
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        clock.interrupt();
        boolean interrupted = false;
        while (clock.isAlive()) {
            try {
                clock.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        terminal.progressDone();
    }
}
