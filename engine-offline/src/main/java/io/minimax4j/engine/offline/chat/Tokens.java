package io.minimax4j.engine.offline.chat;

import com.knuddels.jtokkit.Encodings;
import com.knuddels.jtokkit.api.Encoding;
import com.knuddels.jtokkit.api.EncodingResult;
import com.knuddels.jtokkit.api.EncodingType;
import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Picture;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.offline.chat.picture.Dimensions;
import io.minimax4j.protocol.json.Json;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

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
    /** What a tool costs beside its texts. */
    private static final int TOOL = 3;
    private static final int SLICE = 2000;
    private static final long PICTURE = 85;
    private static final long SQUARE = 170;
    private static final int SIDE = 512;
    private static final long UNKNOWN_PICTURE = 1_000;
    private static final long MOST_OF_PICTURE = 20_000;

    /** Four megabytes at the most. */
    private static final Map<String, Long> REMEMBERED = new ConcurrentHashMap<>();
    private static final int MOST_REMEMBERED = 2000;
    private static final int LONGEST_REMEMBERED = 1000;

    private Tokens() {}

    /** Loads the tables on first use. */
    private static final class Table {
        static final Encoding ENCODING = Encodings.newLazyEncodingRegistry().getEncoding(EncodingType.O200K_BASE);
    }

    static void warm() {
        count("warm 热");
    }

    /** The tokens of a prompt: its turns with calls and pictures, the tools, and the form of the answer. */
    static long prompt(Conversation conversation) {
        long tokens = OPENING;
        for (Turn turn : conversation.turns()) {
            tokens += TURN + count(turn.name()) + count(turn.text());
            for (ToolCall call : turn.calls()) {
                tokens += count(call.id()) + count(call.name()) + count(call.arguments());
            }
            tokens += turn.callId().isEmpty() ? 0 : count(turn.callId());
            for (Picture picture : turn.pictures()) {
                tokens += picture(picture);
            }
        }
        for (Tool tool : conversation.tools()) {
            tokens += TOOL + count(tool.name()) + count(tool.description()) + count(Json.text(tool.parameters()));
        }
        if (conversation.form().isPresent()) {
            AnswerForm form = conversation.form().get();
            tokens += count(form.name()) + count(form.description()) + count(Json.text(form.schema()));
        }
        return tokens;
    }

    /** A picture costs a share, and more for each square of 512 pixels it takes; one of unknown size costs 1,000. */
    private static long picture(Picture picture) {
        return Dimensions.of(picture.content())
                .map(size -> Math.min(MOST_OF_PICTURE,
                        PICTURE + SQUARE * squares(size.width()) * squares(size.height())))
                .orElse(UNKNOWN_PICTURE);
    }

    private static long squares(int pixels) {
        return (pixels + SIDE - 1L) / SIDE;
    }

    /**
     * The tokens of a text by itself. A conversation comes again with every turn, so short texts are remembered: counting
     * them is a quarter of the work of a short answer.
     */
    public static long count(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return counted(text);
        }
        Long known = REMEMBERED.get(text);
        return known == null ? remembered(text) : known;
    }

    /** When full, it starts over. */
    private static long remembered(String text) {
        long tokens = counted(text);
        if (REMEMBERED.size() >= MOST_REMEMBERED) {
            REMEMBERED.clear();
        }
        REMEMBERED.put(text, tokens);
        return tokens;
    }

    private static long counted(String text) {
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
