package io.minimax4j.server.music;

/** What a song covers, as the request names it. */
sealed interface Covered {
    /** Nothing: a song of its own. */
    record Nothing() implements Covered {}

    /** A recording that a link leads to, or another reference of the kinds that every medium has. */
    record Reference(String field, String text) implements Covered {}

    /** A recording that came along. */
    record Base64(String field, String text) implements Covered {}

    /** A recording that was listened to before. */
    record Heard(String field, String id) implements Covered {}
}
