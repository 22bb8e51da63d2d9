package io.minimax4j.protocol.voice;

/** A group of voices. Open: any text may come over the wire. */
public record VoiceType(String text) {
    public static final VoiceType SYSTEM = new VoiceType("system");
    public static final VoiceType CLONED = new VoiceType("voice_cloning");
    public static final VoiceType DESIGNED = new VoiceType("voice_generation");
    public static final VoiceType MUSIC = new VoiceType("music_generation");
    public static final VoiceType ALL = new VoiceType("all");

    @Override
    public String toString() {
        return text;
    }
}
