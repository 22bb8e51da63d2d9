package io.minimax4j.engine.speech;

import java.util.Arrays;
import java.util.Optional;

/**
 * A sound that is no word, which a text may ask for by a tag such as {@code (laughs)}: those of the contract's 1.4, with
 * the three that only its pages on cloning and long texts list.
 */
public enum Interjection {
    LAUGHS("laughs"), CHUCKLE("chuckle"), COUGHS("coughs"), CLEAR_THROAT("clear-throat"), GROANS("groans"),
    BREATH("breath"), PANT("pant"), INHALE("inhale"), EXHALE("exhale"), GASPS("gasps"), SNIFFS("sniffs"),
    SIGHS("sighs"), SNORTS("snorts"), BURPS("burps"), LIP_SMACKING("lip-smacking"), HUMMING("humming"),
    HISSING("hissing"), EMM("emm"), SNEEZES("sneezes"), WHISTLES("whistles"), CRYING("crying"), APPLAUSE("applause");

    private static final String MAKERS = "speech-2.8-";

    private final String tag;

    Interjection(String tag) {
        this.tag = tag;
    }

    /** What stands between the brackets. */
    public String tag() {
        return tag;
    }

    /** The sound of a tag; empty for any other text in brackets. */
    public static Optional<Interjection> named(String tag) {
        return Arrays.stream(values()).filter(interjection -> interjection.tag.equals(tag)).findFirst();
    }

    /** Whether a model makes these sounds; the others read the tags out. */
    public static boolean isMadeBy(String model) {
        return model.startsWith(MAKERS);
    }
}
