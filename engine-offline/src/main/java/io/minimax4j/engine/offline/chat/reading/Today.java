package io.minimax4j.engine.offline.chat.reading;

import io.minimax4j.engine.chat.Turn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that a conversation says it is. */
public final class Today {
    private static final Pattern STATED = Pattern.compile(
            "(?:today(?:'s date)? is|current date(?: and time)?(?: is)?[: ]|today[:：]|date[:：]|it is now|今天(?:的日期)?是|当前(?:日期|时间)[是为：:]|现在是|今日[:：])\\s*(.{0,60})",
            Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 8_000;

    private Today() {}

    /** The day told last; empty if no turn tells it. */
    public static Optional<LocalDate> stated(List<Turn> turns) {
        for (Turn turn : turns.reversed()) {
            if (turn.speaker() != Turn.Speaker.ASSISTANT && turn.speaker() != Turn.Speaker.TOOL) {
                Matcher matcher = STATED.matcher(turn.text().substring(0, Math.min(turn.text().length(), NEAR)));
                while (matcher.find()) {
                    Optional<LocalDate> day = Days.in(matcher.group(1), LocalDate.EPOCH).stream()
                            .map(mention -> (LocalDate) mention.value())
                            .filter(date -> date.getYear() > LocalDate.EPOCH.getYear() + 1)
                            .findFirst();
                    if (day.isPresent()) {
                        return day;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
