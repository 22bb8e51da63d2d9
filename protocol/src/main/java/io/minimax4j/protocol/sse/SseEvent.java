package io.minimax4j.protocol.sse;

/** One event: its name ({@code message} if none was sent) and its data, lines joined by line breaks. */
public record SseEvent(String name, String data) {
    /** The name of an event that was sent without one. */
    public static final String UNNAMED = "message";
    /** The data with which OpenAI-style streams end. */
    public static final String DONE = "[DONE]";

    public boolean done() {
        return data.equals(DONE);
    }
}
