package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name that a system prompt gives to the one who answers. */
final class Persona {
    private static final Pattern NAMED = Pattern.compile(
            "(?:[Yy]our name is|[Yy]ou are (?:called|named)|[Yy]ou are(?! an?\\b"
                    + "| the\\b))\\s+([A-Z][\\p{L}\\p{N}_-]{1,30})|(?:你的名字(?:是|叫)|你叫(?:做)?"
                    + "|你是(?![一个名位]))([\\p{IsHan}A-Za-z0-9_-]{2,12})");
    private static final int NEAR = 2000;

    private Persona() {}

    static Optional<String> in(Memory memory) {
        for (Turn turn : memory.turns()) {
            if (turn.speaker() == Speaker.SYSTEM) {
                Matcher named = NAMED.matcher(turn.text()).region(0, Math.min(turn.text().length(), NEAR));
                return named.find()
                        ? Optional.of(named.group(1) == null ? named.group(2) : named.group(1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
