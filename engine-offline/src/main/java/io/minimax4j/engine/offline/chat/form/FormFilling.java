package io.minimax4j.engine.offline.chat.form;

import io.minimax4j.engine.offline.chat.arithmetic.Calculation;
import io.minimax4j.engine.offline.chat.arithmetic.Numerals;
import io.minimax4j.engine.offline.chat.reading.Conversions;
import io.minimax4j.engine.offline.chat.reading.Filling;
import io.minimax4j.engine.offline.chat.reading.Kind;
import io.minimax4j.engine.offline.chat.reading.Listing;
import io.minimax4j.engine.offline.chat.reading.Mention;
import io.minimax4j.engine.offline.chat.reading.Pairs;
import io.minimax4j.engine.offline.chat.reading.Passage;
import io.minimax4j.engine.offline.chat.schema.Plainest;
import io.minimax4j.engine.offline.chat.schema.Shape;
import io.minimax4j.engine.offline.chat.text.Quotation;
import io.minimax4j.engine.offline.chat.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills a form; what nobody said gets the plainest value. */
final class FormFilling {
    private static final int DEEPEST = 12;
    private static final int MOST_ITEMS = 100;
    private static final int MOST_LOOKS = 1_000;
    private static final int LONGEST_SUM = 400;
    private static final int LONGEST_EVENT = 1_000;
    private static final int LONGEST_SUMMARY = 300;
    private static final Set<String> ANSWER = Set.of("answer", "response", "reply", "result", "output", "final_answer",
            "finalanswer", "value", "回答", "答案", "结果", "回复");
    private static final Set<String> STEPS = Set.of("explanation", "reasoning", "steps", "thought", "thoughts",
            "reason", "thinking", "解释", "理由", "步骤", "推理");
    private static final Set<String> SUMMARY = Set.of("summary", "description", "abstract", "text", "content", "摘要",
            "总结", "描述", "内容");
    private static final Pattern EVENT = Pattern.compile(
            "(?i)(?:^|[.:] )(?:the|our|an?) ([\\p{L}\\p{N}' -]{3,60}?) (?:takes place|will take place|will be|is held|starts|begins|is on|is scheduled|happens)\\b|([\\p{IsHan}\\w]{2,20}?)(?:将|定)?(?:于|在|将).{1,30}(?:举行|举办|召开|开始)|\\b(?:going to|attend(?:ing|s)?|having|have|hosting|host|join(?:ing)?|for|is|invited to) (?:an?|the|our|their) ([\\p{L}' -]{3,60}?)(?= on\\b| at\\b| in\\b| with\\b| this\\b| next\\b| tomorrow\\b|[.,!?]|$)|(?:参加|举行|举办|召开|开)(?:一?[个场次])?([\\p{IsHan}\\w]{2,20}?)(?=[，。,.！!]|$)");
    private static final Pattern ROW = Pattern.compile("\\s*[-*•]?\\s*([^:：\\n]{1,40})[:：]\\s*(.{1,200})");
    private static final Pattern PERSON = Pattern.compile("(?i)(?:full_?|person_?|first_?)?name|person|姓名|名字|人名");
    private static final Pattern TITLE = Pattern.compile("(?i)title|subject|headline|标题|书名|片名");
    private static final Pattern GIVEN = Pattern.compile("(?s)^.{0,200}?[:：]\\s*(.+)$");

    private final Source source;
    private final LocalDate today;
    private final Plainest plainest;
    private final Map<String, Passage> passages = new HashMap<>();
    private final Set<Set<String>> open = new HashSet<>();
    private int looks;

    FormFilling(Source source, LocalDate today) {
        this.source = source;
        this.today = today;
        this.plainest = new Plainest(today);
    }

    /** The value of a part of the form. */
    @Nullable
    Object value(String name, Shape shape) {
        return found(name, shape, source.texts(), 0).orElseGet(() -> plain(shape));
    }

    private @Nullable Object plain(Shape shape) {
        Object json = plainest.of(shape).map(Plainest.Value::json).orElse(null);
        return json instanceof List<?> list ? FormedAnswer.changeable(list) : json;
    }

    private Optional<Object> found(String name, Shape shape, List<String> texts, int depth) {
        if (depth > DEEPEST || ++looks > MOST_LOOKS || shape.isConstant()) {
            return Optional.empty();
        }
        for (Shape way : shape.alternatives()) {
            Optional<Object> value = way.type().equals("null") ? Optional.empty() : found(name, way, texts, depth + 1);
            if (value.isPresent()) {
                return value;
            }
        }
        if (!shape.alternatives().isEmpty()) {
            return Optional.empty();
        }
        if (shape.choices().isEmpty() && shape.type().equals("object")) {
            return object(shape, texts, depth);
        }
        if (shape.type().equals("array") && shape.items().type().equals("object")) {
            return list(name, shape, texts, depth);
        }
        return scalar(name, shape, texts, depth);
    }

    /** A form within itself is filled once; within, it stays as plain as it may. */
    private Optional<Object> object(Shape shape, List<String> texts, int depth) {
        if (!open.add(shape.properties().keySet())) {
            return Optional.empty();
        }
        try {
            return members(shape, texts, depth);
        } finally {
            open.remove(shape.properties().keySet());
        }
    }

    private Optional<Object> members(Shape shape, List<String> texts, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        boolean any = false;
        List<Filling> fillings = texts.stream()
                .map(text -> Filling.of(passages.computeIfAbsent(text, said -> Passage.of(said, today)), shape))
                .toList();
        boolean event = isEvent(shape.properties().keySet());
        for (Map.Entry<String, Shape> property : shape.properties().entrySet()) {
            String name = property.getKey();
            Shape part = property.getValue();
            boolean listed = part.type().equals("array") && part.items().type().equals("string") && !fillings.isEmpty();
            Optional<Object> value = listed ? fillings.getFirst().named(name) : Optional.empty();
            value = value.isPresent() ? value : pair(name, part, texts);
            if (value.isEmpty() && part.type().equals("string") && TITLE.matcher(name).find()) {
                value = Quotation.in(texts.getFirst()).stream().filter(part::acceptsText).findFirst()
                        .map(Object.class::cast);
            }
            if (value.isEmpty() && isSum(name, part, texts.getFirst())) {
                value = scalar(name, part, texts, depth);
            }
            if (value.isEmpty() && event && name.matches("(?i)name|title|event|event_?name")) {
                value = event(texts.getFirst());
            }
            boolean nested = part.type().equals("object")
                    || part.type().equals("array") && part.items().type().equals("object");
            for (int i = 0; value.isEmpty() && !nested && i < fillings.size(); i++) {
                value = i == 0
                        ? fillings.get(i).named(name)
                        : fillings.get(i).mentioned(name).or(nameOf(fillings.get(i), name));
            }
            if (value.isEmpty() && (nested || !part.alternatives().isEmpty() || depth == 0)) {
                value = found(name, part, texts, depth + 1);
            }
            any |= value.isPresent();
            if (value.isPresent()) {
                object.put(name, value.get() instanceof List<?> list ? FormedAnswer.changeable(list) : value.get());
            } else if (shape.required().contains(name)) {
                object.put(name, plain(part));
            }
        }
        if (depth == 0) {
            shape.required().stream().filter(name -> !object.containsKey(name)).forEach(name -> object.put(name, ""));
        }
        return any || depth == 0 ? Optional.of(object) : Optional.empty();
    }

    /** Something that people go to, or that has a day and a place. */
    private static boolean isEvent(Set<String> names) {
        return names.stream().anyMatch(name -> name.matches("participants|attendees|参与者"))
                || names.stream().anyMatch(name -> name.matches("(?i).*date.*|day|when|日期|时间"))
                        && names.stream().anyMatch(name -> name.matches("(?i)location|place|venue|where|地点"));
    }

    private static boolean isSum(String name, Shape shape, String text) {
        boolean number = shape.type().equals("integer") || shape.type().equals("number");
        return number && ANSWER.contains(name.toLowerCase(Locale.ROOT)) && text.length() <= LONGEST_SUM
                && !Calculation.in(text).isEmpty();
    }

    private static Supplier<Optional<Object>> nameOf(Filling filling, String name) {
        return () -> name.toLowerCase(Locale.ROOT).contains("name") ? filling.named(name) : Optional.empty();
    }

    private Optional<Object> pair(String name, Shape shape, List<String> texts) {
        for (String text : texts) {
            Optional<Object> value = Pairs.of(text).of(name, shape.description())
                    .flatMap(said -> Conversions.of(said, shape, today));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static Optional<Object> event(String text) {
        Matcher matcher = EVENT.matcher(text.substring(0, Math.min(text.length(), LONGEST_EVENT)));
        if (matcher.find()) {
            for (int i = 1; i <= matcher.groupCount(); i++) {
                if (matcher.group(i) != null) {
                    return Optional.of(matcher.group(i).strip());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Object> scalar(String name, Shape shape, List<String> texts, int depth) {
        Optional<Object> returned = source.returned(name).flatMap(value -> FormedAnswer.converted(value, shape, today));
        if (returned.isPresent() || depth > 1) {
            return returned;
        }
        if (!shape.choices().isEmpty()) {
            return Conversions.of(given(texts.getFirst()), shape, today);
        }
        String key = name.toLowerCase(Locale.ROOT);
        boolean answer = ANSWER.contains(key) || name.isEmpty();
        boolean steps = STEPS.contains(key);
        if (shape.type().equals("integer") || shape.type().equals("number")) {
            return answer
                    ? result(texts.getFirst()).flatMap(text -> Conversions.of(text, shape, today))
                    : Optional.empty();
        }
        if (shape.type().equals("array") && name.isEmpty() && shape.items().type().equals("string")) {
            List<String> listed = Listing.in(texts.getFirst());
            return listed.isEmpty() ? Optional.empty() : Optional.of(new ArrayList<Object>(listed));
        }
        if (shape.type().equals("array")) {
            return steps && shape.items().type().equals("string")
                    ? Optional.of(FormedAnswer.changeable(List.of(source.reply().get().reasoning())))
                    : Optional.empty();
        }
        if (!shape.type().equals("string")) {
            return Optional.empty();
        }
        Optional<String> text = answer
                ? Optional.of(source.reply().get().text())
                : steps
                        ? Optional.of(source.reply().get().reasoning())
                        : SUMMARY.contains(key) ? summary(given(texts.getFirst())) : Optional.empty();
        return text.filter(shape::acceptsText).map(Object.class::cast);
    }

    private Optional<String> result(String text) {
        if (text.length() > LONGEST_SUM || Calculation.in(text).isEmpty()) {
            return Optional.empty();
        }
        String told = source.reply().get().text();
        return Numerals.in(told).isEmpty() ? Optional.empty() : Optional.of(told.substring(told.lastIndexOf('=') + 1));
    }

    /** The text that an order announces, or all of it. */
    private static String given(String text) {
        Matcher matcher = GIVEN.matcher(text);
        return Quotation.unwrap(matcher.matches() ? matcher.group(1) : text);
    }

    private static Optional<String> summary(String text) {
        return Sentences.of(text).stream().findFirst().map(first -> first.substring(0,
                first.offsetByCodePoints(0, Math.min(first.codePointCount(0, first.length()), LONGEST_SUMMARY))));
    }

    /** Objects from the rows of a table, or from line after line, or sentence after sentence. */
    private Optional<Object> list(String name, Shape shape, List<String> texts, int depth) {
        String text = given(texts.getFirst());
        if (STEPS.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(new ArrayList<>(List.of(step(shape.items()))));
        }
        List<Object> items = new ArrayList<>(table(text, shape.items()));
        if (items.isEmpty()) {
            items.addAll(named(texts.getFirst(), shape.items()));
        }
        if (items.isEmpty()) {
            items.addAll(people(text, shape.items(), depth));
        }
        if (items.isEmpty()) {
            String first = shape.items().properties().keySet().stream().findFirst().orElse("");
            for (String part : parts(text)) {
                Optional<Object> item = object(shape.items(), List.of(part), depth + 1);
                item.filter(
                        value -> value instanceof Map<?, ?> map && map.get(first) != null && !"".equals(map.get(first)))
                        .ifPresent(items::add);
                if (items.size() >= MOST_ITEMS) {
                    break;
                }
            }
        }
        List<Object> kept = items.subList(0, Math.min(items.size(), shape.count("maxItems", MOST_ITEMS)));
        return kept.isEmpty() || kept.size() < shape.count("minItems", 0)
                ? Optional.empty()
                : Optional.of(new ArrayList<>(kept));
    }

    /** Lines such as {@code Tom: 5} for a name and one thing more. */
    private List<Object> named(String text, Shape item) {
        List<String> lines = Arrays.stream(text.split("\\n+")).filter(line -> !line.isBlank()).toList();
        List<String> names = List.copyOf(item.properties().keySet());
        if (names.size() != 2 || lines.size() < 2) {
            return List.of();
        }
        List<Object> rows = new ArrayList<>();
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            Optional<Object> first = row.matches()
                    ? Conversions.of(row.group(1).strip(), item.properties().get(names.get(0)), today)
                    : Optional.empty();
            Optional<Object> second = row.matches()
                    ? Conversions.of(row.group(2).strip(), item.properties().get(names.get(1)), today)
                    : Optional.empty();
            boolean isKey = row.matches() && names.stream().anyMatch(row.group(1).strip()::equalsIgnoreCase);
            if (first.isEmpty() || second.isEmpty() || isKey) {
                return List.of();
            }
            Map<String, Object> object = new LinkedHashMap<>();
            object.put(names.get(0), first.get());
            object.put(names.get(1), second.get());
            rows.add(object);
        }
        return rows;
    }

    /** An object per person that one line names, each from the words up to the next; empty if that cannot be told. */
    private List<Object> people(String text, Shape item, int depth) {
        Optional<String> name = item.properties().keySet().stream().filter(key -> PERSON.matcher(key).matches())
                .findFirst();
        Passage passage = passages.computeIfAbsent(text, said -> Passage.of(said, today));
        List<Mention> people = passage.of(Kind.PERSON);
        if (name.isEmpty() || people.size() < 2 || text.strip().contains("\n")
                || !passage.text().equals(text)) {
            return List.of();
        }
        boolean counted = item.properties().values().stream()
                .anyMatch(part -> part.type().equals("integer") || part.type().equals("number"));
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            int end = i + 1 < people.size() ? people.get(i + 1).start() : text.length();
            String part = text.substring(people.get(i).start(), end).strip().replaceFirst("(?:,|，|、|\\band|和)+$", "");
            if (counted && Numerals.in(part).isEmpty()) {
                return List.of();
            }
            Map<String, Object> object = new LinkedHashMap<>();
            String said = people.get(i).text();
            object(item, List.of(part), depth + 1).ifPresent(found -> ((Map<?, ?>) found)
                    .forEach((key, value) -> object.put(String.valueOf(key), value)));
            if (item.properties().get(name.get()).acceptsText(said)) {
                object.put(name.get(), said);
            }
            items.add(object);
        }
        return items;
    }

    /** The one step that the rules took. */
    private Map<String, Object> step(Shape item) {
        Map<String, Object> step = new LinkedHashMap<>();
        item.properties().forEach((property, part) -> {
            String key = property.toLowerCase(Locale.ROOT);
            boolean text = part.type().equals("string") && part.choices().isEmpty();
            if (text && (STEPS.contains(key) || SUMMARY.contains(key))) {
                step.put(property, source.reply().get().reasoning());
            } else if (text && ANSWER.contains(key)) {
                step.put(property, source.reply().get().text());
            } else if (item.required().contains(property)) {
                step.put(property, plain(part));
            }
        });
        return step;
    }

    private static List<String> parts(String text) {
        List<String> lines = Arrays.stream(text.split("\\n+")).filter(line -> !line.isBlank()).toList();
        if (lines.size() > 1) {
            return lines;
        }
        return Arrays
                .stream(text
                        .split("(?<=[.!?])\\s+(?=\\p{Lu})|[;；。！!]\\s*|,?\\s+and (?=[A-Z][a-z]+,? (?:is|who|aged|\\())"))
                .filter(part -> !part.isBlank()).toList();
    }

    /** Rows under a line of names, with bars, tabs or commas between the cells. */
    private List<Object> table(String text, Shape item) {
        List<String> lines = Arrays.stream(text.split("\\n+"))
                .filter(line -> !line.isBlank() && !line.matches("[\\s|:-]+")).toList();
        for (String bar : List.of("\\|", "\\t", "[,，]")) {
            for (int head = 0; head < Math.min(3, lines.size() - 1); head++) {
                List<String> names = cells(lines.get(head), bar);
                Map<String, Integer> columns = columns(names, item);
                if (names.size() > 1 && columns.size() > 1) {
                    return rows(lines.subList(head + 1, lines.size()), bar, names.size(), columns, item);
                }
            }
        }
        return List.of();
    }

    private static List<String> cells(String line, String bar) {
        return Arrays.stream(line.strip().replaceAll("^\\||\\|$", "").split(bar)).map(String::strip).toList();
    }

    private static Map<String, Integer> columns(List<String> names, Shape item) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String property : item.properties().keySet()) {
            for (int i = 0; i < names.size(); i++) {
                if (Pairs.of(names.get(i) + ": x").of(property, item.properties().get(property).description())
                        .isPresent()) {
                    columns.putIfAbsent(property, i);
                }
            }
        }
        return columns;
    }

    private List<Object> rows(List<String> lines, String bar, int width, Map<String, Integer> columns, Shape item) {
        List<Object> rows = new ArrayList<>();
        for (String line : lines) {
            List<String> cells = cells(line, bar);
            if (cells.size() != width || rows.size() >= MOST_ITEMS) {
                continue;
            }
            Map<String, Object> row = new LinkedHashMap<>();
            item.properties().forEach((name, property) -> {
                Optional<Object> value = columns.containsKey(name)
                        ? Conversions.of(cells.get(columns.get(name)), property, today)
                        : Optional.empty();
                if (value.isPresent()) {
                    row.put(name, value.get());
                } else if (item.required().contains(name)) {
                    row.put(name, plain(property));
                }
            });
            rows.add(row);
        }
        return rows;
    }
}
