package io.minimax4j.server.speech.socket;

/** What a session does when something happens. */
enum Deed {
    /** Checks the start, takes a connection, and says {@code task_started}. */
    BEGIN,
    /** Puts the text among those that wait. */
    QUEUE,
    /** Adds the text to the sentence that is growing. */
    GATHER,
    /** Answers the text in its turn with 2203. */
    SKIP_EMPTY,
    /** Answers the text in its turn with 2204. */
    SKIP_OVERLONG,
    /** Answers the text at once with 2204. */
    RETURN_OVERLONG,
    /** Answers the text at once with 2205. */
    TURN_AWAY,
    /** Puts the rest of the text among the sentences that wait, and says {@code task_flushed} when it was spoken. */
    FLUSH,
    /** Stops what is being spoken, forgets what waits, and says {@code task_canceled}. */
    CANCEL,
    /** {@link #CANCEL}, then ends the session as {@code task_finish} had asked. */
    CANCEL_AND_DRAIN,
    /** {@link #CANCEL}, then ends the session because the server stops. */
    CANCEL_AND_WIND_UP,
    /** Has everything spoken that waits, and then {@link #FINISH}es. */
    DRAIN,
    /** Has everything spoken that waits, and then {@link #LEAVE}s. */
    WIND_UP,
    /** Says {@code task_finished} and closes. */
    FINISH,
    /** Says that the server stops, and closes with 1001. */
    LEAVE,
    /** Says 2201 and closes. */
    TIME_OUT,
    /** Says that the event is illegal, and closes. */
    REFUSE,
    /** Says what went wrong, and closes. */
    FAIL,
    NOTHING
}
