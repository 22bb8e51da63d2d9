package io.minimax4j.server.task;

import io.minimax4j.server.task.TaskLife.Edge;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A kind that does what a test tells it to, and remembers what it was told. */
final class ScriptedKind implements TaskKind {
    static final String NAME = "scripted";

    private final boolean prepares;
    private final Map<Step, RunningAttempt.Work> scripts = new ConcurrentHashMap<>();
    /** Every state of every task, in the order of the transactions. */
    final List<Task> changes = Collections.synchronizedList(new ArrayList<>());
    final List<Edge> walked = Collections.synchronizedList(new ArrayList<>());

    enum Step {
        PREPARE, RUN, CANCELLED
    }

    ScriptedKind(boolean prepares) {
        this.prepares = prepares;
        scripts.put(Step.PREPARE, attempt -> Outcome.prepared());
        scripts.put(Step.RUN, attempt -> Outcome.done("done"));
        scripts.put(Step.CANCELLED, attempt -> Outcome.stopped("stopped"));
    }

    ScriptedKind on(Step step, RunningAttempt.Work script) {
        scripts.put(step, script);
        return this;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean prepares() {
        return prepares;
    }

    @Override
    public Outcome prepare(Attempt attempt) throws Exception {
        return scripts.get(Step.PREPARE).run(attempt);
    }

    @Override
    public Outcome run(Attempt attempt) throws Exception {
        return scripts.get(Step.RUN).run(attempt);
    }

    @Override
    public Outcome cancelled(Attempt attempt) throws Exception {
        return scripts.get(Step.CANCELLED).run(attempt);
    }

    @Override
    public void changed(TaskChange change) {
        changes.add(change.after());
        if (change.before() != null && change.event() != null) {
            walked.add(new Edge(change.before().state(), change.event(), change.after().state()));
        }
    }
}
