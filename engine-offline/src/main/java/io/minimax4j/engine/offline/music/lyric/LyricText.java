package io.minimax4j.engine.offline.music.lyric;

import io.minimax4j.engine.offline.music.score.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of lyrics: tags, lines that are sung, and gaps.
 *
 * @param tagged whether any row is a tag
 * @param playedBefore whether "##" asks for accompaniment before the first line, as old models have it
 * @param playedAfter whether it does so behind the last one
 */
record LyricText(List<Row> rows, boolean tagged, boolean playedBefore, boolean playedAfter) {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");
    /** Who wrote it, before its first line. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)(?:title|song|song title|artist|singer|album|lyrics|lyricist|composer|(?:lyrics|music|words|written|composed) by"
                    + "|歌名|歌曲|标题|標題|曲名|歌手|演唱|原唱|专辑|專輯|作词|作詞|作曲|编曲|編曲|制作人|製作人|词|詞|曲)\\s*[:：].*");
    /** Who sings the line. */
    private static final Pattern SINGER = Pattern.compile("(?i)^(?:男|女|合|齐|齊|男声|女声|男聲|女聲|童声|童聲|合唱|独唱|独|"
            + "male|female|both|all|him|her|man|woman)\\s*[:：]\\s*");
    private static final Pattern HEADING = Pattern
            .compile("(?:#+\\s*|\\*\\*|__)(.+?)(?:\\*\\*|__|#+)?\\s*[:：]?\\s*(?:\\*\\*)?");
    private static final Pattern ACCOMPANIED = Pattern.compile("^##(?![# ])");
    private static final Pattern COLON = Pattern.compile("(.{1,40}?)\\s*[:：]");

    LyricText {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param tag which section begins; null for a line or a gap
     * @param lines a line, more than once if it is repeated, in more than one piece if it is long; none for a gap
     */
    record Row(@Nullable SectionKind tag, List<String> lines) {
        static final Row GAP = new Row(null, List.of());

        Row {
            lines = List.copyOf(lines);
        }

        boolean gap() {
            return tag == null && lines.isEmpty();
        }
    }

    static LyricText of(String lyrics) {
        String text = lyrics.strip();
        boolean before = ACCOMPANIED.matcher(text).find() && heading(text.lines().findFirst().orElse(""), true) == null;
        boolean after = text.length() > 2 && text.endsWith("##")
                && heading(text.substring(text.lastIndexOf('\n') + 1), true) == null;
        List<String> raw = Markup.lines(before ? text.substring(2) : text);
        boolean bracketed = raw.stream().anyMatch(LyricText::hasTag);
        List<Row> rows = new ArrayList<>();
        for (String line : raw) {
            SectionKind heading = heading(line, bracketed);
            if (heading != null) {
                rows.add(new Row(heading, List.of()));
            } else if (!credit(line, rows)) {
                read(Markup.plain(line), rows);
            }
        }
        return new LyricText(rows, rows.stream().anyMatch(row -> row.tag() != null), before, after);
    }

    private static boolean hasTag(String line) {
        return BRACKETS.matcher(line).results().anyMatch(found -> Tags.kind(found.group(1)) != null);
    }

    /** The section that a row names by markup, or with a colon where brackets name none. */
    private static @Nullable SectionKind heading(String line, boolean bracketed) {
        Matcher marked = HEADING.matcher(line.strip());
        if (marked.matches()) {
            return Tags.kind(marked.group(1));
        }
        Matcher colon = COLON.matcher(line.strip());
        return !bracketed && colon.matches() ? Tags.kind(colon.group(1)) : null;
    }

    private static boolean credit(String line, List<Row> rows) {
        return rows.stream().allMatch(row -> row.lines().isEmpty()) && CREDIT.matcher(line.strip()).matches();
    }

    private static void read(String line, List<Row> rows) {
        StringBuilder sung = new StringBuilder();
        Matcher brackets = BRACKETS.matcher(line);
        int at = 0;
        while (brackets.find()) {
            sung.append(line, at, brackets.start());
            at = brackets.end();
            SectionKind kind = Tags.kind(brackets.group(1));
            if (kind == null) {
                // kept until marks are dropped, for "[x2]" repeats the line
                sung.append(brackets.group());
            } else {
                sing(sung.toString(), rows);
                sung.setLength(0);
                rows.add(new Row(kind, List.of()));
            }
        }
        sung.append(line, at, line.length());
        if (!sung.toString().isBlank() || at == 0) {
            sing(sung.toString(), rows);
        }
    }

    private static void sing(String line, List<Row> rows) {
        Repeat repeat = Repeat.of(SINGER.matcher(line.strip()).replaceFirst(""));
        List<String> pieces = LongLine.cut(Markup.sung(repeat.line()));
        if (!pieces.isEmpty()) {
            rows.add(new Row(null, repeat.times(pieces)));
        } else if (repeat.count() > 1 && !rows.isEmpty() && !rows.getLast().lines().isEmpty()) {
            rows.set(rows.size() - 1, new Row(null, repeat.times(rows.getLast().lines())));
        } else if (rows.isEmpty() || rows.getLast().tag() == null) {
            rows.add(Row.GAP);
        }
    }
}
