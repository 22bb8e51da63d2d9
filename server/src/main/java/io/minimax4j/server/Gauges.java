package io.minimax4j.server;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.minimax4j.engine.media.WorkerPool;
import io.minimax4j.server.task.TaskService;

/** What is measured of the process, its workers and its tasks, beside the requests. */
final class Gauges {
    private Gauges() {}

    static void bind(MeterRegistry registry, Engines engines) {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        if (engines.media() instanceof WorkerPool workers) {
            bind(registry, workers);
        }
    }

    /** Once all kinds of task are known. */
    static void bind(MeterRegistry registry, TaskService tasks) {
        Gauge.builder("minimax4j.tasks.running", tasks, TaskService::running)
                .description("Attempts at tasks that this server is making").register(registry);
        tasks.kinds().forEach(kind -> FunctionCounter
                .builder("minimax4j.tasks.attempts", tasks, all -> all.attempts(kind)).tag("kind", kind)
                .description("Attempts at tasks that this server has begun").register(registry));
    }

    private static void bind(MeterRegistry registry, WorkerPool workers) {
        Gauge.builder("minimax4j.workers.alive", workers, pool -> pool.stats().alive())
                .description("Media worker processes that are ready for work").register(registry);
        Gauge.builder("minimax4j.workers.sessions", workers, pool -> pool.stats().sessions())
                .description("Work that is under way in media workers").register(registry);
        FunctionCounter.builder("minimax4j.workers.restarts", workers, pool -> pool.stats().restarts())
                .description("Media workers that died or hung and were replaced").register(registry);
    }
}
