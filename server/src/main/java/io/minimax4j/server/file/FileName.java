package io.minimax4j.server.file;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A name that a user gave to a file, made harmless: no folders, no control characters, at most 255 characters. It is
 * shown and sent back, and never used as a path.
 */
record FileName(String text) {
    private static final int LONGEST = 255;

    /** Of {@code C:\music\..\a.mp3} the name is {@code a.mp3}. */
    static FileName of(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.codePoints().filter(FileName::isVisible).limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString().strip();
        return new FileName(clean.chars().allMatch(character -> character == '.') ? "file" : clean);
    }

    /** Also leaves out half surrogates, and the marks that make a name read backwards. */
    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    /** In lower case and without its dot; empty if there is none. */
    String extension() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** As the last segment of a link: everything but letters, digits, dot, dash and underscore would need care there. */
    String forLink() {
        String plain = text.codePoints().map(point -> isPlain(point) ? point : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return URLEncoder.encode(plain, StandardCharsets.UTF_8);
    }

    private static boolean isPlain(int point) {
        return Character.isLetterOrDigit(point) || point == '.' || point == '-' || point == '_';
    }

    /** The parameters of Content-Disposition: plain ASCII for old clients, and the true name as RFC 8187 has it. */
    String forHeader() {
        String ascii = text.codePoints().map(point -> isQuotable(point) ? point : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }

    private static boolean isQuotable(int point) {
        return point >= ' ' && point < 0x7f && point != '"' && point != '\\' && point != '%';
    }
}
