package io.minimax4j.engine.offline.chat.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a message where something else may be asked for, but not within what is quoted or only to be said. */
final class Clauses {
    private static final String VERBS = "(?:what|how|who|when|where|which|is|are|does|do|will|can|could|please|tell|show|get|check|find|search|look|list|send|email|text|message|call|book|reserve|schedule|create|add|set|turn|switch|open|close|lock|unlock|play|pause|stop|start|remind|translate|convert|calculate|compute|cancel|delete|update|order|buy|give|read|write|run|wake|also|then|let|notify|dim|raise|lower|increase|decrease|log|file|make|take|pay|transfer|track|navigate|note|record|mark|put|schedule)";
    private static final Pattern CUT = Pattern.compile(
            "[?!？！。\\n]+\\s*|(?<!\\b(?:Mr|Mrs|Ms|Dr|St|No|vs|a\\.m|p\\.m))\\.\\s+(?=\\p{Lu}|\\p{IsHan})|;\\s*|；\\s*"
                    + "|(?:,\\s*|\\s+)(?:and then|and also|after that,?|then|and|also|plus)\\s+(?=" + VERBS + "\\b)"
                    + "|,\\s+(?=" + VERBS + "\\b(?!.{0,2}$))"
                    + "|[，,]\\s*(?=\\p{IsHan})|(?:然后|接着|并且|并(?=[帮给发查把提告通])|顺便|另外|同时|再(?=[帮给查发把提订看设])|还有)(?=[^，。]{2})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PROTECTED = Pattern.compile(
            "\"[^\"]{1,2000}\"|“[^”]{1,2000}”|「[^」]{1,2000}」|`[^`]{1,2000}`|《[^》]{1,200}》"
                    + "|\\b(?:saying|that says|write down|message:|text:|body:|content:|note:)\\s.+|(?:内容(?:是|为|写)?|[^来]说|写上|告诉(?:他|她|他们)|通知大家)[:：,，]?.+|(?<=[^\\d\\s])[:：](?!//)\\s?.+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST = 4_000;
    private static final int MOST = 24;
    private static final Pattern GAP = Pattern.compile("[ \\t\\u3000]{8,}+");

    private Clauses() {}

    /** The clauses in order; of a long message those at its start and at its end. */
    static List<String> of(String message) {
        String said = GAP.matcher(message).replaceAll(" ");
        return said.length() <= LONGEST
                ? cut(said)
                : cut(said.substring(0, LONGEST / 2) + "\n" + said.substring(said.length() - LONGEST / 2));
    }

    private static List<String> cut(String message) {
        List<int[]> kept = new ArrayList<>();
        Matcher quoted = PROTECTED.matcher(message);
        while (quoted.find()) {
            kept.add(new int[]{quoted.start(), quoted.end()});
        }
        List<String> clauses = new ArrayList<>();
        int start = 0;
        Matcher cut = CUT.matcher(message);
        while (cut.find() && clauses.size() < MOST) {
            int at = cut.start();
            if (kept.stream().noneMatch(range -> range[0] < at && at < range[1])) {
                add(clauses, message.substring(start, cut.end()));
                start = cut.end();
            }
        }
        add(clauses, message.substring(start));
        return clauses;
    }

    private static void add(List<String> clauses, String clause) {
        String plain = clause.strip().replaceFirst(
                "(?i)[,，;；]?\\s*(?:and then|and also|then|and|also|然后|接着|并且|顺便|另外|同时|还有|再|并)?[,，;；]?$", "").strip();
        if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
            clauses.add(plain);
        }
    }
}
