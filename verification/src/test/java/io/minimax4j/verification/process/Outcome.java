package io.minimax4j.verification.process;

import java.nio.charset.StandardCharsets;

/** What a program left behind: its exit code and all it wrote. */
public record Outcome(int exit, byte[] output, String errors) {

    /** Standard output as text. */
    public String text() {
        return new String(output, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "exit " + exit + "\n--- stdout\n" + text() + "\n--- stderr\n" + errors;
    }
}
