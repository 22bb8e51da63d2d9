package io.minimax4j.server.video;

/** What a clip of version 1 begins from (contract 1.1). */
enum Mode {
    TEXT("a prompt alone"), FIRST_FRAME("first_frame_image"), LAST_FRAME("last_frame_image"),
    SUBJECT("subject_reference");

    private final String field;

    Mode(String field) {
        this.field = field;
    }

    /** The field of the request that calls for it. */
    String field() {
        return field;
    }
}
