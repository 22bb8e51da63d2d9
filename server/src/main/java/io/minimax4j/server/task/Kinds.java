package io.minimax4j.server.task;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The kinds of task that this server knows. */
final class Kinds {
    private final Map<String, TaskKind> byName = new ConcurrentHashMap<>();

    void register(TaskKind kind) {
        if (byName.putIfAbsent(kind.name(), kind) != null) {
            throw new IllegalStateException("There is a kind of task named " + kind.name() + " already");
        }
    }

    Set<String> names() {
        return Set.copyOf(byName.keySet());
    }

    TaskKind of(String name) {
        TaskKind kind = byName.get(name);
        if (kind == null) {
            throw new IllegalStateException("No feature of this server does tasks of the kind " + name);
        }
        return kind;
    }
}
