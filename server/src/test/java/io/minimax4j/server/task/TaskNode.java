package io.minimax4j.server.task;

import io.minimax4j.server.account.Accounts;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.IdSource;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** One node with its share in the tasks of a database, for a test that scripts what they do. */
final class TaskNode implements AutoCloseable {
    static final TaskLimits LIMITS = new TaskLimits(8, 4, 1000, Duration.ofDays(1),
            Duration.ofSeconds(2), Duration.ofMillis(200));

    final ScriptedKind kind;
    final TaskService tasks;
    private final Database database;

    TaskNode(Database database, IdSource ids, InstantSource clock, ScriptedKind kind, TaskLimits limits) {
        this.database = database;
        this.kind = kind;
        this.tasks = new TaskService(database, ids, clock, limits);
        tasks.register(kind);
    }

    static TaskNode of(Database database, IdSource ids, ScriptedKind kind) {
        return new TaskNode(database, ids, InstantSource.system(), kind, LIMITS);
    }

    static long account(Database database, IdSource ids) {
        return new Accounts(database, ids, InstantSource.system()).create("test").account().id();
    }

    TaskNode start() {
        tasks.start();
        return this;
    }

    Task accept(long account) {
        return tasks.accept(NewTask.of(account, ScriptedKind.NAME, "{}"));
    }

    /** The task once it is as it should be. */
    Task await(Task task, Predicate<Task> wanted) {
        return await(database, task.id(), wanted);
    }

    Task awaitEnd(Task task) {
        return await(task, now -> now.state().ended());
    }

    static Task await(Database database, long id, Predicate<Task> wanted) {
        TaskStore store = new TaskStore(database);
        CompletableFuture<Task> seen = CompletableFuture.supplyAsync(() -> {
            while (true) {
                Task now = store.find(id).orElseThrow();
                if (wanted.test(now)) {
                    return now;
                }
                Thread.onSpinWait();
            }
        });
        try {
            return seen.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("the task is " + store.find(id), e);
        }
    }

    @Override
    public void close() {
        tasks.close();
    }
}
