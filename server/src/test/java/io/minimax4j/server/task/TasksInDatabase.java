package io.minimax4j.server.task;

import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.LeasedIds;
import io.minimax4j.server.store.TestDatabase;
import io.minimax4j.server.task.ExecutionStore.Pick;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/**
 * An empty database with one account. Tests either start nodes on it, or leave the scheduler out: then they pick
 * executions as it would, and what happens between two transactions is theirs to decide.
 */
abstract class TasksInDatabase {
    @Parameter
    TestDatabase which;

    @TempDir
    Path folder;

    Database database;
    LeasedIds ids;
    long account;
    private final List<TaskNode> nodes = new ArrayList<>();

    @BeforeEach
    void open() {
        database = which.open(folder);
        ids = new LeasedIds(database, InstantSource.system(), OptionalInt.empty());
        account = TaskNode.account(database, ids);
    }

    @AfterEach
    void close() {
        nodes.forEach(TaskNode::close);
        ids.close();
        database.close();
    }

    TaskNode node(ScriptedKind kind) {
        return node(kind, InstantSource.system(), TaskNode.LIMITS);
    }

    TaskNode node(ScriptedKind kind, InstantSource clock, TaskLimits limits) {
        TaskNode node = new TaskNode(database, ids, clock, kind, limits);
        nodes.add(node);
        return node;
    }

    Transitions transitions(ScriptedKind kind) {
        return transitions(kind, InstantSource.system());
    }

    Transitions transitions(ScriptedKind kind, InstantSource clock) {
        return transitions(kind, clock, TaskNode.LIMITS);
    }

    Transitions transitions(ScriptedKind kind, InstantSource clock, TaskLimits limits) {
        Kinds kinds = new Kinds();
        kinds.register(kind);
        return new Transitions(database, limits, kinds, ids, clock, () -> {}, Runnable::run);
    }

    NewTask asked() {
        return NewTask.of(account, ScriptedKind.NAME, "{}");
    }

    /** Picks the execution of a task as the scheduler does; empty if it is not due, or somebody has it. */
    Optional<Pick> pick(long task) {
        return database.write(handle -> {
            int picked = handle.createUpdate("UPDATE scheduled_tasks SET picked = TRUE, picked_by = 'test', version ="
                    + " version + 1 WHERE task_instance = :task AND picked = FALSE AND execution_time < :never")
                    .bind("task", Long.toString(task)).bind("never", Timestamp.from(ExecutionStore.NEVER)).execute();
            return picked == 0
                    ? Optional.empty()
                    : Optional.of(handle.select("SELECT version FROM scheduled_tasks WHERE task_instance = ?",
                            Long.toString(task)).map((rs, context) -> new Pick(task, rs.getLong(1))).one());
        });
    }

    /** All that are due and nobody has picked, the first first. */
    List<Long> due() {
        return database.read(handle -> handle
                .select("SELECT task_instance FROM scheduled_tasks WHERE picked = FALSE AND execution_time < ?"
                        + " ORDER BY execution_time", Timestamp.from(ExecutionStore.NEVER))
                .map((rs, context) -> Long.parseLong(rs.getString(1))).list());
    }

    Task row(long task) {
        return new TaskStore(database).find(task).orElseThrow();
    }

    long rows(String tableAndCondition) {
        return database.read(handle -> handle.select("SELECT COUNT(*) FROM " + tableAndCondition).mapTo(Long.class)
                .one());
    }

    /** How many tasks of the account are open, and how many hold a turn, once what has ended was seen to. */
    List<Long> turns() {
        while (rows("task WHERE turn = 'OVER'") > 0) {
            Thread.onSpinWait();
        }
        return database.read(handle -> handle
                .select("SELECT unfinished, (SELECT COUNT(*) FROM task t WHERE t.account_id = u.account_id"
                        + " AND t.lane = u.lane AND t.turn = 'HELD') FROM task_turns u WHERE account_id = ?"
                        + " AND lane = 'WORK'", account)
                .map((rs, context) -> List.of(rs.getLong(1), rs.getLong(2))).one());
    }

    /** Something that an attempt writes: one row under that name. */
    Runnable write(String name) {
        return () -> database.run(handle -> handle.execute("INSERT INTO setting (name, value) VALUES (?, '')", name));
    }

    static Outcome asleepForGood() {
        return Outcome.asleep(Instant.MAX);
    }
}
