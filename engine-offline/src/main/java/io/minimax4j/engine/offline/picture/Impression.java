package io.minimax4j.engine.offline.picture;

import io.minimax4j.engine.offline.picture.pixel.Rgb;
import io.minimax4j.engine.offline.picture.pixel.Sheet;
import io.minimax4j.engine.picture.Bitmap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What can be measured of a picture: size, colours and where they are, light, contrast, sharpness, a horizon. */
final class Impression {
    private static final int COARSE = 96;
    private static final int CELLS = 3;
    private static final int MOST_COLORS = 4;
    private static final double LEAST_SHARE = 0.04;

    private final Bitmap picture;
    private final Sheet small;

    Impression(Bitmap picture) {
        this.picture = picture;
        double scale = Math.min(1, (double) COARSE / Math.max(picture.width(), picture.height()));
        Sheet white = new Sheet(picture.width(), picture.height());
        Arrays.fill(white.pixels(), 0xFFFFFFFF);
        white.lay(picture, 0, 0);
        this.small = white.scaled(Math.max((int) Math.round(picture.width() * scale), 1),
                Math.max((int) Math.round(picture.height() * scale), 1));
    }

    /** Colours everybody has a word for. */
    private enum Hue {
        RED("red", "红色"), ORANGE("orange", "橙色"), YELLOW("yellow", "黄色"), GREEN("green", "绿色"), CYAN("cyan", "青色"),
        BLUE("blue", "蓝色"), PURPLE("purple", "紫色"), PINK("pink", "粉色"), BROWN("brown", "棕色"), BLACK("black", "黑色"),
        WHITE("white", "白色"), GREY("grey", "灰色");

        private final String english;
        private final String chinese;

        Hue(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        static Hue of(int argb) {
            int chroma = Rgb.chroma(argb);
            int luma = Rgb.luma(argb);
            int most = Math.max(Rgb.red(argb), Math.max(Rgb.green(argb), Rgb.blue(argb)));
            if (most < 44) {
                return BLACK;
            }
            if (chroma < 26 || chroma < most * 0.14) {
                return luma > 205 ? WHITE : luma < 50 ? BLACK : GREY;
            }
            double hue = degrees(argb, chroma);
            boolean dark = most < 165;
            if (hue < 14 || hue >= 345) {
                return chroma < most * 0.5 && luma > 140 ? PINK : dark && chroma < 90 && hue < 14 ? BROWN : RED;
            }
            if (hue < 42) {
                return dark || chroma < most * 0.45 && luma < 180 ? BROWN : ORANGE;
            }
            if (hue < 68) {
                return dark && hue < 50 ? BROWN : YELLOW;
            }
            return hue < 165
                    ? GREEN
                    : hue < 195
                            ? CYAN
                            : hue < 252
                                    ? BLUE
                                    : hue < 295
                                            ? PURPLE
                                            : hue < 345 && luma > 110 ? PINK : PURPLE;
        }

        private static double degrees(int argb, int chroma) {
            int red = Rgb.red(argb);
            int green = Rgb.green(argb);
            int blue = Rgb.blue(argb);
            double sixth = red >= green && red >= blue
                    ? (double) (green - blue) / chroma
                    : green >= blue ? (double) (blue - red) / chroma + 2 : (double) (red - green) / chroma + 4;
            return (sixth * 60 + 360) % 360;
        }
    }

    private record Share(Hue hue, double share, double[] cells) {}

    /** All of it in sentences. */
    String tell(boolean chinese) {
        List<Share> shares = shares();
        List<String> colors = new ArrayList<>();
        for (Share share : shares) {
            String percent = Math.round(share.share() * 100) + (chinese ? "%" : " %");
            colors.add(chinese
                    ? share.hue().chinese + "（约 " + percent + "，" + where(share, true) + "）"
                    : share.hue().english + " (" + percent + ", " + where(share, false) + ")");
        }
        double light = light();
        double contrast = contrast();
        String lightness = light > 0.62
                ? chinese ? "整体明亮" : "It is bright on the whole"
                : light < 0.36
                        ? chinese ? "整体偏暗" : "It is dark on the whole"
                        : chinese ? "明暗适中" : "It is neither bright nor dark";
        String contrasts = contrast > 0.24
                ? chinese ? "对比强烈" : "with strong contrast"
                : contrast < 0.1
                        ? chinese ? "对比很弱" : "with little contrast"
                        : chinese ? "对比中等" : "with moderate contrast";
        String sharpness = isSharp()
                ? chinese ? "边缘清晰" : "its edges are sharp"
                : chinese ? "边缘柔和" : "its edges are soft";
        String split = split(chinese);
        return chinese
                ? "图片尺寸为 " + picture.width() + " × " + picture.height() + " 像素，" + layout(true) + "。主要颜色："
                        + String.join("、", colors) + "。" + lightness + "，" + contrasts + "，" + sharpness + "。" + split
                        + "以上由像素测量得出；离线引擎没有视觉模型，不能识别画面中的人物、物体或文字。"
                : "The picture is " + picture.width() + " × " + picture.height() + " pixels, " + layout(false)
                        + ". Main colours: " + String.join(", ", colors) + ". " + lightness + ", " + contrasts
                        + ", and "
                        + sharpness + ". " + split
                        + "All this is measured from its pixels; the offline engine has no vision model and does not recognise people, things or writing in it.";
    }

    private String layout(boolean chinese) {
        double ratio = picture.size().ratio();
        return ratio > 1.05
                ? chinese ? "横向" : "landscape"
                : ratio < 0.95
                        ? chinese ? "纵向" : "portrait"
                        : chinese ? "方形" : "about square";
    }

    private List<Share> shares() {
        Map<Hue, double[]> cells = new EnumMap<>(Hue.class);
        for (int y = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++) {
                int cell = y * CELLS / small.height() * CELLS + x * CELLS / small.width();
                cells.computeIfAbsent(Hue.of(small.pixels()[y * small.width() + x]),
                        hue -> new double[CELLS * CELLS])[cell]++;
            }
        }
        double all = small.pixels().length;
        List<Share> shares = new ArrayList<>();
        cells.forEach((hue, counts) -> shares.add(new Share(hue, Arrays.stream(counts).sum() / all, counts)));
        shares.sort(Comparator.comparingDouble(Share::share).reversed());
        return shares.stream().filter(share -> share.share() >= LEAST_SHARE).limit(MOST_COLORS).toList();
    }

    private static String where(Share share, boolean chinese) {
        double all = Arrays.stream(share.cells()).sum();
        double[] rows = new double[CELLS];
        double[] columns = new double[CELLS];
        for (int i = 0; i < share.cells().length; i++) {
            rows[i / CELLS] += share.cells()[i] / all;
            columns[i % CELLS] += share.cells()[i] / all;
        }
        if (share.cells()[4] / all > 0.5) {
            return chinese ? "集中在中央" : "in the centre";
        }
        String down = rows[0] > 0.55 ? chinese ? "上" : "top" : rows[2] > 0.55 ? chinese ? "下" : "bottom" : "";
        String across = columns[0] > 0.5 ? chinese ? "左" : "left" : columns[2] > 0.5 ? chinese ? "右" : "right" : "";
        if (down.isEmpty() && across.isEmpty()) {
            return rows[1] > 0.5 ? chinese ? "集中在中部" : "across the middle" : chinese ? "各处都有" : "all over";
        }
        return chinese
                ? "多在" + across + down + "方"
                : "mostly at the " + down + (down.isEmpty() || across.isEmpty() ? "" : " ") + across;
    }

    private double light() {
        return Arrays.stream(small.pixels()).mapToDouble(Rgb::luma).average().orElse(0) / 255;
    }

    private double contrast() {
        double mean = light();
        return Math.sqrt(Arrays.stream(small.pixels())
                .mapToDouble(argb -> Math.pow(Rgb.luma(argb) / 255.0 - mean, 2))
                .average()
                .orElse(0));
    }

    /** Whether light changes from one pixel to the next as fast as over a few: blurred pictures change slowly. */
    private boolean isSharp() {
        double near = 0;
        double far = 0;
        int[] pixels = picture.argb();
        int width = picture.width();
        int step = 4;
        for (int y = 0; y < picture.height(); y += 2) {
            for (int x = 0; x + step < width; x += 2) {
                int at = y * width + x;
                int here = Rgb.luma(pixels[at]);
                near += Math.pow(here - Rgb.luma(pixels[at + 1]), 2);
                far += Math.pow(here - Rgb.luma(pixels[at + step]), 2);
            }
        }
        return far > 0 && near / far > 0.16;
    }

    /** Where the picture changes most from above to below, if it looks like a sky over ground. */
    private String split(boolean chinese) {
        int best = 0;
        double most = 0;
        int height = small.height();
        for (int y = height / 5; y < height * 17 / 20; y++) {
            int window = Math.max(2, height / 10);
            double apart = apart(mean(y - window, y), mean(y, y + window));
            if (apart > most) {
                most = apart;
                best = y;
            }
        }
        if (most < 40 || !looksLikeSky(mean(0, best))) {
            return "";
        }
        long percent = Math.round(100.0 * best / height);
        return chinese
                ? "上部约 " + percent + "% 可能是天空，其下是地面或水面。"
                : "The upper " + percent + " % are probably sky, with ground or water below. ";
    }

    private static boolean looksLikeSky(int argb) {
        Hue hue = Hue.of(argb);
        return hue == Hue.BLUE || hue == Hue.CYAN || hue == Hue.WHITE || hue == Hue.GREY && Rgb.luma(argb) > 110
                || hue == Hue.ORANGE || hue == Hue.PINK || hue == Hue.PURPLE;
    }

    private int mean(int from, int to) {
        double red = 0;
        double green = 0;
        double blue = 0;
        int start = Math.clamp(from, 0, small.height() - 1) * small.width();
        int end = Math.clamp(to, 1, small.height()) * small.width();
        for (int i = start; i < end; i++) {
            red += Rgb.red(small.pixels()[i]);
            green += Rgb.green(small.pixels()[i]);
            blue += Rgb.blue(small.pixels()[i]);
        }
        double count = Math.max(end - start, 1);
        return Rgb.of(red / count, green / count, blue / count);
    }

    private static double apart(int first, int second) {
        return Math
                .sqrt(Math.pow(Rgb.red(first) - Rgb.red(second), 2) + Math.pow(Rgb.green(first) - Rgb.green(second), 2)
                        + Math.pow(Rgb.blue(first) - Rgb.blue(second), 2));
    }
}
