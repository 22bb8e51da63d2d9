package io.minimax4j.server.speech;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What every text must keep to before it is spoken. */
public final class TextRules {
    /** A text that is answered at once has fewer code points than this. */
    public static final int LIMIT = 10_000;
    private static final double MOST_INVISIBLE = 0.1;

    private TextRules() {}

    /**
     * The order to speak a text of fewer than {@link #LIMIT} code points.
     *
     * @throws ApiException 2013 if it is empty or too long or has a wrong pause mark, 1042 if more than a tenth of it is
     *                      control characters
     */
    public static Order order(Style style, @Nullable String text) {
        if (text != null && text.codePointCount(0, text.length()) >= LIMIT) {
            throw ApiException.invalid("text has " + text.codePointCount(0, text.length())
                    + " characters; it must have fewer than 10,000");
        }
        return order(style, text, "text");
    }

    /** {@link #order(Style, String)} of a text whose length is judged by the caller. */
    public static Order order(Style style, @Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            throw ApiException.invalid(field + " is empty; give what is to be spoken");
        }
        PauseMarks.check(text);
        return visible(style.order(text));
    }

    /** A part of a text that comes piece by piece, which may begin with a pause. */
    public static Passage passage(Style style, String text) {
        int mark = PauseMarks.leading(text);
        Duration lead = mark == 0 ? Duration.ZERO : PauseMarks.pause(text.substring(0, mark));
        return new Passage(order(style, text.substring(mark), "text"), lead, mark);
    }

    private static Order visible(Order order) {
        if (order.measure().invisibleRatio() > MOST_INVISIBLE) {
            throw new ApiException(ErrorCode.INVISIBLE_CHARACTERS);
        }
        return order;
    }
}
