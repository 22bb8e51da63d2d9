package io.minimax4j.engine.offline.chat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingResult;
import com.knuddels.jtokkit.api.EncodingType;
import io.minimax4j.engine.chat.Turn;
import java.util.List;

/**
 * Counts tokens of the {@code o200k_base} encoding.
 *
 * <p>Implementation note: byte pair encoding of one unbroken stretch takes more than linear time, and a megabyte of one
 * letter would take seconds. Text is therefore encoded in slices of bounded length, cut before a space where there is one,
 * which is where the encoding cuts by itself. Only a stretch of {@value #SLICE} characters without a space can be counted a
 * token or so higher for it.
 */
public final class Tokens {
    /** What a turn costs beside its text: its role and the marks around it. */
    private static final int TURN = 3;
    /** The marks that open an answer. */
    private static final int OPENING = 3;
    private static final int SLICE = 2000;

    private Tokens() {}

    /** Loads the tables on first use. */
    private static final class Table {
        static final Encoding ENCODING = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
    }

    static void warm() {
        count("warm 热");
    }

    /** The tokens of a prompt. */
    static long prompt(List<Turn> turns) {
        long tokens = OPENING;
        for (Turn turn : turns) {
            tokens += TURN + count(turn.name()) + count(turn.text());
        }
        return tokens;
    }

    /** The tokens of a text by itself. */
    public static long count(String text) {
        long tokens = 0;
        for (int start = 0; start < text.length();) {
            int end = sliceEnd(text, start);
            tokens += Table.ENCODING
                    .countTokensOrdinary(start == 0 && end == text.length() ? text : text.substring(start, end));
            start = end;
        }
        return tokens;
    }

    /** The longest start of a text that holds no more than so many tokens and no broken character. */
    static String first(String text, long tokens) {
        long left = tokens;
        int start = 0;
        while (start < text.length() && left > 0) {
            int end = sliceEnd(text, start);
            EncodingResult part = Table.ENCODING.encodeOrdinary(text.substring(start, end),
                    (int) Math.min(left, Integer.MAX_VALUE));
            if (part.isTruncated()) {
                return text.substring(0, start + part.getLastProcessedCharacterIndex() + 1);
            }
            left -= part.getTokens().size();
            start = end;
        }
        return text.substring(0, start);
    }

    private static int sliceEnd(String text, int start) {
        int end = start + SLICE;
        if (end >= text.length()) {
            return text.length();
        }
        for (int cut = end; cut > start + SLICE / 2; cut--) {
            if (Character.isWhitespace(text.charAt(cut)) && !Character.isWhitespace(text.charAt(cut - 1))) {
                return cut;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
