-- Tasks that make clips of version 2, as their accounts see them. What is to be made stands in the task.
-- status: as on the wire, moved together with the task. root: where links begin that callbacks tell.
-- file_id: the clip, prompt: the richer prompt, usage: what was used, as JSON; all null before the task has succeeded.
CREATE TABLE clip_task (
    task_id       BIGINT  NOT NULL PRIMARY KEY REFERENCES task (id) ON DELETE CASCADE,
    account_id    BIGINT  NOT NULL REFERENCES account (id),
    model         TEXT    NOT NULL,
    task_type     TEXT    NOT NULL,
    status        TEXT    NOT NULL,
    resolution    TEXT,
    duration      INTEGER,
    ratio         TEXT    NOT NULL,
    root          TEXT    NOT NULL,
    file_id       BIGINT,
    prompt        TEXT,
    usage         TEXT,
    error_code    INTEGER,
    error_message TEXT,
    created_at    BIGINT  NOT NULL,
    updated_at    BIGINT  NOT NULL
);

CREATE INDEX clip_task_by_account ON clip_task (account_id, created_at);
CREATE INDEX clip_task_open ON clip_task (account_id, model) WHERE status IN ('queued', 'running');
