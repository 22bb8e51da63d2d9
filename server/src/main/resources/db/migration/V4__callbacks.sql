-- Where the changes of a task are pushed to. sender_id: the task that sends them, one push after another.
-- verified: 1 once the address has answered its challenge, 2 if it did not, 0 while nobody has asked.
CREATE TABLE callback (
    task_id    BIGINT  NOT NULL PRIMARY KEY REFERENCES task (id) ON DELETE CASCADE,
    sender_id  BIGINT  NOT NULL,
    account_id BIGINT  NOT NULL,
    subject    TEXT    NOT NULL,
    url        TEXT    NOT NULL,
    verified   INTEGER NOT NULL
);

-- One push of one change, and what became of it. state: 'pending', 'delivered' or 'failed'.
CREATE TABLE callback_delivery (
    id           BIGINT  NOT NULL PRIMARY KEY,
    task_id      BIGINT  NOT NULL REFERENCES callback (task_id) ON DELETE CASCADE,
    account_id   BIGINT  NOT NULL,
    state        TEXT    NOT NULL,
    body         TEXT    NOT NULL,
    tries        INTEGER NOT NULL,
    created_at   BIGINT  NOT NULL,
    due_since    BIGINT  NOT NULL,
    next_at      BIGINT  NOT NULL,
    delivered_at BIGINT,
    last_status  INTEGER,
    last_error   TEXT
);

CREATE INDEX callback_delivery_by_task ON callback_delivery (task_id, state, id);
CREATE INDEX callback_delivery_by_account ON callback_delivery (account_id, state, id);

-- What an account's pushes are signed with. It has to be kept as it is: a signature cannot be made from a hash.
CREATE TABLE callback_secret (
    account_id     BIGINT NOT NULL PRIMARY KEY REFERENCES account (id),
    secret         TEXT   NOT NULL,
    previous       TEXT,
    previous_until BIGINT
);
