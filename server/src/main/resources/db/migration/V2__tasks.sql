-- Durable work. One row, one life; server.task.TaskLife lists its states and what moves it between them.
-- turn: HELD while it may run, WAITING while it wants to, NONE while it sleeps, OVER from its end until its account knows.
-- woken: 1 if somebody woke it since its last attempt began.
-- attempt: the fencing number; only the attempt that has it may change the row.
CREATE TABLE task (
    id            BIGINT  NOT NULL PRIMARY KEY,
    account_id    BIGINT  NOT NULL REFERENCES account (id),
    kind          TEXT    NOT NULL,
    lane          TEXT    NOT NULL,
    parent_id     BIGINT,
    state         TEXT    NOT NULL,
    turn          TEXT    NOT NULL,
    woken         INTEGER NOT NULL,
    attempt       BIGINT  NOT NULL,
    failures      INTEGER NOT NULL,
    progress      INTEGER NOT NULL,
    input         TEXT    NOT NULL,
    output        TEXT,
    error_code    INTEGER,
    error_message TEXT,
    upstream_id   TEXT,
    created_at    BIGINT  NOT NULL,
    updated_at    BIGINT  NOT NULL,
    started_at    BIGINT,
    finished_at   BIGINT,
    expires_at    BIGINT
);

CREATE INDEX task_by_turn ON task (account_id, lane, turn, id) WHERE turn <> 'NONE';
CREATE INDEX task_by_parent ON task (parent_id);
CREATE INDEX task_by_end ON task (finished_at);
CREATE INDEX task_by_expiry ON task (expires_at);

-- How many tasks of an account are not over. Its row is also the lock under which turns are given, so that the limits
-- hold exactly.
CREATE TABLE task_turns (
    account_id BIGINT NOT NULL REFERENCES account (id),
    lane       TEXT   NOT NULL,
    unfinished BIGINT NOT NULL,
    PRIMARY KEY (account_id, lane)
);

-- db-scheduler's table as its documentation gives it.
CREATE TABLE scheduled_tasks (
    task_name            TEXT      NOT NULL,
    task_instance        TEXT      NOT NULL,
    task_data            BYTEA,
    execution_time       TIMESTAMP NOT NULL,
    picked               BOOLEAN   NOT NULL,
    picked_by            TEXT,
    last_success         TIMESTAMP,
    last_failure         TIMESTAMP,
    consecutive_failures INTEGER,
    last_heartbeat       TIMESTAMP,
    version              BIGINT    NOT NULL,
    priority             SMALLINT,
    PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);
