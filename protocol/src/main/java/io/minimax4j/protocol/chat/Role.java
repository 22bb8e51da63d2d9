package io.minimax4j.protocol.chat;

/** Who a message is from. Open: any text may come over the wire. */
public record Role(String text) {
    public static final Role SYSTEM = new Role("system");
    public static final Role USER = new Role("user");
    public static final Role ASSISTANT = new Role("assistant");
    public static final Role TOOL = new Role("tool");

    @Override
    public String toString() {
        return text;
    }
}
