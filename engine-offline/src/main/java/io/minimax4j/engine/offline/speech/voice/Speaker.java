package io.minimax4j.engine.offline.speech.voice;

import java.util.Arrays;
import java.util.List;

/**
 * A speaker of the synthesizer, which calls it a variant. Left out are those that lose their pace, their pitch or their
 * breath outside the language they were made for.
 */
public enum Speaker {
    F1("f1", true, 140, 200, -22.5),
    F2("f2", true, 142, 220, -22.3),
    F3("f3", true, 140, 240, -23.8),
    F4("f4", true, 142, 200, -22.6),
    F5("f5", true, 160, 228, -24.0),
    ANNIE("Annie", true, 120, 280, -24.0),
    BELINDA("belinda", true, 200, 247, -22.5),
    LINDA("linda", true, 200, 247, -21.8),
    STEPH("steph", true, 166, 200, -24.0),
    GRANDMA("grandma", true, 120, 230, -24.6),
    SHELBY("shelby", true, 100, 210, -23.9),
    M1("m1", false, 75, 109, -25.0),
    M2("m2", false, 88, 115, -25.6),
    M3("m3", false, 80, 122, -23.9),
    M4("m4", false, 70, 110, -24.3),
    M6("m6", false, 82, 117, -23.9),
    M7("m7", false, 75, 125, -22.7),
    M8("m8", false, 65, 102, -28.1),
    ANDY("Andy", false, 85, 110, -20.3),
    ALEX("Alex", false, 105, 115, -24.8),
    GENE("Gene", false, 80, 110, -20.3),
    GUSTAVE("gustave", false, 80, 123, -19.4),
    LEE("Lee", false, 85, 110, -23.5),
    MARCELO("marcelo", false, 65, 115, -22.2),
    MARIO("Mario", false, 75, 125, -23.2),
    MICHAEL("Michael", false, 75, 125, -22.2),
    MICHEL("michel", false, 82, 122, -23.4),
    MIGUEL("miguel", false, 80, 130, -21.8),
    NORBERT("norbert", false, 82, 118, -20.7),
    PABLO("pablo", false, 82, 130, -21.7),
    ROBERT("robert", false, 65, 115, -25.3),
    SANDRO("sandro", false, 78, 115, -20.7),
    TRAVIS("travis", false, 75, 120, -21.9),
    GRANDPA("grandpa", false, 80, 120, -23.8),
    JOHN("john", false, 82, 118, -19.3),
    WHISPER("whisper", false, 82, 117, -27.8),
    WHISPERF("whisperf", true, 160, 220, -23.2);

    /** A definition's floor lies so many Hz below its first number. */
    private static final int FLOOR = 9;
    private static final double STEP = 108 / 4096.0;

    private final String variant;
    private final boolean female;
    private final int low;
    private final int high;
    private final double loudness;

    Speaker(String variant, boolean female, int low, int high, double loudness) {
        this.variant = variant;
        this.female = female;
        this.low = low;
        this.high = high;
        this.loudness = loudness;
    }

    /** All that speak with voice, in order. */
    public static List<Speaker> voiced() {
        return Arrays.stream(values()).filter(speaker -> speaker != WHISPER && speaker != WHISPERF).toList();
    }

    /** Those of a gender that speak with voice, in order. */
    static List<Speaker> voiced(boolean female) {
        return voiced().stream().filter(speaker -> speaker.female == female).toList();
    }

    /** The one that whispers in place of this. */
    public Speaker whispering() {
        return whispering(female);
    }

    static Speaker whispering(boolean female) {
        return female ? WHISPERF : WHISPER;
    }

    public String variant() {
        return variant;
    }

    public boolean isFemale() {
        return female;
    }

    /** The floor of its pitch, in Hz. */
    public double floorHz() {
        return low - FLOOR;
    }

    /** How much a step of melody adds to the floor, in Hz. */
    public double stepHz() {
        return (high - low) * STEP;
    }

    /** The median pitch it has of itself over Mandarin and English, in Hz. */
    public double medianHz() {
        return floorHz() + LanguageSound.USUAL_MELODY * stepHz();
    }

    /** How loud it is at volume 60 while it speaks, measured in dB below full scale. */
    public double loudness() {
        return loudness;
    }
}
