-- Voices that accounts made. An id is taken for all accounts by whoever made a voice of it first.
-- kind: 'voice_cloning' or 'voice_generation', as on the wire.
-- portrait: how it sounds, in the words of the engine that made it; description: a sentence on each line.
-- used_at: when it was first spoken with. Until then it is temporary.
-- deleted_at: its owner deleted it. The row stays, so that nobody gets the id again.
CREATE TABLE voice (
    id          TEXT   NOT NULL PRIMARY KEY,
    account_id  BIGINT NOT NULL REFERENCES account (id),
    kind        TEXT   NOT NULL,
    portrait    TEXT   NOT NULL,
    description TEXT   NOT NULL,
    created_at  BIGINT NOT NULL,
    used_at     BIGINT,
    deleted_at  BIGINT
);

CREATE INDEX voice_by_account ON voice (account_id, created_at);
CREATE INDEX voice_by_age ON voice (created_at) WHERE used_at IS NULL AND deleted_at IS NULL;
