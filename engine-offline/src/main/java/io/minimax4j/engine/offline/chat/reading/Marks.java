package io.minimax4j.engine.offline.chat.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text marks by how it is written: quotations, code, addresses, paths, codes. */
final class Marks {
    private static final List<Form> FORMS = List.of(
            new Form(Kind.CODE, "```(?:\\w{0,12}\\n)?([^`]{1,4000})```|`([^`\\n]{1,1000})`"),
            new Form(Kind.QUOTE,
                    "\"([^\"\\n]{1,2000})\"|“([^”]{1,2000})”|「([^」]{1,2000})」|『([^』]{1,2000})』|《([^》]{1,200})》"
                            + "|(?<![\\p{L}\\p{N}])['‘]([^'’\\n]{1,500}(?:'(?=[a-z])[^'’\\n]{1,200})*)['’](?![\\p{L}\\p{N}])"),
            new Form(Kind.URL, "(?i)\\b((?:https?|ftp)://[^\\s\"'<>，。；）)】]{1,500}[^\\s\"'<>，。；）)】.,;:!?])"),
            new Form(Kind.EMAIL,
                    "(?<![\\w.+-])([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63})*\\.[A-Za-z]{2,10})"),
            new Form(Kind.PATH,
                    "(?<![\\w/.:@])((?:~|\\.{1,2})?/[\\w.@-]{1,64}(?:/[\\w.@-]{1,64}){0,20}/?|[A-Za-z]:\\\\[\\w.\\\\-]{1,200}"
                            + "|(?:[\\w-]{1,64}/){0,10}[\\w-]{1,64}(?:\\.[\\w-]{1,32}){0,2}\\.(?:txt|md|csv|json|ya?ml|xml|log|pdf|docx?|xlsx?|pptx?|py|java|js|ts|html?|css|sh|sql|png"
                            + "|jpe?g|gif|svg|zip|tar|gz|conf|ini|toml|properties))(?![\\w])"),
            new Form(Kind.PHONE,
                    "(?<![\\w.+-])(\\+\\d{1,3}[ -]?(?:\\d[ -]?){6,12}\\d|1[3-9]\\d{9}|\\(?\\d{3}\\)?[ -]\\d{3}[ -]?\\d{4})(?![\\w])"),
            new Form(Kind.CODE_NUMBER,
                    "(?<![\\w.@/-])#?([A-Z]{1,6}[-_]?\\d[A-Z0-9]{0,15}(?:-[A-Z0-9]{1,12}){0,3}|\\d{1,12}-\\d{3,12}(?:-\\d{2,12})?|(?<=#)\\d{1,20}|\\d{6,20})(?![\\w])"));

    private Marks() {}

    private record Form(Kind kind, Pattern pattern) {
        Form(Kind kind, String pattern) {
            this(kind, Pattern.compile(pattern));
        }
    }

    /** In order of kind: what stands within an earlier one is not told again. */
    static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                int start = matcher.start();
                int end = matcher.end();
                boolean inside = form.kind() != Kind.EMAIL && form.kind() != Kind.URL && form.kind() != Kind.PATH
                        && found.stream().anyMatch(before -> before.overlaps(start, end));
                boolean within = found.stream().anyMatch(
                        before -> before.kind() != Kind.QUOTE && before.kind() != Kind.CODE
                                && before.overlaps(start, end));
                if (!inside && !within) {
                    String said = group(matcher);
                    found.add(new Mention(form.kind(), start, end, said, said));
                }
            }
        }
        return found;
    }

    private static String group(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            if (matcher.group(i) != null) {
                return matcher.group(i).strip();
            }
        }
        return matcher.group();
    }
}
