-- What was heard in recordings that accounts gave to be covered, or uploaded for songs to refer to.
-- id: of an account alone; the same recording has the same one. features: what an engine heard, in its own words; empty of what
-- nobody listened to. structure: the parts of the song, as JSON.
CREATE TABLE cover (
    account_id BIGINT           NOT NULL REFERENCES account (id),
    id         TEXT             NOT NULL,
    features   TEXT             NOT NULL,
    lyrics     TEXT             NOT NULL,
    structure  TEXT             NOT NULL,
    seconds    DOUBLE PRECISION NOT NULL,
    expires_at BIGINT           NOT NULL,
    PRIMARY KEY (account_id, id)
);

CREATE INDEX cover_by_end ON cover (expires_at);
