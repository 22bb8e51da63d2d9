package io.minimax4j.worker;

import io.minimax4j.engine.media.WorkerCommand;
import io.minimax4j.engine.media.WorkerConfig;
import io.minimax4j.engine.media.WorkerPool;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Real worker processes from the classes under test. As an extension, it hands one pool to all tests that ask for it. */
public final class Workers implements ParameterResolver {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Settings with the class path of this test run and short timeouts. */
    public static WorkerConfig config(int count) {
        List<String> command = new WorkerCommand(System.getProperty("java.class.path"), "128m").list();
        return WorkerConfig.of(Path.of("unused")).withCommand(command).withCount(count)
                .withAliveTimeout(Duration.ofSeconds(2));
    }

    /** A pool of its own for a test that breaks it, ready for work. */
    public static WorkerPool fresh(int count) throws InterruptedException {
        WorkerPool pool = new WorkerPool(config(count));
        pool.awaitWarm(PATIENCE);
        return pool;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == WorkerPool.class;
    }

    @Override
    public WorkerPool resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(ExtensionContext.Namespace.create(Workers.class))
                .computeIfAbsent(WorkerPool.class, _ -> new WorkerPool(config(2)), WorkerPool.class);
    }
}
