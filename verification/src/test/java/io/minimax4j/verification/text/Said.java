package io.minimax4j.verification.text;

import java.util.List;

/** What an answer comes down to, whichever face told it. */
record Said(String reasoning, String text, List<Call> calls, Why why, long promptTokens, long answerTokens) {

    record Call(String id, String name, String arguments) {}

    enum Why {
        DONE, LENGTH, CALLS
    }
}
