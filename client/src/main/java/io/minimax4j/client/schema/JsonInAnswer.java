package io.minimax4j.client.schema;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON object in what a model wrote, which some wrap in reasoning, a code block or a sentence. */
public final class JsonInAnswer {
    private static final Pattern THOUGHT = Pattern.compile("\\A\\s*<think>.*?(</think>|\\z)", Pattern.DOTALL);
    private static final Pattern FENCED = Pattern.compile("```[A-Za-z]*\\s*\\n(\\s*\\{.*?)\\n\\s*```", Pattern.DOTALL);

    private JsonInAnswer() {}

    /** The object alone; the text without its reasoning where there is none. */
    public static String of(String answer) {
        String bare = THOUGHT.matcher(answer).replaceFirst("").strip();
        if (bare.startsWith("{")) {
            return bare;
        }
        Matcher fenced = FENCED.matcher(bare);
        if (fenced.find()) {
            return fenced.group(1).strip();
        }
        int from = bare.indexOf('{');
        int to = bare.lastIndexOf('}');
        return from >= 0 && to > from ? bare.substring(from, to + 1) : bare;
    }
}
