package io.minimax4j.engine.offline.music.singing;

/**
 * A speech sound as the synthesizer made it.
 *
 * @param name the synthesizer's
 * @param stress 0 (none) to 1 (main)
 * @param tone of Mandarin and Cantonese; 0 if there is none
 * @param start the sample at which it begins
 * @param end behind its last
 */
record Phone(String name, double stress, int tone, int start, int end) {
    private static final String VOWELS = "aeiouyAEIOUVWY@&0368";
    private static final String SONORANTS = "mnNljwrRLHJ*";
    private static final String VOICED = "bdgvzZDQB";

    boolean isVowel() {
        return VOWELS.indexOf(name.charAt(0)) >= 0 || "nml".indexOf(name.charAt(0)) >= 0 && name.endsWith("-");
    }

    /** Nasals, liquids and glides: they can be sung. */
    boolean isSonorant() {
        return SONORANTS.indexOf(name.charAt(0)) >= 0;
    }

    /** Voiced stops and hisses. */
    boolean isVoicedNoise() {
        return VOICED.indexOf(name.charAt(0)) >= 0;
    }

    boolean isNasal() {
        return "mnN".indexOf(name.charAt(0)) >= 0;
    }

    boolean isLiquid() {
        return "lrRwjHL*".indexOf(name.charAt(0)) >= 0;
    }

    boolean isStop() {
        return "pbtdkgf".indexOf(name.charAt(0)) >= 0;
    }

    /** A vowel that moves from one to another. */
    boolean isDiphthong() {
        long vowels = name.chars().filter(c -> VOWELS.indexOf(c) >= 0 && !Character.isDigit(c)).count();
        return isVowel() && vowels > 1;
    }

    int length() {
        return end - start;
    }
}
