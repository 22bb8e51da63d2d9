package io.minimax4j.engine.offline.speech.text;

import java.util.regex.Pattern;

/** The sounds that a text may ask for in brackets, such as {@code (laughs)}. They cannot be made here and are left out. */
public final class Interjections {
    private static final Pattern TAG = Pattern.compile(
            "\\((?:laughs|chuckle|coughs|clear-throat|groans|breath|pant|inhale|exhale|gasps|sniffs|sighs|snorts"
                    + "|burps|lip-smacking"
                    + "|humming|hissing|emm|sneezes|whistles|crying|applause)\\)");
    private static final String KNOWING_MODELS = "speech-2.8-";

    private Interjections() {}

    /** The text as a model speaks it: models before 2.8 read the tags out. */
    public static String without(String text, String model) {
        return model.startsWith(KNOWING_MODELS) ? TAG.matcher(text).replaceAll(" ") : text;
    }
}
