package io.minimax4j.server.task;

import com.github.kagkarlsson.scheduler.jdbc.JdbcTaskRepositoryContext;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * How the library picks executions on SQLite: all that are due in one statement, as on PostgreSQL. Its own way there reads
 * what is due and then picks one after another, a transaction each, of which many come too late.
 */
final class SqliteExecutionStore extends SqliteJdbcCustomization {
    @Override
    public boolean supportsSingleStatementLockAndFetch() {
        return true;
    }

    @Override
    public List<Execution> lockAndFetchSingleStatement(JdbcTaskRepositoryContext context, Instant now, int limit,
            boolean orderByPriority) {
        String due = "SELECT task_name, task_instance FROM " + context.tableName
                + " WHERE picked = FALSE AND execution_time <= ? ORDER BY execution_time" + getQueryLimitPart(limit);
        String pick = "UPDATE " + context.tableName + " SET picked = TRUE, picked_by = ?, last_heartbeat = ?,"
                + " version = version + 1 WHERE (task_name, task_instance) IN (" + due + ") RETURNING *";
        List<Execution> picked = context.jdbcRunner.query(pick, statement -> bind(statement, context, now),
                context.resultSetMapper.get());
        return picked.stream().sorted(Comparator.comparing(Execution::getExecutionTime)).toList();
    }

    private void bind(PreparedStatement statement, JdbcTaskRepositoryContext context, Instant now) throws SQLException {
        statement.setString(1, context.schedulerName.getName());
        setInstant(statement, 2, now);
        setInstant(statement, 3, now);
    }
}
