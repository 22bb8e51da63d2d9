package io.minimax4j.server.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.minimax4j.server.store.SetClock;
import io.minimax4j.server.store.TestDatabase;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TaskSweeperTest extends TasksInDatabase {
    private static final Duration RETENTION = Duration.ofDays(30);

    private final SetClock clock = new SetClock("2026-03-01T12:00:00Z");
    private Transitions transitions;
    private TaskSweeper sweeper;

    @BeforeEach
    void begin() {
        transitions = transitions(new ScriptedKind(false), clock);
        sweeper = new TaskSweeper(transitions, RETENTION, clock);
    }

    private Task cancelled(NewTask asked) {
        return transitions.cancel(transitions.accept(asked));
    }

    @Test
    void parts_areForgottenSoonAndOthersAfterTheRetention() {
        Task whole = cancelled(asked());
        Task part = cancelled(asked().partOf(whole.id()));
        Task open = transitions.accept(asked().partOf(whole.id()));

        clock.advance(Duration.ofMinutes(10));
        sweeper.forget();
        assertThat(rows("task")).isEqualTo(3);

        clock.advance(Duration.ofMillis(1));
        sweeper.forget();
        assertThat(transitions.tasks().find(part.id())).isEmpty();
        assertThat(transitions.tasks().find(whole.id())).isPresent();

        clock.set("2026-03-31T12:00:00Z");
        sweeper.forget();
        assertThat(transitions.tasks().find(whole.id())).isPresent();

        clock.advance(Duration.ofMillis(1));
        sweeper.forget();
        assertThat(transitions.tasks().find(whole.id())).isEmpty();
        assertThat(transitions.tasks().find(open.id())).isPresent();
    }

    @Test
    void shortRetention_isForPartsToo() {
        sweeper = new TaskSweeper(transitions, Duration.ofMinutes(1), clock);
        cancelled(asked().partOf(1));
        clock.advance(Duration.ofSeconds(61));

        sweeper.forget();

        assertThat(rows("task")).isZero();
    }

    @Test
    void whatBelongsToATask_isForgottenWithIt() {
        Task task = cancelled(asked());
        database.run(handle -> {
            handle.execute("INSERT INTO batch (task_id, public_id, account_id, endpoint, window_name, input_file_id,"
                    + " status, total, completed, failed, created_at, expires_at)"
                    + " VALUES (?, 'batch_1', ?, '/', '24h', 1, 'cancelled', 1, 1, 0, 0, 0)", task.id(), account);
            handle.execute("INSERT INTO batch_line (batch_id, line, succeeded, text) VALUES (?, 1, 1, '{}')",
                    task.id());
            handle.execute("INSERT INTO callback (task_id, sender_id, account_id, subject, url, verified)"
                    + " VALUES (?, 1, ?, 'batch_1', 'http://localhost/', 1)", task.id(), account);
            handle.execute("INSERT INTO callback_delivery (id, task_id, account_id, state, body, tries, created_at,"
                    + " due_since, next_at) VALUES (1, ?, ?, 'delivered', '{}', 1, 0, 0, 0)", task.id(), account);
        });
        clock.advance(RETENTION.plusMillis(1));

        sweeper.forget();

        for (String table : new String[]{"task", "batch", "batch_line", "callback", "callback_delivery"}) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void moreThanOneStatementTakes_areForgottenAtOnce() {
        database.run(handle -> {
            for (int i = 0; i < 501; i++) {
                cancelled(asked());
            }
        });
        clock.advance(RETENTION.plusMillis(1));

        sweeper.forget();

        assertThat(rows("task")).isZero();
    }

    @Test
    void tasksWhoseTimeIsOver_areEnded() {
        Task due = transitions.accept(asked().expiringAt(clock.instant().plusSeconds(1)));
        Task later = transitions.accept(asked().expiringAt(clock.instant().plusSeconds(2)));
        Task never = transitions.accept(asked());
        sweeper.expire();
        assertThat(row(due.id()).state()).isEqualTo(TaskState.QUEUEING);

        clock.advance(Duration.ofSeconds(1));
        sweeper.expire();

        assertThat(row(due.id()).state()).isEqualTo(TaskState.EXPIRED);
        assertThat(row(due.id()).times().finished()).isEqualTo("2026-03-01T12:00:01Z");
        assertThat(row(later.id()).state()).isEqualTo(TaskState.QUEUEING);
        assertThat(row(never.id()).state()).isEqualTo(TaskState.QUEUEING);
        assertThat(turns()).containsExactly(2L, 2L);
    }
}
