package io.minimax4j.protocol.chat;

/** Why an answer ended. Open: any text may come over the wire. */
public record FinishReason(String text) {
    public static final FinishReason STOP = new FinishReason("stop");
    public static final FinishReason LENGTH = new FinishReason("length");
    public static final FinishReason TOOL_CALLS = new FinishReason("tool_calls");
    public static final FinishReason CONTENT_FILTER = new FinishReason("content_filter");

    @Override
    public String toString() {
        return text;
    }
}
