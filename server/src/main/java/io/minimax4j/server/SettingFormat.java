package io.minimax4j.server;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the text of a setting becomes its value. Each failure completes the sentence "setting 'x' ...". */
final class SettingFormat {
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,12})\\s*(|B|KB|MB|GB|TB)");
    private static final Map<String, Integer> SIZE_SHIFT = Map.of("", 0, "B", 0, "KB", 10, "MB", 20, "GB", 30, "TB",
            40);
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})\\s*(ms|s|m|h|d)");
    private static final Map<String, Duration> DURATION_UNIT = Map.of("ms", Duration.ofMillis(1), "s",
            Duration.ofSeconds(1), "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));

    private static final Pattern BUCKET = Pattern
            .compile("s3://([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:/|/([\\w.-]+(?:/[\\w.-]+)*)/?)?");

    private SettingFormat() {}

    static String text(String text) {
        require(!text.isEmpty(), "must not be empty");
        return text;
    }

    static Function<String, Integer> whole(int least, int most) {
        return text -> {
            String expected = "must be a whole number from " + least + " to " + most + ", not '" + text + "'";
            require(text.matches("[0-9]{1,10}"), expected);
            long value = Long.parseLong(text);
            require(value >= least && value <= most, expected);
            return (int) value;
        };
    }

    /** {@code 8080, 8443}. */
    static Set<Integer> ports(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(port -> !port.isEmpty())
                .map(whole(1, 65_535)).collect(Collectors.toUnmodifiableSet());
    }

    /** Sizes count in 1024: 64MB is 67,108,864 bytes. */
    static Function<String, Long> size(long most) {
        return text -> {
            Matcher matcher = SIZE.matcher(text.toUpperCase(Locale.ROOT));
            require(matcher.matches(), "must be a size such as 64MB, 10GB or 1048576, not '" + text + "'");
            double bytes = Long.parseLong(matcher.group(1)) * (double) (1L << SIZE_SHIFT.get(matcher.group(2)));
            require(bytes >= 1 && bytes <= most,
                    "must be a size from 1 byte to " + most + " bytes, not '" + text + "'");
            return (long) bytes;
        };
    }

    static Function<String, Duration> duration(Duration least, Duration most) {
        return text -> {
            Matcher matcher = DURATION.matcher(text);
            require(matcher.matches(), "must be a time such as 500ms, 10s, 30m, 9h or 7d, not '" + text + "'");
            Duration value = DURATION_UNIT.get(matcher.group(2)).multipliedBy(Long.parseLong(matcher.group(1)));
            require(value.compareTo(least) >= 0 && value.compareTo(most) <= 0,
                    "must lie between " + least.toSeconds() + "s and " + most.toDays() + "d, not '" + text + "'");
            return value;
        };
    }

    static boolean flag(String text) {
        require(text.equals("true") || text.equals("false"), "must be true or false, not '" + text + "'");
        return text.equals("true");
    }

    /** One of the constants, in lower case. */
    static <E extends Enum<E>> Function<String, E> choice(E[] constants) {
        return text -> Arrays.stream(constants).filter(constant -> word(constant).equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("must be one of " + Arrays.stream(constants)
                        .map(SettingFormat::word).collect(Collectors.joining(", ")) + ", not '" + text + "'"));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A leading {@code ~} is the user's home, also where no shell sees the text. */
    static Path path(String text) {
        require(!text.isEmpty(), "must be a path");
        try {
            Path home = Path.of(System.getProperty("user.home"));
            Path path = text.equals("~") || text.startsWith("~/")
                    ? home.resolve("." + text.substring(1))
                    : Path.of(text);
            return path.toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("must be a path, not '" + text + "'", e);
        }
    }

    static OptionalInt node(String text) {
        return text.equals("auto") ? OptionalInt.empty() : OptionalInt.of(whole(0, 255).apply(text));
    }

    static URI publicUrl(String text) {
        require(isHttp(uri(text)),
                "must be an address such as https://media.example.com, without query or user, not '" + text + "'");
        return withoutSlash(text);
    }

    /** Somebody may have put keys into the text, so the failure does not repeat it. */
    static URI endpoint(String text) {
        String expected = "must be an address such as https://s3.example.com, without query or user";
        try {
            require(isHttp(URI.create(text)), expected);
            return withoutSlash(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(expected, null);
        }
    }

    private static boolean isHttp(URI url) {
        boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
        boolean plain = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
        return http && plain && url.getHost() != null;
    }

    private static URI withoutSlash(String text) {
        return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    static BlobPlace blobs(String text) {
        Matcher bucket = BUCKET.matcher(text);
        if (bucket.matches()) {
            return new BlobPlace.Bucket(bucket.group(1), bucket.group(2) == null ? "" : bucket.group(2));
        }
        String expected = "must be a folder, or s3://BUCKET/PREFIX in letters, digits and .-_, not '" + text + "'";
        require(!text.startsWith("s3:") && (!text.contains("://") || text.startsWith("file:///")), expected);
        return new BlobPlace.Folder(path(text.replaceFirst("^file:(//)?", "")));
    }

    static String region(String text) {
        require(text.matches("[a-z0-9-]{1,40}"), "must be a region such as us-east-1, not '" + text + "'");
        return text;
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("must be an address such as https://media.example.com", e);
        }
    }

    /** The text may hold a password, so the failure does not repeat it. */
    static String jdbcUrl(String text) {
        require(text.startsWith("jdbc:sqlite:") || text.startsWith("jdbc:postgresql:"),
                "must start with jdbc:sqlite: or jdbc:postgresql:");
        return text;
    }

    /** No text, no value. */
    static <T> Function<String, Optional<T>> optional(Function<String, T> reader) {
        return text -> text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
