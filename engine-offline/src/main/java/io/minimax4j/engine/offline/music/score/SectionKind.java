package io.minimax4j.engine.offline.music.score;

/** What a section of a song is: the tags of generation, and those that only the writer of lyrics uses (contract 6.2, 6.6). */
public enum SectionKind {
    INTRO, VERSE, PRE_CHORUS, CHORUS, POST_CHORUS, HOOK, BRIDGE, INTERLUDE, SOLO, INSTRUMENTAL, BREAK, TRANSITION,
    BUILD_UP, DROP, BREAKDOWN, OUTRO
}
