package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.thing.Brush;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word of a text and its strokes, laid out in one or two lines. */
record Lettering(String word, Path2D path, double height) {
    private static final Pattern QUOTED = Pattern.compile("[\"'“‘「『《]([^\"'”’」』》]{1,24})[\"'”’」』》]");
    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z0-9][A-Z0-9!&+-]{1,15}\\b");
    private static final Pattern PIECES = Pattern.compile("[\\p{IsAlphabetic}\\p{IsDigit}!?&]+");
    private static final Set<String> FILLING = Set.of("the", "word", "a", "an", "of", "made", "in", "with", "and",
            "from", "letters", "text", "write",
            "element", "by", "out", "font", "art", "style", "lettering", "as", "for");
    private static final int MOST = 12;

    static Lettering of(String text, Element element, double ratio) {
        String word = word(text, element);
        List<String> lines = lines(word);
        int longest = lines.stream().mapToInt(line -> line.codePointCount(0, line.length())).max().orElse(1);
        double cell = Math.min(0.62 / lines.size(), (ratio - 0.3) / longest / 0.88);
        Path2D.Double path = new Path2D.Double();
        double top = 0.5 - (cell * lines.size() + 0.08 * (lines.size() - 1)) / 2;
        for (String line : lines) {
            double gap = cell * 0.23;
            double left = ratio / 2 - Letters.wide(line, cell, gap) / 2;
            for (int point : line.codePoints().toArray()) {
                if (Letters.knows(point)) {
                    path.append(Letters.word(Character.toString(point), left, top, cell, 0), false);
                } else if (!Character.isWhitespace(point)) {
                    seal(path, point, left + cell / 3, top + cell / 2, cell * 0.36);
                }
                left += cell * 2 / 3 + gap;
            }
            top += cell + 0.08;
        }
        return new Lettering(word, path, cell);
    }

    /** What is in quotes, or in capitals, or the first that is neither filling nor the element. */
    static String word(String text, Element element) {
        for (Pattern pattern : List.of(QUOTED, CAPITALS)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                return cut(matcher.group(matcher.groupCount()).strip());
            }
        }
        Matcher matcher = PIECES.matcher(text);
        String first = "";
        while (matcher.find()) {
            String piece = matcher.group();
            first = first.isEmpty() ? piece : first;
            if (!FILLING.contains(piece.toLowerCase(Locale.ROOT)) && !element.names(piece)) {
                return cut(piece);
            }
        }
        return cut(first.isEmpty() ? "?" : first);
    }

    private static String cut(String word) {
        int count = word.codePointCount(0, word.length());
        return (count <= MOST ? word : word.substring(0, word.offsetByCodePoints(0, MOST))).toUpperCase(Locale.ROOT);
    }

    private static List<String> lines(String word) {
        int count = word.codePointCount(0, word.length());
        if (count <= 7) {
            return List.of(word);
        }
        int blank = word.indexOf(' ');
        int half = blank > 0 ? blank : word.offsetByCodePoints(0, (count + 1) / 2);
        List<String> lines = new ArrayList<>();
        lines.add(word.substring(0, half).strip());
        lines.add(word.substring(half).strip());
        return List.copyOf(lines);
    }

    /** An ornament of four mirrored quarters within a frame; no two characters have the same. */
    private static void seal(Path2D path, int codePoint, double x, double y, double radius) {
        SplittableRandom random = new SplittableRandom(codePoint);
        int corners = 40;
        double[] frame = new double[2 * corners + 2];
        for (int i = 0; i <= corners; i++) {
            double turn = 2 * Math.PI * i / corners;
            double out = 1
                    / Math.pow(Math.pow(Math.abs(Math.cos(turn)), 5) + Math.pow(Math.abs(Math.sin(turn)), 5), 0.2);
            frame[2 * i] = x + radius * out * Math.cos(turn);
            frame[2 * i + 1] = y + radius * out * Math.sin(turn);
        }
        path.append(Brush.curve(frame), false);
        for (int stroke = 0; stroke < 2; stroke++) {
            double[] points = new double[6];
            for (int i = 0; i < 3; i++) {
                points[2 * i] = (0.1 + 0.52 * random.nextDouble()) * radius;
                points[2 * i + 1] = (0.1 + 0.52 * random.nextDouble()) * radius;
            }
            points[0] = stroke == 0 ? 0 : points[0];
            for (int quarter = 0; quarter < 4; quarter++) {
                double signX = quarter % 2 == 0 ? 1 : -1;
                double signY = quarter < 2 ? 1 : -1;
                path.append(Brush.curve(x + signX * points[0], y + signY * points[1], x + signX * points[2],
                        y + signY * points[3], x + signX * points[4],
                        y + signY * points[5]), false);
            }
        }
    }
}
