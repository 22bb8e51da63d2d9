-- Long texts that are spoken in the background, from their acceptance to their end; then all rows are gone and the archive
-- is a file whose id is that of the task.
-- request: as it came, without its text. pending: parts that have not ended; null before they were handed out.
CREATE TABLE long_speech (
    task_id       BIGINT NOT NULL PRIMARY KEY,
    account_id    BIGINT NOT NULL REFERENCES account (id),
    request       TEXT   NOT NULL,
    pending       BIGINT,
    error_code    INTEGER,
    error_message TEXT
);

-- What becomes an audio of its own. name: its place in the archive, without the ending.
CREATE TABLE long_speech_track (
    task_id    BIGINT           NOT NULL,
    track      BIGINT           NOT NULL,
    name       TEXT             NOT NULL,
    characters BIGINT           NOT NULL,
    invisible  DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (task_id, track)
);

-- A stretch of a track's text, which is spoken and encoded once. begins: code points of the track before it; last: 1 if it
-- ends the track. file_id: its audio; null until it is there, and if nothing of the text could be spoken.
CREATE TABLE long_speech_part (
    task_id BIGINT  NOT NULL,
    part    BIGINT  NOT NULL,
    track   BIGINT  NOT NULL,
    begins  BIGINT  NOT NULL,
    last    INTEGER NOT NULL,
    text    TEXT    NOT NULL,
    file_id BIGINT,
    frames  BIGINT,
    titles  TEXT,
    PRIMARY KEY (task_id, part)
);
