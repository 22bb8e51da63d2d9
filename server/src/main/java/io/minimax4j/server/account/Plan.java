package io.minimax4j.server.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The limits that the platform publishes for accounts of a kind (contract 1.7, mainland). Models without a row have those
 * of its older models, which is our own choice.
 */
public enum Plan {
    /** No limits. */
    NONE("*: none"),
    /** Before the first payment. */
    FREE("""
            MiniMax-M3*: rpm=20, tpm=1000000; MiniMax-M2*: rpm=20, tpm=1000000;
            MiniMax-M1: rpm=120, tpm=720000; MiniMax-Text-01: rpm=120, tpm=720000;
            speech-*: rpm=10; voice_clone: rpm=60; voice_design: rpm=20;
            MiniMax-Hailuo-*: rpm=5; MiniMax-H3: conn=2; image-01*: rpm=10, tpm=60; music-*: rpm=3, conn=3;
            *: rpm=120, tpm=720000
            """),
    /** After it. */
    RECHARGED("""
            MiniMax-M3*: rpm=200, tpm=10000000; MiniMax-M2*: rpm=500, tpm=20000000;
            MiniMax-M1: rpm=120, tpm=720000; MiniMax-Text-01: rpm=120, tpm=720000;
            speech-*: rpm=20; voice_clone: rpm=60; voice_design: rpm=20;
            MiniMax-Hailuo-*: rpm=20; MiniMax-H3: conn=15; image-01*: rpm=10, tpm=60; music-*: rpm=120, conn=20;
            music-3.0-free: rpm=3, conn=3; music-2.6-free: rpm=3, conn=3; music-cover-free: rpm=3, conn=3;
            *: rpm=120, tpm=720000
            """);

    private final LimitTable table;

    Plan(String rows) {
        this.table = LimitTable.parse(rows);
    }

    Limits limits(String model) {
        return table.find(model).orElse(Limits.NONE);
    }

    /** As commands and the database write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a word that is none. */
    public static Optional<Plan> named(String word) {
        return Arrays.stream(values()).filter(plan -> plan.word().equals(word)).findFirst();
    }
}
