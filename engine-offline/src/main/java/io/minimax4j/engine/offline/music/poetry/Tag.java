package io.minimax4j.engine.offline.music.poetry;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The tags that written lyrics have (contract 6.6). */
enum Tag {
    INTRO("Intro"), VERSE("Verse"), PRE_CHORUS("Pre-Chorus"), CHORUS("Chorus"), HOOK("Hook"), DROP("Drop"),
    BRIDGE("Bridge"), SOLO("Solo"), BUILD_UP("Build-up"), INSTRUMENTAL("Instrumental"), BREAKDOWN("Breakdown"),
    BREAK("Break"), INTERLUDE("Interlude"), OUTRO("Outro");

    private final String text;

    Tag(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Whether it comes back with the same words. */
    boolean returns() {
        return this == PRE_CHORUS || this == CHORUS || this == HOOK || this == DROP || this == BUILD_UP;
    }

    /** Whether it carries the title. */
    boolean carriesTitle() {
        return this == CHORUS || this == HOOK || this == DROP;
    }

    /** Its place among the words a tag may have, read as contract 6.2 says; null if it is none of them. */
    static @Nullable Tag read(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ").replaceAll("[\\s\\d:：]+$", "").strip();
        return switch (plain) {
            case "intro", "前奏", "引子" -> INTRO;
            case "verse", "主歌" -> VERSE;
            case "pre chorus", "prechorus", "导歌", "预副歌" -> PRE_CHORUS;
            case "chorus", "refrain", "副歌" -> CHORUS;
            case "hook", "post chorus" -> HOOK;
            case "drop" -> DROP;
            case "bridge", "桥段", "过渡" -> BRIDGE;
            case "solo", "独奏" -> SOLO;
            case "build up", "buildup" -> BUILD_UP;
            case "inst", "instrumental" -> INSTRUMENTAL;
            case "breakdown" -> BREAKDOWN;
            case "break" -> BREAK;
            case "interlude", "transition", "间奏" -> INTERLUDE;
            case "outro", "ending", "end", "尾声", "尾奏", "结尾" -> OUTRO;
            default -> null;
        };
    }
}
