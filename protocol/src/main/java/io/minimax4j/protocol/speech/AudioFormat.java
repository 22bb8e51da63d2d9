package io.minimax4j.protocol.speech;

/** The container or codec of audio. Open: any text may come over the wire. */
public record AudioFormat(String text) {
    public static final AudioFormat MP3 = new AudioFormat("mp3");
    public static final AudioFormat WAV = new AudioFormat("wav");
    public static final AudioFormat PCM = new AudioFormat("pcm");
    public static final AudioFormat FLAC = new AudioFormat("flac");
    public static final AudioFormat OPUS = new AudioFormat("opus");
    public static final AudioFormat PCMU_RAW = new AudioFormat("pcmu_raw");
    public static final AudioFormat PCMU_WAV = new AudioFormat("pcmu_wav");

    @Override
    public String toString() {
        return text;
    }
}
