package io.minimax4j.engine.offline.chat.skill;

import io.minimax4j.engine.offline.chat.text.Tongue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts given items into the form of a list, and given pairs into JSON. */
final class Arrange implements Skill {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern LIST = Pattern.compile(
            "(?:(?:make|create|write|format|turn|convert|put"
                    + "|give me)\\b[^:：]{0,60}?\\b(?<kind>bullet(?:ed)?(?: point)?|numbered|markdown)\\s*(?:list"
                    + "|points)?[^:：]{0,30}|list (?:the )?(?:items|words|following(?: items)?|these)[^:：]{0,20}"
                    + "|(?:把|将)?(?:下面|以下)?[^:：]{0,20}(?:列成|写成|整理成|做成)(?<kindzh>编号|有序|无序|项目符号|要点)?(?:列表"
                    + "|清单)[^:：]{0,10})[:：]\\s*(?<items>.+)",
            FLAGS);
    private static final Pattern JSON = Pattern.compile("[^:：=]{0,80}?\\bjson\\b(?!-)[^:：=]{0,60}?(?:[:：]\\s*"
            + "|\\bwith\\s+|\\bfrom\\s+|\\n|of\\s+)(?<pairs>.+)", FLAGS);
    private static final Pattern PAIR = Pattern.compile("\\s*[\"“]?(?<key>[\\p{L}_][\\p{L}\\p{N}_ -]{0,40}?)[\"”]?"
            + "\\s*(?:[:：=]|\\bis\\b|是|为)\\s*(?<value>.+)", FLAGS);
    private static final Pattern MARKED = Pattern.compile("[,，、;；\\n]");
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,15})(?:\\.\\d{1,15})?");
    private static final int LONGEST = 20_000;

    @Override
    public Optional<Answer> answer(Ask ask) {
        if (ask.core().length() > LONGEST) {
            return Optional.empty();
        }
        Matcher list = LIST.matcher(ask.core());
        if (list.matches()) {
            boolean numbered = "numbered".equalsIgnoreCase(list.group("kind")) || "编号".equals(list.group("kindzh"))
                    || "有序".equals(list.group("kindzh"));
            return Answer.of(listed(Items.in(list.group("items")), numbered), account(ask));
        }
        Matcher json = JSON.matcher(ask.core());
        return json.matches()
                ? json(json.group("pairs")).map(made -> new Answer(made, account(ask), false))
                : Optional.empty();
    }

    private static String listed(List<String> items, boolean numbered) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            list.append(i == 0 ? "" : "\n").append(numbered ? (i + 1) + ". " : "- ").append(items.get(i));
        }
        return list.toString();
    }

    private static Optional<String> json(String given) {
        List<String> items = Items.in(given);
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String item : items) {
            Matcher pair = PAIR.matcher(item);
            if (pair.matches()) {
                pairs.put(pair.group("key").strip(), pair.group("value").strip());
            }
        }
        if (pairs.size() == items.size()) {
            return Optional
                    .of(pairs.entrySet().stream().map(pair -> string(pair.getKey()) + ": " + value(pair.getValue()))
                            .collect(Collectors.joining(", ", "{", "}")));
        }
        return pairs.isEmpty() && items.size() > 1 && MARKED.matcher(given).find()
                ? Optional.of(items.stream().map(Arrange::value).collect(Collectors.joining(", ", "[", "]")))
                : Optional.empty();
    }

    private static String value(String value) {
        boolean literal = NUMBER.matcher(value).matches() || value.equals("true") || value.equals("false")
                || value.equals("null");
        return literal ? value : string(value.replaceFirst("^[\"“](.*)[\"”]$", "$1"));
    }

    private static String string(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }

    private static String account(Ask ask) {
        return ask.say("I put the given items into the form asked for, without adding any.", "我把给出的内容整理成要求的格式，不添加内容。");
    }

    @Override
    public String about(Tongue tongue) {
        return tongue.say("put given items into a list or JSON", "把给出的内容整理成列表或 JSON");
    }
}
