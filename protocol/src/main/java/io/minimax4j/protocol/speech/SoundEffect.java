package io.minimax4j.protocol.speech;

/** The room or line that a voice is heard through. Open: any text may come over the wire. */
public record SoundEffect(String text) {
    public static final SoundEffect SPACIOUS_ECHO = new SoundEffect("spacious_echo");
    public static final SoundEffect AUDITORIUM_ECHO = new SoundEffect("auditorium_echo");
    public static final SoundEffect LOFI_TELEPHONE = new SoundEffect("lofi_telephone");
    public static final SoundEffect ROBOTIC = new SoundEffect("robotic");

    @Override
    public String toString() {
        return text;
    }
}
