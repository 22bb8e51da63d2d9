package io.minimax4j.engine.offline.chat.schema;

import java.util.Optional;

/**
 * Makes a text for a simple regular expression: letters, classes, groups, alternatives and counts. What it makes is only
 * a proposal, and is matched before it is used.
 */
final class Sample {
    private static final int LONGEST = 500;

    private final String pattern;
    private int at;

    private Sample(String pattern) {
        this.pattern = pattern;
    }

    static Optional<String> of(String pattern) {
        Sample sample = new Sample(pattern);
        try {
            String text = sample.alternatives(0);
            return sample.at == pattern.length() && text.length() <= LONGEST ? Optional.of(text) : Optional.empty();
        } catch (IllegalStateException | IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The first alternative; the others are read over. */
    private String alternatives(int depth) {
        if (depth > 30) {
            throw new IllegalStateException("too deep");
        }
        String first = sequence(depth);
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            sequence(depth);
        }
        return first;
    }

    private String sequence(int depth) {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
            String atom = atom(depth);
            int times = least();
            if (text.length() + (long) atom.length() * times > LONGEST) {
                throw new IllegalStateException("too long");
            }
            text.append(atom.repeat(times));
        }
        return text.toString();
    }

    private String atom(int depth) {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '^', '$' -> "";
            case '.' -> "a";
            case '[' -> ofClass();
            case '\\' -> escaped(pattern.charAt(at++));
            case '(' -> group(depth);
            default -> String.valueOf(c);
        };
    }

    private String group(int depth) {
        boolean silent = false;
        if (pattern.startsWith("?:", at)) {
            at += 2;
        } else if (pattern.startsWith("?<", at) && Character.isLetter(pattern.charAt(at + 2))) {
            at = pattern.indexOf('>', at) + 1;
        } else if (pattern.startsWith("?", at)) {
            at += pattern.startsWith("?<", at) ? 3 : 2;
            silent = true;
        }
        String inner = alternatives(depth + 1);
        if (pattern.charAt(at++) != ')') {
            throw new IllegalStateException("group not closed");
        }
        return silent ? "" : inner;
    }

    private String ofClass() {
        boolean not = pattern.charAt(at) == '^';
        if (not) {
            at++;
        }
        String first = pattern.charAt(at) == '\\' ? escaped(pattern.charAt(at + 1)) : pattern.substring(at, at + 1);
        int from = at;
        at++;
        while (pattern.charAt(at) != ']' || pattern.charAt(at - 1) == '\\' && at - 1 > from) {
            at++;
        }
        String inside = pattern.substring(from, at++);
        if (!not) {
            return first;
        }
        for (char c : "a0A-_ ".toCharArray()) {
            if (!inside.contains(String.valueOf(c))) {
                return String.valueOf(c);
            }
        }
        throw new IllegalStateException("nothing left");
    }

    private static String escaped(char c) {
        return switch (c) {
            case 'd' -> "0";
            case 'w' -> "a";
            case 's' -> " ";
            case 'D', 'S' -> "a";
            case 'W' -> "-";
            case 'b', 'B', 'A', 'z', 'Z' -> "";
            case 't' -> "\t";
            case 'n' -> "\n";
            default -> {
                if (Character.isLetterOrDigit(c)) {
                    throw new IllegalStateException("not simple");
                }
                yield String.valueOf(c);
            }
        };
    }

    /** The least count of a quantifier, if one follows. */
    private int least() {
        if (at >= pattern.length()) {
            return 1;
        }
        int times = switch (pattern.charAt(at)) {
            case '*', '?' -> {
                at++;
                yield 0;
            }
            case '+' -> {
                at++;
                yield 1;
            }
            case '{' -> {
                int end = pattern.indexOf('}', at);
                String counts = pattern.substring(at + 1, end);
                at = end + 1;
                yield Integer.parseInt(counts.split(",", -1)[0]);
            }
            default -> -1;
        };
        if (times >= 0 && at < pattern.length() && "?+".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        return times < 0 ? 1 : times;
    }
}
