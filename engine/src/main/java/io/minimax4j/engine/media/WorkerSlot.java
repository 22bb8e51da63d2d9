package io.minimax4j.engine.media;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A place for one worker process: starts it, reads what it says until it ends, and starts the next, sooner or later
 * depending on how the last one fared. Runs on a platform thread, because it spends its life in a read of a pipe.
 */
final class WorkerSlot implements Runnable {
    private static final Logger LOG = System.getLogger(WorkerSlot.class.getName());

    /** All a worker gets to know of our environment; keys and the like stay here. */
    private static final List<String> ENVIRONMENT = List.of("PATH", "LD_LIBRARY_PATH", "HOME", "USER", "LANG", "LC_ALL",
            "LC_CTYPE", "TMPDIR", "XDG_CACHE_HOME");

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final int MAX_LINE = 500;
    private static final int MAX_LINES = 200;

    private final String name;
    private final WorkerConfig config;
    private final WorkerRoster roster;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile @Nullable Process process;

    WorkerSlot(String name, WorkerConfig config, WorkerRoster roster) {
        this.name = name;
        this.config = config;
        this.roster = roster;
    }

    @Override
    public void run() {
        Duration pause = FIRST_PAUSE;
        try {
            do {
                boolean served = runOnce();
                pause = served ? FIRST_PAUSE : longer(pause);
            } while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            end();
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }

    /** Runs one process to its end; true if it ever was fit for work. */
    private boolean runOnce() {
        try {
            Process started = start();
            WorkerProcess worker = new WorkerProcess(started, config.progressTimeout());
            greet(started, worker);
            serve(worker);
            return true;
        } catch (IOException e) {
            String why = "media worker " + name + " could not be started: " + e.getMessage();
            roster.failed(why);
            report(Level.WARNING, why + "; trying again");
            return false;
        } finally {
            end();
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(config.command());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(ENVIRONMENT);
        Process started = builder.start();
        process = started;
        if (closed.getCount() == 0) {
            started.destroyForcibly();
        }
        Thread.ofPlatform().daemon().name(name + "-stderr").start(() -> log(started));
        return started;
    }

    private void greet(Process started, WorkerProcess worker) throws IOException {
        Thread guard = Thread.ofVirtual().name(name + "-greeting").start(() -> killUnlessInterrupted(started));
        try {
            worker.greet();
        } finally {
            guard.interrupt();
        }
    }

    private void killUnlessInterrupted(Process started) {
        try {
            Thread.sleep(config.startTimeout());
            started.destroyForcibly();
        } catch (InterruptedException e) {
            // The greeting came in time.
        }
    }

    private void serve(WorkerProcess worker) {
        roster.add(worker);
        String why = "the reader failed";
        try {
            why = worker.serve();
        } finally {
            roster.remove(worker);
            worker.end(why);
            report(Level.WARNING, "media worker " + name + " (pid " + worker.pid() + ") ended: " + why
                    + "; its sessions fail and another takes its place");
        }
    }

    private void report(Level level, String message) {
        if (closed.getCount() > 0) {
            LOG.log(level, message);
        }
    }

    /** What the process says on its error output, as far as it is not too much. */
    private void log(Process started) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(started.getErrorStream(), StandardCharsets.UTF_8))) {
            int count = 0;
            for (String line = readLine(lines); line != null; line = readLine(lines)) {
                if (count++ < MAX_LINES) {
                    LOG.log(Level.INFO, "{0} (pid {1}): {2}", name, Long.toString(started.pid()), line);
                }
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "error output of a media worker ended", e);
        }
    }

    /** A line, cut at the limit; the rest of a longer one comes as further lines. */
    private static @Nullable String readLine(BufferedReader in) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = in.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n' && line.length() < MAX_LINE) {
            line.append(Character.isISOControl(c) ? ' ' : (char) c);
            c = in.read();
        }
        return line.toString();
    }

    /** Ends the process and starts no other. */
    void close() {
        closed.countDown();
        end();
    }

    private void end() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
        }
    }
}
