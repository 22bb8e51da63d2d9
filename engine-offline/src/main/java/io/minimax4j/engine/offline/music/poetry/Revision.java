package io.minimax4j.engine.offline.music.poetry;

import org.jspecify.annotations.Nullable;

/** One change that is wanted of lyrics. */
sealed interface Revision {
    /** A word, or several, for another wherever it stands. */
    record Reword(String from, String to) implements Revision {}

    /** A section more. */
    record Add(Tag tag) implements Revision {}

    /** Sections less. */
    record Remove(Section section) implements Revision {}

    /** Other words for a section, or for all of them where it is null. */
    record Rewrite(@Nullable Section section) implements Revision {}

    /** More of the song. */
    record Continue() implements Revision {}

    /** Less of the song. */
    record Shorten() implements Revision {}

    /** What a song lacks, such as a chorus. */
    record Complete() implements Revision {}

    /** Nothing, because what is asked cannot be done by rules. */
    record Keep() implements Revision {}

    /** @param ordinal which of that kind, from 1; 0 for all of them, -1 for the last */
    record Section(Tag tag, int ordinal) {}
}
