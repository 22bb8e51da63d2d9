-- What was agreed with an account. An account without a row has neither limits nor a budget: so has the one of the first
-- start. Its row is also the lock under which requests are let in, so that limits and budget hold exactly.
-- plan: 'none', 'free' or 'recharged'. What stands in requests, tokens and connections holds for every model instead.
-- budget, spent: in tokens; spent includes what open requests have reserved.
CREATE TABLE account_terms (
    account_id  BIGINT NOT NULL PRIMARY KEY REFERENCES account (id),
    plan        TEXT   NOT NULL,
    requests    BIGINT,
    tokens      BIGINT,
    connections BIGINT,
    budget      BIGINT,
    spent       BIGINT NOT NULL
);

-- The minute that an account's last request to a model falls into, and what it has taken of it.
CREATE TABLE limit_window (
    account_id BIGINT NOT NULL REFERENCES account (id),
    model      TEXT   NOT NULL,
    began_at   BIGINT NOT NULL,
    requests   BIGINT NOT NULL,
    tokens     BIGINT NOT NULL,
    PRIMARY KEY (account_id, model)
);

-- Requests that are being answered, and what they hold until they end. A row whose lease nobody renews is of a node that
-- died. window_began: null for work in the background, which counts against the budget only.
CREATE TABLE open_request (
    id            BIGINT NOT NULL PRIMARY KEY,
    account_id    BIGINT NOT NULL REFERENCES account (id),
    model         TEXT   NOT NULL,
    holder        BIGINT NOT NULL,
    window_began  BIGINT,
    window_tokens BIGINT NOT NULL,
    budget_tokens BIGINT NOT NULL,
    leased_until  BIGINT NOT NULL
);

CREATE INDEX open_request_by_account ON open_request (account_id);
CREATE INDEX open_request_by_holder ON open_request (holder);

-- What an account used: day is a date in UTC, such as 2026-03-01.
CREATE TABLE usage_day (
    account_id    BIGINT NOT NULL REFERENCES account (id),
    model         TEXT   NOT NULL,
    day           TEXT   NOT NULL,
    requests      BIGINT NOT NULL,
    input_tokens  BIGINT NOT NULL,
    output_tokens BIGINT NOT NULL,
    PRIMARY KEY (account_id, model, day)
);

ALTER TABLE api_key ADD COLUMN name TEXT NOT NULL DEFAULT '';
