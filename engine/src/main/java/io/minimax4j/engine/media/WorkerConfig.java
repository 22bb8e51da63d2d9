package io.minimax4j.engine.media;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How worker processes are run.
 *
 * @param command         the program and its arguments
 * @param count           how many run at once, 1 to 256
 * @param startTimeout    how long a process may take to say hello, and a request to wait for a process
 * @param aliveTimeout    a process that gave no sign of life for so long is killed and replaced
 * @param progressTimeout a process that made no progress in a session for so long, while it was its turn, is killed
 */
public record WorkerConfig(List<String> command, int count, Duration startTimeout, Duration aliveTimeout,
        Duration progressTimeout) {
    public WorkerConfig {
        command = List.copyOf(command);
        if (command.isEmpty()) {
            throw new IllegalArgumentException("the worker's command is empty");
        }
        if (count < 1 || count > 256) {
            throw new IllegalArgumentException("worker count " + count + " is outside 1..256");
        }
        if (!startTimeout.isPositive() || !aliveTimeout.isPositive() || !progressTimeout.isPositive()) {
            throw new IllegalArgumentException("the timeouts of a worker must be positive");
        }
    }

    /** The usual settings for a worker whose jars lie in the given folder: as many processes as cores. */
    public static WorkerConfig of(Path workerFolder) {
        return new WorkerConfig(new WorkerCommand(workerFolder).list(), Runtime.getRuntime().availableProcessors(),
                Duration.ofSeconds(20), Duration.ofSeconds(5), Duration.ofSeconds(20));
    }

    public WorkerConfig withCommand(List<String> value) {
        return new WorkerConfig(value, count, startTimeout, aliveTimeout, progressTimeout);
    }

    public WorkerConfig withCount(int value) {
        return new WorkerConfig(command, value, startTimeout, aliveTimeout, progressTimeout);
    }

    public WorkerConfig withStartTimeout(Duration value) {
        return new WorkerConfig(command, count, value, aliveTimeout, progressTimeout);
    }

    public WorkerConfig withAliveTimeout(Duration value) {
        return new WorkerConfig(command, count, startTimeout, value, progressTimeout);
    }

    public WorkerConfig withProgressTimeout(Duration value) {
        return new WorkerConfig(command, count, startTimeout, aliveTimeout, value);
    }
}
