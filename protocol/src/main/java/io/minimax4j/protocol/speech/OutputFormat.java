package io.minimax4j.protocol.speech;

/** How audio comes in a reply: in it as hex, or as a link. Open: any text may come over the wire. */
public record OutputFormat(String text) {
    public static final OutputFormat HEX = new OutputFormat("hex");
    public static final OutputFormat URL = new OutputFormat("url");

    @Override
    public String toString() {
        return text;
    }
}
