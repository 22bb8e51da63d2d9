package io.minimax4j.engine.media.pipe;

/** How messages count against a session's window. */
public final class Credit {
    /** Bytes a worker may have sent in a session that its consumer did not take yet. */
    public static final int WINDOW = 256 * 1024;

    private static final int EVENT_BYTES = 32;

    private Credit() {}

    /** What the message uses of the window; 0 for messages that may always be sent. */
    public static int cost(Message message) {
        return switch (message) {
            case Message.Samples samples -> samples.length() * Short.BYTES;
            case Message.Pixels pixels -> pixels.length();
            case Message.Event _ -> EVENT_BYTES;
            default -> 0;
        };
    }
}
