package io.minimax4j.engine.offline.music.poetry;

import java.util.ArrayList;
import java.util.List;

/** The sections of a song in order, and how many lines each has. */
record Blueprint(List<Part> parts) {
    /** A section; without lines it is played. */
    record Part(Tag tag, int lines) {}

    private static final List<Blueprint> SONGS = List.of(
            read("I0 V4 P2 C4 V4 P2 C4 B4 C4 O2"), read("V4 V4 C4 V4 C4 B2 C4 O2"), read("I0 V4 C4 V4 C4 N0 B4 C4"),
            read("V4 P2 C4 V4 P2 C4 B2 C4"), read("I0 V4 V4 P2 C4 T0 V4 C4 O2"), read("V6 C4 V6 C4 B4 C4"),
            read("I0 V4 P2 C6 V4 P2 C6 O2"));
    private static final List<Blueprint> BANDS = List.of(
            read("I0 V4 P2 C4 V4 P2 C4 S0 B4 C4 O2"), read("I0 V4 C4 V4 C4 S0 C4 O2"),
            read("V4 V4 C4 S0 V4 C4 B2 C4 O2"));
    private static final List<Blueprint> CLUBS = List.of(
            read("I0 V4 U2 D4 V4 U2 D4 K2 D4 O2"), read("I0 V4 P2 C4 D2 V4 P2 C4 D2 O2"),
            read("V4 U2 C4 D2 V4 U2 C4 X0 C4 D2"));
    private static final List<Blueprint> RAPS = List.of(
            read("I0 V8 H4 V8 H4 B2 H4"), read("H4 V8 H4 V8 H4 O2"), read("I0 V6 P2 H4 V6 P2 H4 O2"));
    private static final List<Blueprint> OLD_TALES = List.of(
            read("I0 V4 V4 C4 N0 V4 C4 O2"), read("V4 C4 V4 C4 N0 V4 C4"), read("I0 V4 V4 C4 V4 B2 C4 O2"));

    Blueprint {
        parts = List.copyOf(parts);
    }

    /** One that suits how the song shall sound. */
    static Blueprint of(List<String> tags, Theme theme, Dice dice) {
        if (tags.contains("Hip-Hop")) {
            return dice.oneOf(RAPS);
        }
        if (tags.contains("Electronic") || theme.name().equals("party")) {
            return dice.oneOf(CLUBS);
        }
        if (tags.stream()
                .anyMatch(List.of("Rock", "Metal", "Jazz", "Blues", "Funk", "Guitar", "Saxophone")::contains)) {
            return dice.oneOf(BANDS);
        }
        if (tags.stream().anyMatch(List.of("Guofeng", "Folk", "Country")::contains)) {
            return dice.oneOf(dice.chance(0.6) ? OLD_TALES : SONGS);
        }
        return dice.oneOf(SONGS);
    }

    private static Blueprint read(String text) {
        List<Part> parts = new ArrayList<>();
        for (String part : text.split(" ")) {
            Tag tag = switch (part.charAt(0)) {
                case 'I' -> Tag.INTRO;
                case 'V' -> Tag.VERSE;
                case 'P' -> Tag.PRE_CHORUS;
                case 'C' -> Tag.CHORUS;
                case 'H' -> Tag.HOOK;
                case 'D' -> Tag.DROP;
                case 'B' -> Tag.BRIDGE;
                case 'S' -> Tag.SOLO;
                case 'U' -> Tag.BUILD_UP;
                case 'T' -> Tag.INSTRUMENTAL;
                case 'K' -> Tag.BREAKDOWN;
                case 'X' -> Tag.BREAK;
                case 'N' -> Tag.INTERLUDE;
                case 'O' -> Tag.OUTRO;
                default -> throw new IllegalStateException("no section is called " + part);
            };
            parts.add(new Part(tag, part.charAt(1) - '0'));
        }
        return new Blueprint(parts);
    }
}
