package io.minimax4j.server.account;

/** What was used: requests that were answered, and the tokens of their prompts and answers. */
record Usage(long requests, long input, long output) {
    static final Usage NONE = new Usage(0, 0, 0);

    static Usage ofRequest(long input, long output) {
        return new Usage(1, input, output);
    }

    long tokens() {
        return input + output;
    }

    Usage plus(Usage more) {
        return new Usage(requests + more.requests, input + more.input, output + more.output);
    }
}
