-- Read by SQLite and PostgreSQL alike: BIGINT for ids and for times (milliseconds since 1970), TEXT, no vendor types.

CREATE TABLE account (
    id         BIGINT NOT NULL PRIMARY KEY,
    name       TEXT   NOT NULL,
    created_at BIGINT NOT NULL
);

-- The key itself is never stored: only its SHA-256, in hex.
CREATE TABLE api_key (
    id         BIGINT NOT NULL PRIMARY KEY,
    account_id BIGINT NOT NULL REFERENCES account (id),
    hash       TEXT   NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);

-- listed: 1 for files a user sees in lists, 0 for generated ones reached by a link only.
-- swept_at: the bytes are gone; the row stays a while to say "expired" instead of "unknown".
CREATE TABLE file (
    id         BIGINT  NOT NULL PRIMARY KEY,
    account_id BIGINT  NOT NULL REFERENCES account (id),
    purpose    TEXT    NOT NULL,
    filename   TEXT    NOT NULL,
    media_type TEXT    NOT NULL,
    bytes      BIGINT  NOT NULL,
    sha256     TEXT    NOT NULL,
    listed     INTEGER NOT NULL,
    created_at BIGINT  NOT NULL,
    expires_at BIGINT,
    swept_at   BIGINT
);

CREATE INDEX file_by_account ON file (account_id, id);
CREATE INDEX file_by_expiry ON file (expires_at);

-- What an account's files weigh together. Kept in the same transaction as the rows of file, so that a quota is one
-- guarded UPDATE on either database.
CREATE TABLE file_usage (
    account_id BIGINT NOT NULL PRIMARY KEY REFERENCES account (id),
    bytes      BIGINT NOT NULL
);

-- Values the server makes once and all nodes share, such as the secret that signs download links.
CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- Which node number may issue ids, and up to which second (exclusive, counted from 2020-01-01T00:00:00Z).
CREATE TABLE id_lease (
    node         BIGINT NOT NULL PRIMARY KEY,
    holder       TEXT   NOT NULL,
    until_second BIGINT NOT NULL
);
