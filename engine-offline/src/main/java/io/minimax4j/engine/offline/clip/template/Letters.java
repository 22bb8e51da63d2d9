package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Outline;
import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Capital letters and digits as strokes, in a cell that is 4 wide and 6 high. There is no font on a machine that has none
 * installed, and none is brought along.
 */
final class Letters {
    private static final double WIDTH = 4;
    private static final double HEIGHT = 6;
    /** Points are x, y as digits; a blank lifts the pen; after a tilde the points are a smooth curve. */
    private static final Map<String, String> STROKES = Map.ofEntries(
            Map.entry("A", "062046 1434"),
            Map.entry("B", "0600 ~00302041312303 ~0323343545260606"),
            Map.entry("C", "~41301011021405163645"),
            Map.entry("D", "0600 ~0020414345260606"),
            Map.entry("E", "40000646 0333"),
            Map.entry("F", "400006 0333"),
            Map.entry("G", "~41301001050516364543 4323"),
            Map.entry("H", "0006 4046 0343"),
            Map.entry("I", "2026 1030 1636"),
            Map.entry("J", "~4044453616050504 2040"),
            Map.entry("K", "0006 4003 0346"),
            Map.entry("L", "000646"),
            Map.entry("M", "0600244046"),
            Map.entry("N", "06004640"),
            Map.entry("O", "~10010516364541301010"),
            Map.entry("P", "0600 ~0030414233130303"),
            Map.entry("Q", "~10010516364541301010 2446"),
            Map.entry("R", "0600 ~0030414233130303 2346"),
            Map.entry("S", "~413010010223334445361605"),
            Map.entry("T", "0040 2026"),
            Map.entry("U", "~000405163645444040"),
            Map.entry("V", "002640"),
            Map.entry("W", "0016233640"),
            Map.entry("X", "0046 4006"),
            Map.entry("Y", "0023 4023 2326"),
            Map.entry("Z", "00400646"),
            Map.entry("0", "~10010516364541301010 1531"),
            Map.entry("1", "112026 1636"),
            Map.entry("2", "~011030414231 310646"),
            Map.entry("3", "~01103041423323 ~23334445361605"),
            Map.entry("4", "3036 300444"),
            Map.entry("5", "40000233 ~0222334445361605"),
            Map.entry("6", "~413010010516364544331304"),
            Map.entry("7", "004016"),
            Map.entry("8", "~23120110304132230405163645443323"),
            Map.entry("9", "~423313020110304145361605"),
            Map.entry("!", "2024 2626"),
            Map.entry("?", "~0110304142332324 2626"),
            Map.entry("-", "1333"),
            Map.entry("&", "461302102113 ~130405163644"),
            Map.entry(".", "2626"),
            Map.entry("+", "2125 1333"));

    private Letters() {}

    /** Whether a character is among them. */
    static boolean knows(int codePoint) {
        return STROKES.containsKey(Character.toString(codePoint).toUpperCase(Locale.ROOT));
    }

    /** How wide a word is at a height, with as much room between letters as given. */
    static double wide(String word, double height, double gap) {
        int count = word.codePointCount(0, word.length());
        return count * height * WIDTH / HEIGHT + Math.max(0, count - 1) * gap;
    }

    /** A word, the upper left corner of its first cell at a place; what is not known is left out. */
    static Path2D word(String word, double left, double top, double height, double gap) {
        Path2D.Double path = new Path2D.Double();
        double x = left;
        for (int point : word.codePoints().toArray()) {
            String strokes = STROKES.get(Character.toString(point).toUpperCase(Locale.ROOT));
            append(path, strokes, x, top, height / HEIGHT);
            x += height * WIDTH / HEIGHT + gap;
        }
        return path;
    }

    private static void append(Path2D path, @Nullable String strokes, double left, double top, double scale) {
        if (strokes == null) {
            return;
        }
        for (String stroke : strokes.split(" ")) {
            boolean smooth = stroke.startsWith("~");
            String digits = smooth ? stroke.substring(1) : stroke;
            double[] points = new double[digits.length() / 2 * 2];
            for (int i = 0; i < points.length; i++) {
                points[i] = (i % 2 == 0 ? left : top) + scale * (digits.charAt(i) - '0');
            }
            path.append(smooth ? Brush.curve(points) : straight(points), false);
        }
    }

    private static Path2D straight(double[] points) {
        return Outline.lines(points);
    }
}
