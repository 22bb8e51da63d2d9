package io.minimax4j.server.media;

/** What a medium is, and how messages call it. */
public enum MediaKind {
    PICTURE("picture"), CLIP("video"), SOUND("audio");

    private final String word;

    MediaKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
