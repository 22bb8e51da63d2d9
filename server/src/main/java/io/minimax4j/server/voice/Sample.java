package io.minimax4j.server.voice;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;

/** The recordings that a clone may be made from, and how long each lasts (contract 5). */
enum Sample {
    /** What is cloned: 10 s to 5 min, to within what codecs add or take. */
    SOURCE("file_id", 9.95, 300.05, ErrorCode.CLONE_DURATION, "10 seconds to 5 minutes"),
    /** An example with the words it says: shorter than 8 s. */
    PROMPT("clone_prompt.prompt_audio", 0.05, Math.nextDown(8.0), ErrorCode.PROMPT_TOO_LONG, "less than 8 seconds");

    private final String field;
    private final double shortest;
    private final double longest;
    private final ErrorCode wrongLength;
    private final String asked;

    Sample(String field, double shortest, double longest, ErrorCode wrongLength, String asked) {
        this.field = field;
        this.shortest = shortest;
        this.longest = longest;
        this.wrongLength = wrongLength;
        this.asked = asked;
    }

    String field() {
        return field;
    }

    double longest() {
        return longest;
    }

    void requireLength(double seconds) {
        if (seconds > longest) {
            throw tooLong();
        }
        if (seconds < shortest) {
            throw this == SOURCE ? wrong() : ApiException.invalid(field + " holds no sound");
        }
    }

    ApiException tooLong() {
        return wrong();
    }

    private ApiException wrong() {
        return wrong("the recording of " + field + " must last " + asked);
    }

    /** The code for what is too long or too large. */
    ApiException wrong(String detail) {
        return new ApiException(wrongLength, wrongLength.message() + ": " + detail);
    }
}
