package io.minimax4j.engine.offline.chat.tool;

import io.minimax4j.engine.chat.ChatEvent;
import io.minimax4j.engine.chat.ChatModel;
import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.OfflineChatConfig;
import io.minimax4j.engine.offline.chat.OfflineChatEngine;
import io.minimax4j.engine.offline.chat.Pause;
import io.minimax4j.protocol.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A conversation written by hand, and the calls it should lead to. A line reads {@code tools >> turns => calls}: turns are
 * separated by {@code |} and begin with {@code S:}, {@code A:}, {@code C:} (a call) or {@code T:} (its result), those of the
 * user with nothing; calls are separated by {@code ;;}; {@code -} means that nothing must be called.
 */
record Prepared(String line, Conversation conversation, List<ToolCall> expected) {
    /** A Thursday. */
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-15T08:00:00Z"));
    static final ChatModel MODEL = new ChatModel("MiniMax-M2", ChatModel.Reasoning.ALWAYS, false, 204_800, 10_240);

    static final OfflineChatEngine ENGINE = new OfflineChatEngine(new OfflineChatConfig(0, Pause.sleeping(), CLOCK));

    static List<Prepared> of(String table) throws IOException {
        Map<String, Object> tools = Json.readObject(bytes("tools.json"));
        return new String(bytes(table), StandardCharsets.UTF_8).lines()
                .filter(line -> line.contains(" => ") && !line.startsWith("#")).map(line -> parse(line, tools))
                .toList();
    }

    private static byte[] bytes(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Prepared.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        }
    }

    private static Prepared parse(String line, Map<String, Object> tools) {
        String[] sides = line.split(" >> ", 2);
        int arrow = sides[1].lastIndexOf(" => ");
        List<Tool> offered = Arrays.stream(sides[0].strip().split(",")).map(name -> tool(name.strip(), tools)).toList();
        String calls = sides[1].substring(arrow + 4).strip();
        List<ToolCall> expected = calls.equals("-")
                ? List.of()
                : Arrays.stream(calls.split(" ;; ")).map(call -> call(call.strip(), "")).toList();
        Conversation conversation = new Conversation(MODEL, true, turns(sides[1].substring(0, arrow)), offered,
                ToolUse.AUTO, Optional.empty(), 4096);
        return new Prepared(line, conversation, expected);
    }

    @SuppressWarnings("unchecked")
    static Tool tool(String name, Map<String, Object> tools) {
        Map<String, Object> tool = (Map<String, Object>) Objects.requireNonNull(tools.get(name), name);
        return new Tool(name, (String) tool.get("description"), (Map<String, Object>) tool.get("parameters"));
    }

    private static ToolCall call(String said, String id) {
        int space = said.indexOf(' ');
        return new ToolCall(id, said.substring(0, space), said.substring(space + 1));
    }

    private static List<Turn> turns(String said) {
        List<Turn> turns = new ArrayList<>();
        int calls = 0;
        int results = 0;
        for (String part : said.split(" \\| ")) {
            String turn = part.strip();
            String text = turn.length() > 2 && turn.charAt(1) == ':' ? turn.substring(2).strip() : turn;
            switch (turn.length() > 1 && turn.charAt(1) == ':' ? turn.charAt(0) : 'U') {
                case 'S' -> turns.add(new Turn(Speaker.SYSTEM, "", text));
                case 'A' -> turns.add(new Turn(Speaker.ASSISTANT, "", text));
                case 'C' ->
                    turns.add(new Turn(Speaker.ASSISTANT, "", "", List.of(), List.of(call(text, "c" + calls++)), ""));
                case 'T' -> turns.add(new Turn(Speaker.TOOL, "", text, List.of(), List.of(), "c" + results++));
                default -> turns.add(new Turn(Speaker.USER, "", turn.startsWith("U:") ? text : turn));
            }
        }
        return turns;
    }

    boolean isChinese() {
        return conversation.turns().reversed().stream().filter(turn -> turn.speaker() == Speaker.USER).findFirst()
                .orElseThrow().text()
                .codePoints().anyMatch(c -> c > 0x3000);
    }

    /** The calls that the engine makes. */
    List<ToolCall> called() {
        List<ChatEvent> events = new ArrayList<>();
        try {
            ENGINE.chat(conversation, events::add);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return calls(events);
    }

    static List<ToolCall> calls(List<ChatEvent> events) {
        List<ToolCall> calls = new ArrayList<>();
        for (ChatEvent event : events) {
            if (event instanceof ChatEvent.CallBegun begun) {
                calls.add(new ToolCall(begun.id(), begun.name(), ""));
            } else if (event instanceof ChatEvent.CallArguments arguments) {
                ToolCall last = calls.removeLast();
                calls.add(new ToolCall(last.id(), last.name(), last.arguments() + arguments.piece()));
            }
        }
        return calls;
    }
}
