package io.minimax4j.engine.offline.chat.tool;

import io.minimax4j.engine.chat.Conversation;
import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolCall;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.engine.chat.Turn;
import io.minimax4j.engine.chat.Turn.Speaker;
import io.minimax4j.engine.offline.chat.reading.Filling;
import io.minimax4j.engine.offline.chat.reading.Passage;
import io.minimax4j.engine.offline.chat.schema.Schema;
import io.minimax4j.engine.offline.chat.schema.Schemas;
import io.minimax4j.engine.offline.chat.text.Tongue;
import io.minimax4j.protocol.json.Json;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Decides which tools to call next in one conversation, and with which arguments. */
final class Planner {
    private static final Pattern FOLLOWS = Pattern.compile(
            "^\\s*(?:(?:ok|okay|thanks|great|cool|nice)[,.!]?\\s*)?(?:and|what about|how about|now|also|same (?:for|in|with)|then|or|ok and|the same for|make it|try|instead|again|do the same)\\b|呢[？?。]?\\s*$|^\\s*(?:那|还有|换成|再查|再看|改成|也查|同样|再来)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ASKED = Pattern.compile("[?？]\\s*$|请告诉我|please tell me", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_FOLLOWING = 80;
    private static final int MOST_CALLS = 16;

    private final Conversation conversation;
    private final Schemas schemas;
    private final LocalDate today;
    private final Tongue tongue;
    private final Wishes wishes;
    private final List<Turn> turns;
    private final int asked;
    private final Map<Looked, Filling> fillings = new HashMap<>();

    Planner(Conversation conversation, Schemas schemas, LocalDate today, Tongue tongue) {
        this.conversation = conversation;
        this.schemas = schemas;
        this.today = today;
        this.tongue = tongue;
        this.turns = conversation.turns();
        this.wishes = new Wishes(conversation.tools().stream().map(Candidate::new).toList());
        this.asked = lastOf(turns, Speaker.USER, turns.size());
    }

    private static int lastOf(List<Turn> turns, Speaker speaker, int before) {
        for (int i = before - 1; i >= 0; i--) {
            if (turns.get(i).speaker() == speaker) {
                return i;
            }
        }
        return -1;
    }

    /** A call that is meant, with the parameters nobody has said anything about. */
    private record Meant(Wish wish, Map<String, Object> arguments, List<String> open) {
        boolean isWhole() {
            return open.isEmpty();
        }
    }

    Plan plan() {
        if (asked < 0) {
            return Plan.NOTHING;
        }
        String request = turns.get(asked).text();
        List<Meant> meant = new ArrayList<>();
        for (Wish wish : wishes.of(request)) {
            meant.addAll(meant(wish, asked));
        }
        if (meant.isEmpty()) {
            meant.addAll(continued(request));
        }
        List<ToolCall> made = made();
        if (meant.isEmpty() && made.isEmpty() && conversation.toolUse() == ToolUse.REQUIRED) {
            return required(request);
        }
        meant = distinct(meant);
        List<Meant> left = made.isEmpty() ? meant : left(meant, made);
        List<Meant> whole = left.stream().filter(Meant::isWhole).limit(MOST_CALLS).toList();
        if (!whole.isEmpty()) {
            return calls(whole);
        }
        if (left.isEmpty()) {
            return Plan.NOTHING;
        }
        return conversation.toolUse() == ToolUse.REQUIRED && made.isEmpty()
                ? calls(List.of(completed(left.getFirst(), request)))
                : question(left.getFirst());
    }

    /** The calls made since the user spoke last. */
    private List<ToolCall> made() {
        return turns.subList(asked + 1, turns.size()).stream().flatMap(turn -> turn.calls().stream()).toList();
    }

    private List<Meant> distinct(List<Meant> all) {
        Map<String, Meant> distinct = new LinkedHashMap<>();
        all.forEach(each -> distinct.putIfAbsent(each.wish().name() + Json.text(each.arguments()), each));
        List<Meant> kept = new ArrayList<>(distinct.values());
        kept.removeIf(each -> !each.isWhole() && kept.stream()
                .anyMatch(other -> other != each && other.isWhole() && other.wish().name().equals(each.wish().name())));
        return kept;
    }

    /** What has not been called yet; what was open is filled from the results. */
    private List<Meant> left(List<Meant> meant, List<ToolCall> made) {
        List<Meant> left = new ArrayList<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        made.forEach(call -> counts.merge(call.name(), 1, Integer::sum));
        for (Meant each : meant) {
            int count = counts.getOrDefault(each.wish().name(), 0);
            if (count > 0) {
                counts.put(each.wish().name(), count - 1);
            } else {
                left.add(each.isWhole() ? each : fromResults(each));
            }
        }
        return left;
    }

    private Meant fromResults(Meant meant) {
        Results results = new Results(turns, asked, tongue);
        Schema schema = schema(meant.wish().candidate().tool());
        Map<String, Object> arguments = new LinkedHashMap<>(meant.arguments());
        List<String> open = new ArrayList<>();
        for (String name : meant.open()) {
            Optional<Object> value = results.value(name, schema.shape().properties().get(name));
            value.ifPresentOrElse(found -> arguments.put(name, found), () -> open.add(name));
        }
        return fitted(new Meant(meant.wish(), ordered(schema, arguments), open), schema);
    }

    private Schema schema(Tool tool) {
        return schemas.of(tool.parameters(), "the parameters of the tool " + tool.name());
    }

    private Map<String, Object> ordered(Schema schema, Map<String, Object> arguments) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        schema.shape().properties().keySet().stream().filter(arguments::containsKey)
                .forEach(name -> ordered.put(name, arguments.get(name)));
        arguments.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** The calls one wish means: one per item where it lists several. */
    private List<Meant> meant(Wish wish, int turn) {
        Schema schema = schema(wish.candidate().tool());
        Filling filling = Filling.of(Passage.of(wish.text(), today), schema.shape());
        List<Meant> all = new ArrayList<>();
        for (Map<String, Object> arguments : filling.each()) {
            Map<String, Object> known = new LinkedHashMap<>(arguments);
            List<String> open = new ArrayList<>();
            for (String name : filling.open()) {
                earlier(name, schema, turn).ifPresentOrElse(value -> known.put(name, value), () -> open.add(name));
            }
            all.add(fitted(new Meant(wish, ordered(schema, known), open), schema));
        }
        return all;
    }

    /** A turn that was read for the parameters of a tool. */
    private record Looked(int turn, Schema schema) {}

    private Filling filling(Looked looked) {
        return Filling.of(Passage.of(turns.get(looked.turn()).text(), today), looked.schema().shape());
    }

    /** What was said about a parameter elsewhere in the message, or before it. */
    private Optional<Object> earlier(String name, Schema schema, int turn) {
        for (int i = turn; i >= 0 && i > turn - 8; i--) {
            if (turns.get(i).speaker() == Speaker.USER) {
                Optional<Object> value = fillings.computeIfAbsent(new Looked(i, schema), this::filling).mentioned(name);
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    /** What a schema refuses is left out, or asked for. */
    private static Meant fitted(Meant meant, Schema schema) {
        if (!meant.isWhole()) {
            return meant;
        }
        Map<String, Object> arguments = new LinkedHashMap<>(meant.arguments());
        for (int tries = arguments.size(); tries >= 0; tries--) {
            Optional<List<String>> objection = schema.objection(arguments);
            if (objection.isEmpty()) {
                return new Meant(meant.wish(), arguments, List.of());
            }
            String name = objection.get().getFirst();
            if (!arguments.containsKey(name) || schema.shape().required().contains(name)) {
                return new Meant(meant.wish(), arguments,
                        name.isEmpty() ? List.copyOf(schema.shape().required()) : List.of(name));
            }
            arguments.remove(name);
        }
        return new Meant(meant.wish(), arguments, List.copyOf(schema.shape().required()));
    }

    /** A few words that go on with the call before, or answer the question for a value. */
    private List<Meant> continued(String request) {
        int said = lastOf(turns, Speaker.ASSISTANT, asked);
        if (said < 0 || request.length() > LONGEST_FOLLOWING || asked < turns.size() - 1 && made().isEmpty()) {
            return List.of();
        }
        int before = lastOf(turns, Speaker.USER, asked);
        Clause clause = Clause.of(request);
        if (before >= 0 && turns.get(said).calls().isEmpty() && said > before
                && ASKED.matcher(turns.get(said).text()).find() && !clause.isNegated()) {
            List<Meant> answered = answered(before, request);
            if (!answered.isEmpty()) {
                return answered;
            }
        }
        return FOLLOWS.matcher(request).find() && !clause.isElsewhere() && !clause.isNegated()
                ? again(request)
                : List.of();
    }

    private List<Meant> answered(int before, String answer) {
        List<Meant> all = new ArrayList<>();
        for (Wish wish : wishes.of(turns.get(before).text())) {
            for (Meant meant : meant(wish, before)) {
                if (!meant.isWhole()) {
                    all.add(completedFrom(meant, answer));
                }
            }
        }
        return all.stream().filter(Meant::isWhole).toList();
    }

    private Meant completedFrom(Meant meant, String answer) {
        Schema schema = schema(meant.wish().candidate().tool());
        Map<String, Object> said = Filling.of(Passage.of(answer, today), schema.shape()).first();
        Map<String, Object> arguments = new LinkedHashMap<>(meant.arguments());
        List<String> open = new ArrayList<>();
        String plain = Clause.core(answer).replaceFirst("[.。!！?？\\s]+$", "").strip();
        for (String name : meant.open()) {
            boolean text = meant.open().size() == 1 && schema.shape().properties().get(name) != null
                    && schema.shape().properties().get(name).type().equals("string");
            if (said.containsKey(name)) {
                arguments.put(name, said.get(name));
            } else if (text && !plain.isEmpty()) {
                arguments.put(name, plain);
            } else {
                open.add(name);
            }
        }
        said.forEach(arguments::putIfAbsent);
        return fitted(new Meant(meant.wish(), ordered(schema, arguments), open), schema);
    }

    /** The last call once more, with what the request changes. */
    private List<Meant> again(String request) {
        ToolCall last = turns.subList(0, asked).reversed().stream().flatMap(turn -> turn.calls().reversed().stream())
                .findFirst().orElse(null);
        Tool tool = last == null
                ? null
                : conversation.tools().stream().filter(each -> each.name().equals(last.name())).findFirst()
                        .orElse(null);
        if (tool == null) {
            return List.of();
        }
        Schema schema = schema(tool);
        Filling filling = Filling.of(Passage.of(request, today), schema.shape());
        List<Meant> all = new ArrayList<>();
        for (Map<String, Object> changed : filling.each()) {
            Map<String, Object> news = new LinkedHashMap<>();
            changed.forEach((name, value) -> {
                if (value != null && filling.mentioned(name).isPresent()) {
                    news.put(name, value);
                }
            });
            if (news.isEmpty()) {
                continue;
            }
            Map<String, Object> arguments = new LinkedHashMap<>(Arguments.read(last.arguments()));
            arguments.putAll(news);
            Wish wish = new Wish(new Candidate(tool), request, Set.of());
            all.add(fitted(new Meant(wish, ordered(schema, arguments), List.of()), schema));
        }
        return all.stream().filter(Meant::isWhole).toList();
    }

    private Plan required(String request) {
        Candidate nearest = wishes.nearest(request).orElseThrow();
        List<Meant> meant = meant(new Wish(nearest, request, Set.of()), asked);
        return calls(List.of(completed(meant.getFirst(), request)));
    }

    private Meant completed(Meant meant, String request) {
        Schema schema = schema(meant.wish().candidate().tool());
        Map<String, Object> arguments = Arguments.completed(meant.arguments(), schema, request, today, tongue);
        return new Meant(meant.wish(), ordered(schema, arguments), List.of());
    }

    private Plan calls(List<Meant> whole) {
        String prefix = CallIds.prefix(conversation);
        List<ToolCall> calls = new ArrayList<>();
        StringBuilder account = new StringBuilder();
        for (Meant each : whole) {
            String name = each.wish().name();
            calls.add(new ToolCall(prefix + (calls.size() + 1), name, Json.text(each.arguments())));
            String reasons = String.join(tongue.say(", ", "、"), each.wish().reasons());
            account.append(account.isEmpty() ? "" : tongue.say(" ", "")).append(reasons.isEmpty()
                    ? tongue.say("I call " + name + " as the conversation goes on with it.",
                            "根据对话的上下文，我调用 " + name + "。")
                    : tongue.say(
                            "The request has to do with " + name + " (" + reasons
                                    + "), so I call it with what the conversation says.",
                            "这个请求与 " + name + " 有关（" + reasons + "），我用对话中给出的内容调用它。"));
        }
        return new Plan(List.copyOf(calls), "", account.toString());
    }

    private Plan question(Meant meant) {
        Tool tool = meant.wish().candidate().tool();
        Schema schema = schema(tool);
        List<String> wanted = new ArrayList<>();
        for (String name : meant.open()) {
            String about = Optional.ofNullable(schema.shape().properties().get(name)).map(shape -> shape.description())
                    .orElse("");
            String words = name.replace('_', ' ');
            wanted.add(about.isEmpty() ? words : tongue.say(words + " (" + about + ")", name + "（" + about + "）"));
        }
        String list = String.join(tongue.say(", ", "、"), wanted);
        return new Plan(List.of(),
                tongue.say("To use " + tool.name() + " I need to know: " + list + ". Which should I take?",
                        "要使用 " + tool.name() + "，我还需要知道：" + list + "。请告诉我？"),
                tongue.say(
                        "The request calls for " + tool.name()
                                + ", but does not say all it needs, so I ask instead of making it up.",
                        "这个请求需要 " + tool.name() + "，但缺少必要的信息，所以我先询问，不作编造。"));
    }
}
