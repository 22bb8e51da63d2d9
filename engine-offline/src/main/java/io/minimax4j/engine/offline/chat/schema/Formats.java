package io.minimax4j.engine.offline.chat.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.regex.Pattern;

/** The formats of strings that are checked; any other name allows every string. */
public final class Formats {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@\"<>(),;:]{1,64}@[^\\s@.]{1,63}(?:\\.[^\\s@.]{1,63})+");
    private static final Pattern UUID = Pattern
            .compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern IPV4 = Pattern
            .compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern HOST = Pattern.compile("(?=.{1,253}$)(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)"
            + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*");
    private static final Pattern DURATION = Pattern.compile("P(?=.)(?:\\d+W|(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?"
            + "(?:T(?=.)(?:\\d+H)?(?:\\d+M)?(?:\\d+(?:\\.\\d+)?S)?)?)");
    private static final int LONGEST = 10_000;

    private Formats() {}

    /** Whether a text is of a format. */
    public static boolean accepts(String format, String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        return switch (format) {
            case "date" -> parses(() -> LocalDate.parse(text));
            case "date-time" -> parses(() -> OffsetDateTime.parse(text));
            case "time" -> parses(() -> OffsetTime.parse(text));
            case "email", "idn-email" -> EMAIL.matcher(text).matches();
            case "uuid" -> UUID.matcher(text).matches();
            case "ipv4" -> IPV4.matcher(text).matches();
            case "hostname", "idn-hostname" -> HOST.matcher(text).matches();
            case "duration" -> DURATION.matcher(text).matches();
            case "uri", "iri", "url" -> isAddress(text, true);
            case "uri-reference", "iri-reference" -> isAddress(text, false);
            default -> true;
        };
    }

    private static boolean parses(Runnable parsing) {
        try {
            parsing.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isAddress(String text, boolean absolute) {
        try {
            URI address = new URI(text);
            return !absolute || address.isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
