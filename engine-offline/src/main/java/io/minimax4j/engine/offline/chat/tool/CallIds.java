package io.minimax4j.engine.offline.chat.tool;

import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.Turn;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Ids of calls in the platform's form, made from the conversation: the same one always gets the same ids. */
final class CallIds {
    private static final int RADIX = 36;
    private static final int LENGTH = 12;

    private CallIds() {}

    /** What the ids of one answer begin with. */
    static String prefix(Conversation conversation) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, conversation.model().id());
            for (Turn turn : conversation.turns()) {
                add(digest, turn.speaker().name());
                add(digest, turn.name());
                add(digest, turn.text());
                add(digest, turn.callId());
                for (ToolCall call : turn.calls()) {
                    add(digest, call.id());
                    add(digest, call.name());
                    add(digest, call.arguments());
                }
            }
            String digits = new BigInteger(1, digest.digest()).toString(RADIX);
            return "call_function_" + "0".repeat(LENGTH).concat(digits).substring(digits.length()) + "_";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("the JDK has no SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0xFF);
    }
}
