package io.minimax4j.client.speech;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.minimax4j.client.transport.TargetFile;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.protocol.speech.Subtitle;
import org.jspecify.annotations.Nullable;

/** What is said when: sentence by sentence, and word by word where that was asked for. */
public final class Subtitles {
    /** No subtitles. */
    public static final Subtitles NONE = new Subtitles(List.of());

    private static final String MARK = "\uFEFF";
    /** Stands for a space among the words of some servers. */
    private static final String SPACE = "[SPACE]";

    private final List<Subtitle> sentences;

    private Subtitles(List<Subtitle> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    /** Those sentences, in that order. */
    public static Subtitles of(List<Subtitle> sentences) {
        return sentences.isEmpty() ? NONE : new Subtitles(sentences.stream().map(Subtitles::unmarked).toList());
    }

    /** Some platforms begin the first text with a byte order mark. */
    private static Subtitle unmarked(Subtitle one) {
        return one.text() != null && one.text().startsWith(MARK)
                ? one.withText(one.text().substring(MARK.length()))
                : one;
    }

    /**
     * Reads a file of subtitles: a JSON array of sentences, or an object that holds one as {@code subtitles}.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static Subtitles read(byte[] json) {
        try {
            String text = new String(json, StandardCharsets.UTF_8).replace(MARK, "").strip();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return of(Json.readArray(text.startsWith("{") ? within(Json.readObject(bytes)) : bytes, Subtitle.class));
        } catch (JsonFormatException e) {
            throw new IllegalArgumentException("These are no subtitles: they must be a JSON array of sentences", e);
        }
    }

    private static byte[] within(Map<String, Object> json) {
        return Json.write(json.get("subtitles") instanceof List<?> list ? list : List.of());
    }

    /** The sentences; times are milliseconds from the start of the audio, places are code points of the text. */
    public List<Subtitle> sentences() {
        return sentences;
    }

    public boolean isEmpty() {
        return sentences.isEmpty();
    }

    /** The same with a line for every word. A sentence whose words are not known stays whole. */
    public Subtitles words() {
        List<Subtitle> words = new ArrayList<>();
        for (Subtitle sentence : sentences) {
            List<Subtitle.Word> spoken = sentence.timestampedWords();
            if (spoken == null || spoken.isEmpty()) {
                words.add(sentence);
            } else {
                spoken.stream().filter(word -> !word(word).isBlank())
                        .forEach(word -> words.add(Subtitle.of(word(word), word.timeBegin(), word.timeEnd(),
                                word.wordBegin(), word.wordEnd())));
            }
        }
        return of(words);
    }

    private static String word(Subtitle.Word word) {
        return word.word() == null || word.word().equals(SPACE) ? " " : word.word();
    }

    /** The same, so much later: for a clip that is played behind another one. */
    public Subtitles later(Duration time) {
        double millis = time.toNanos() / 1e6;
        return of(sentences.stream().map(one -> one.later(millis)).toList());
    }

    /** These and the others after them. */
    public Subtitles plus(Subtitles others) {
        List<Subtitle> all = new ArrayList<>(sentences);
        all.addAll(others.sentences);
        return of(all);
    }

    /** As SubRip, for players: {@code .srt}. */
    public String toSrt() {
        StringBuilder srt = new StringBuilder();
        int number = 1;
        for (Subtitle one : sentences) {
            String text = line(one.text()).replace("-->", "→");
            if (!text.isEmpty()) {
                srt.append(number++).append('\n').append(times(one, ',')).append('\n').append(text).append("\n\n");
            }
        }
        return srt.toString();
    }

    /** As WebVTT, for browsers: {@code .vtt}. */
    public String toVtt() {
        StringBuilder vtt = new StringBuilder("WEBVTT\n\n");
        for (Subtitle one : sentences) {
            String text = line(one.text()).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            if (!text.isEmpty()) {
                vtt.append(times(one, '.')).append('\n').append(text).append("\n\n");
            }
        }
        return vtt.toString();
    }

    /** As the platform writes them. */
    public String toJson() {
        return new String(Json.writeArray(sentences, Subtitle.class), StandardCharsets.UTF_8);
    }

    /** A line break would end the cue of a text, or begin another one. */
    private static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s*[\\r\\n\\x{85}\\x{2028}\\x{2029}]+\\s*", " ").strip();
    }

    private static String times(Subtitle one, char point) {
        return time(one.timeBegin(), point) + " --> " + time(Math.max(one.timeBegin(), one.timeEnd()), point);
    }

    private static String time(double millis, char point) {
        long whole = Math.max(0, Math.round(millis));
        return String.format(Locale.ROOT, "%02d:%02d:%02d%c%03d", whole / 3_600_000, whole / 60_000 % 60,
                whole / 1000 % 60, point, whole % 1000);
    }

    /**
     * Writes them to a file, whole or not at all, in the form that its ending names, and gives the path back.
     *
     * @throws IllegalArgumentException if the name does not end in .srt, .vtt or .json
     * @throws UncheckedIOException if the file cannot be written
     */
    public Path save(Path file) {
        byte[] bytes = form(file).getBytes(StandardCharsets.UTF_8);
        try {
            new TargetFile(file).write(out -> out.write(bytes));
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot save the subtitles to " + file, e);
        }
    }

    private String form(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".srt")) {
            return toSrt();
        }
        if (name.endsWith(".vtt")) {
            return toVtt();
        }
        if (name.endsWith(".json")) {
            return toJson();
        }
        throw new IllegalArgumentException(
                "Cannot tell the form of the subtitles from " + file + "; let it end in .srt, .vtt or .json");
    }

    @Override
    public String toString() {
        return "Subtitles[" + sentences.size() + "]";
    }
}
