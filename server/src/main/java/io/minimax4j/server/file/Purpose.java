package io.minimax4j.server.file;

import io.minimax4j.protocol.error.ApiException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a file is for. Any word is allowed; those of the contract have rules. How long a recording lasts, or what a
 * video shows, is checked where it is used.
 */
record Purpose(String name) {
    /** Its input is checked at upload, and refused with a real HTTP status. */
    static final String VIDEO_INPUT = "video_generation_input";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final long MEGABYTE = 1L << 20;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Format RECORDING = new Format(Set.of("mp3", "m4a", "wav"), 20 * MEGABYTE);
    private static final Map<String, Rule> RULES = Map.of(
            "voice_clone", new Rule(List.of(RECORDING), Optional.empty()),
            "prompt_audio", new Rule(List.of(RECORDING), Optional.empty()),
            "t2a_async_input",
            new Rule(List.of(new Format(Set.of("txt", "json", "zip"), 512 * MEGABYTE)), Optional.empty()),
            "batch", new Rule(List.of(new Format(Set.of("jsonl"), 100 * MEGABYTE)), Optional.empty()),
            "video_understanding",
            new Rule(List.of(new Format(Set.of("mp4", "avi", "mov", "mkv"), 512 * MEGABYTE)), Optional.of(WEEK)),
            VIDEO_INPUT, new Rule(List.of(
                    new Format(Set.of("jpg", "jpeg", "png", "webp", "heic", "heif"), 30 * MEGABYTE),
                    new Format(Set.of("mp4", "mov"), 50 * MEGABYTE),
                    new Format(Set.of("wav", "mp3"), 15 * MEGABYTE)), Optional.of(WEEK)));
    private static final Rule NO_RULE = new Rule(List.of(), Optional.empty());
    private static final int MOST_CHARACTERS = 1_000_000;

    Purpose {
        if (!NAME.matcher(name).matches()) {
            throw ApiException.invalid("purpose must be 1 to 64 letters, digits, '_' or '-', such as voice_clone");
        }
    }

    /** How long a file of this purpose is kept; empty for ever. */
    Optional<Duration> retention() {
        return rule().retention();
    }

    /** Refuses a file that is empty, too large, or of a kind that this purpose does not take. */
    void check(FileName name, Measure measure) {
        if (measure.bytes() == 0) {
            throw ApiException.invalid("file '" + name.text() + "' is empty");
        }
        if (!rule().formats().isEmpty()) {
            check(formatOf(name), measure.bytes());
        }
        if (this.name.equals("t2a_async_input") && name.extension().equals("txt")) {
            checkLength(measure);
        }
        if (this.name.equals(VIDEO_INPUT) && !Signature.matches(name.extension(), measure.head())) {
            throw ApiException.invalid("file '" + name.text() + "' does not hold what its extension says");
        }
    }

    private Rule rule() {
        return RULES.getOrDefault(name, NO_RULE);
    }

    private Format formatOf(FileName file) {
        return rule().formats().stream().filter(format -> format.extensions().contains(file.extension())).findFirst()
                .orElseThrow(() -> ApiException.invalid("a file for " + name + " must be one of "
                        + String.join(", ", extensions()) + ", not '" + file.text() + "'"));
    }

    private Set<String> extensions() {
        return rule().formats().stream().map(Format::extensions).flatMap(Collection::stream)
                .collect(TreeSet::new, Set::add, Set::addAll);
    }

    private void check(Format format, long bytes) {
        if (bytes > format.maxBytes()) {
            throw ApiException.invalid("a file of this kind for " + name + " may have " + format.maxBytes() / MEGABYTE
                    + " MB, not " + bytes + " bytes");
        }
    }

    private void checkLength(Measure measure) {
        if (measure.characters() > MOST_CHARACTERS) {
            throw ApiException.invalid("a text for " + name + " may have 1000000 characters");
        }
    }

    private record Rule(List<Format> formats, Optional<Duration> retention) {}

    private record Format(Set<String> extensions, long maxBytes) {}
}
