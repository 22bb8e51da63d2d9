package io.minimax4j.server.text.legacy;

import io.minimax4j.engine.chat.AnswerForm;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A raw glyph: a text with blanks, as in <code>西柚是{{select 'type' options=['水果','家电']}}</code>. The engine is asked for
 * an object with a field for each blank; what it answers is put in.
 */
final class Blanks {
    private static final int MOST = 100;
    private static final Pattern BLANK = Pattern
            .compile("\\{\\{\\s{0,9}(gen|select)\\s{1,9}['\"]([^'\"{}]{1,64})['\"]([^{}]{0,9999})\\}\\}");
    private static final Pattern OPTIONS = Pattern.compile("options\\s{0,9}=\\s{0,9}\\[([^\\]]*)\\]");
    private static final Pattern OPTION = Pattern.compile("'([^']*)'|\"([^\"]*)\"");

    private final String text;
    private final Map<String, Object> fields;

    private Blanks(String text, Map<String, Object> fields) {
        this.text = text;
        this.fields = fields;
    }

    static Blanks parse(String place, String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Matcher blank = BLANK.matcher(text);
        while (blank.find()) {
            Map<String, Object> field = new LinkedHashMap<>();
            field.put("type", "string");
            if (blank.group(1).equals("select")) {
                field.put("enum", options(place, blank.group(3)));
            }
            fields.putIfAbsent(blank.group(2), field);
        }
        if (fields.isEmpty() || fields.size() > MOST) {
            throw ApiException.invalid(place + " must have 1 to " + MOST
                    + " blanks such as {{gen 'name'}} or {{select 'type' options=['a','b']}}");
        }
        return new Blanks(text, fields);
    }

    private static List<Object> options(String place, String rest) {
        List<Object> options = new ArrayList<>();
        Matcher list = OPTIONS.matcher(rest);
        Matcher option = OPTION.matcher(list.find() ? list.group(1) : "");
        while (option.find()) {
            options.add(option.group(1) == null ? option.group(2) : option.group(1));
        }
        if (options.isEmpty()) {
            throw ApiException.invalid(place + ": select needs options=['a','b']");
        }
        return options;
    }

    AnswerForm form() {
        return new AnswerForm("", text, Map.of("type", "object", "properties", fields, "required",
                new ArrayList<Object>(fields.keySet())));
    }

    /** What the blanks hold, by their names; empty if the answer was cut and holds no object. */
    Optional<Map<String, Object>> values(String answer) {
        try {
            return Optional.of(Json.readObject(answer.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonFormatException e) {
            return Optional.empty();
        }
    }

    /** The text with its blanks filled. */
    String filled(Map<String, Object> values) {
        return BLANK.matcher(text).replaceAll(blank -> {
            Object value = values.get(blank.group(2));
            return Matcher
                    .quoteReplacement(value instanceof String said ? said : value == null ? "" : Json.text(value));
        });
    }
}
