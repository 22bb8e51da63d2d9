package io.minimax4j.client.video;

/** What makes clips of version 2. Open: a server of another edition may know more. */
public record ClipModel(String text) {
    /** 4 to 15 seconds in 768P or 2K. */
    public static final ClipModel H3 = new ClipModel("MiniMax-H3");
    /** 5 to 15 seconds in 480P or 768P. */
    public static final ClipModel H3_MAX = new ClipModel("MiniMax-H3-Max");

    @Override
    public String toString() {
        return text;
    }
}
