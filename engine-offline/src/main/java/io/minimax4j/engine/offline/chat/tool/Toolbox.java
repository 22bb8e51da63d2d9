package io.minimax4j.engine.offline.chat.tool;

import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.schema.Schemas;
import io.minimax4j.engine.offline.chat.text.Tongue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the engine does with tools. Keeps nothing but compiled schemas. */
public final class Toolbox {
    private final Schemas schemas;

    public Toolbox(Schemas schemas) {
        this.schemas = schemas;
    }

    /**
     * What to call next, or to ask for.
     *
     * @throws io.minimax4j.protocol.error.ApiException 2013 if the parameters of a tool are no sound JSON Schema
     */
    public Plan plan(Conversation conversation, LocalDate today, Tongue tongue) {
        if (conversation.toolUse() == ToolUse.NONE || conversation.tools().isEmpty()) {
            return Plan.NOTHING;
        }
        for (Tool tool : conversation.tools()) {
            schemas.of(tool.parameters(), "the parameters of the tool " + tool.name());
        }
        return new Planner(conversation, schemas, today, tongue).plan();
    }

    /** The answer from what tools returned; empty unless a named tool spoke last. */
    public Optional<String> answer(List<Turn> turns, Tongue tongue) {
        Turn last = turns.getLast();
        boolean named = last.speaker() == Speaker.TOOL && (!last.name().isEmpty() || !last.callId().isEmpty());
        if (!named) {
            return Optional.empty();
        }
        int asked = turns.size() - 1;
        while (asked >= 0 && turns.get(asked).speaker() != Speaker.USER) {
            asked--;
        }
        return Optional.of(new Results(turns, asked, tongue).told());
    }
}
