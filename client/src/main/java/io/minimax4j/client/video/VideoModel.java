package io.minimax4j.client.video;

/** What makes clips of version 1. Open: a server of another edition may know more. */
public record VideoModel(String text) {
    /** From a text or a first frame: 6 or 10 seconds in 768P, 6 in 1080P. */
    public static final VideoModel HAILUO_2_3 = new VideoModel("MiniMax-Hailuo-2.3");
    /** The same from a first frame only, in less time. */
    public static final VideoModel HAILUO_2_3_FAST = new VideoModel("MiniMax-Hailuo-2.3-Fast");
    /** Also from a first and a last frame; from a first frame in 512P too. */
    public static final VideoModel HAILUO_02 = new VideoModel("MiniMax-Hailuo-02");
    /** From a text that directs the camera; 6 seconds in 720P, like all that follow. */
    public static final VideoModel T2V_01_DIRECTOR = new VideoModel("T2V-01-Director");
    /** From a text. */
    public static final VideoModel T2V_01 = new VideoModel("T2V-01");
    /** From a first frame and a text that directs the camera. */
    public static final VideoModel I2V_01_DIRECTOR = new VideoModel("I2V-01-Director");
    /** From a first frame that is drawn. */
    public static final VideoModel I2V_01_LIVE = new VideoModel("I2V-01-live");
    /** From a first frame. */
    public static final VideoModel I2V_01 = new VideoModel("I2V-01");
    /** From a picture of who is to be seen. */
    public static final VideoModel S2V_01 = new VideoModel("S2V-01");

    @Override
    public String toString() {
        return text;
    }
}
