package io.minimax4j.engine.offline.speech.voice;

import java.util.Arrays;
import java.util.List;

/**
 * A speaker of the synthesizer, which calls it a variant. Left out are those that lose their pace, their pitch or their
 * breath outside the language they were made for.
 */
public enum Speaker {
    F1("f1", true, 140, 200, 169, -22.5),
    F2("f2", true, 142, 220, 183, -22.3),
    F3("f3", true, 140, 240, 194, -23.8),
    F4("f4", true, 142, 200, 169, -22.6),
    F5("f5", true, 160, 228, 192, -24.0),
    ANNIE("Annie", true, 120, 280, 224, -24.0),
    BELINDA("belinda", true, 200, 247, 219, -22.5),
    LINDA("linda", true, 200, 247, 219, -21.8),
    STEPH("steph", true, 166, 200, 178, -24.0),
    AUNTY("aunty", true, 176, 204, 178, -22.2),
    GRANDMA("grandma", true, 120, 230, 187, -24.6),
    SHELBY("shelby", true, 100, 210, 168, -23.9),
    M1("m1", false, 75, 109, 88, -25.0),
    M2("m2", false, 88, 115, 96, -25.6),
    M3("m3", false, 80, 122, 98, -23.9),
    M4("m4", false, 70, 110, 88, -24.3),
    M6("m6", false, 82, 117, 95, -23.9),
    M7("m7", false, 75, 125, 99, -22.7),
    M8("m8", false, 65, 102, 80, -28.1),
    ANDY("Andy", false, 85, 110, 92, -20.3),
    ALEX("Alex", false, 105, 115, 102, -24.8),
    GENE("Gene", false, 80, 110, 90, -20.3),
    GUSTAVE("gustave", false, 80, 123, 100, -19.4),
    LEE("Lee", false, 85, 110, 92, -23.5),
    MARCELO("marcelo", false, 65, 115, 90, -22.2),
    MARIO("Mario", false, 75, 125, 101, -23.2),
    MICHAEL("Michael", false, 75, 125, 100, -22.2),
    MICHEL("michel", false, 82, 122, 98, -23.4),
    MIGUEL("miguel", false, 80, 130, 102, -21.8),
    NORBERT("norbert", false, 82, 118, 96, -20.7),
    PABLO("pablo", false, 82, 130, 107, -21.7),
    ROBERT("robert", false, 65, 115, 93, -25.3),
    SANDRO("sandro", false, 78, 115, 93, -20.7),
    TRAVIS("travis", false, 75, 120, 96, -21.9),
    GRANDPA("grandpa", false, 80, 120, 100, -23.8),
    JOHN("john", false, 82, 118, 97, -19.3),
    WHISPER("whisper", false, 82, 117, 95, -27.8),
    WHISPERF("whisperf", true, 160, 220, 180, -23.2);

    private final String variant;
    private final boolean female;
    private final int low;
    private final int high;
    private final double medianHz;
    private final double loudness;

    Speaker(String variant, boolean female, int low, int high, double medianHz, double loudness) {
        this.variant = variant;
        this.female = female;
        this.low = low;
        this.high = high;
        this.medianHz = medianHz;
        this.loudness = loudness;
    }

    /** Those of a gender that speak with voice, in order. */
    static List<Speaker> voiced(boolean female) {
        return Arrays.stream(values())
                .filter(speaker -> speaker.female == female && speaker != WHISPER && speaker != WHISPERF)
                .toList();
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

    /** The pitch its definition starts from, in Hz. */
    public int low() {
        return low;
    }

    /** The pitch its definition ends at, in Hz. */
    public int high() {
        return high;
    }

    /** The median pitch of what it really says, measured on a Chinese and an English text, in Hz. */
    public double medianHz() {
        return medianHz;
    }

    /** How loud it is at volume 60 while it speaks, measured in dB below full scale. */
    public double loudness() {
        return loudness;
    }
}
