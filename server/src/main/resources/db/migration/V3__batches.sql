-- A batch is a task of its own, under the same id. Its parts, once the input file is checked, are tasks too.
-- parts: JSON, where each stretch of lines begins and ends. pending: parts that have not ended; null before they begin.
CREATE TABLE batch (
    task_id        BIGINT  NOT NULL PRIMARY KEY REFERENCES task (id) ON DELETE CASCADE,
    public_id      TEXT    NOT NULL UNIQUE,
    account_id     BIGINT  NOT NULL,
    endpoint       TEXT    NOT NULL,
    window_name    TEXT    NOT NULL,
    input_file_id  BIGINT  NOT NULL,
    callback_url   TEXT,
    metadata       TEXT,
    status         TEXT    NOT NULL,
    errors         TEXT,
    parts          TEXT,
    pending        BIGINT,
    total          BIGINT  NOT NULL,
    completed      BIGINT  NOT NULL,
    failed         BIGINT  NOT NULL,
    output_file_id BIGINT,
    error_file_id  BIGINT,
    created_at     BIGINT  NOT NULL,
    expires_at     BIGINT  NOT NULL,
    in_progress_at BIGINT,
    finalizing_at  BIGINT,
    completed_at   BIGINT,
    failed_at      BIGINT,
    expired_at     BIGINT,
    cancelling_at  BIGINT,
    cancelled_at   BIGINT
);

CREATE INDEX batch_by_account ON batch (account_id, task_id);

-- The answer to one line: its key is what makes it once and only once.
CREATE TABLE batch_line (
    batch_id  BIGINT  NOT NULL REFERENCES batch (task_id) ON DELETE CASCADE,
    line      BIGINT  NOT NULL,
    succeeded INTEGER NOT NULL,
    text      TEXT    NOT NULL,
    PRIMARY KEY (batch_id, line)
);
