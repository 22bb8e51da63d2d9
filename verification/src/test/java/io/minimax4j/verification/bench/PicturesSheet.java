package io.minimax4j.verification.bench;

import io.minimax4j.engine.offline.picture.OfflinePainter;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PictureOrder;
import io.minimax4j.engine.picture.PixelSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Paints one picture for each of 24 prompts, half of them Chinese, into one sheet to be looked at, and prints how long each
 * took.
 */
final class PicturesSheet implements Bench.Benchmark {
    private static final PixelSize SIZE = new PixelSize(1024, 1024);
    private static final int COLUMNS = 6;
    private static final int CELL = 512;
    private static final int GAP = 12;
    private static final List<String> PROMPTS = List.of("春天的山谷，樱花树下一个女孩和一只白猫", "夕阳下的大海，一艘帆船驶向远方", "水墨画：群山之间的亭子，仙鹤飞过",
            "雪夜的村庄，温暖的灯光，一个雪人", "竹林里吃饭的大熊猫，清晨薄雾", "城市夜景，烟花，河上有船", "秋天的湖边，枫树，红色的小船", "水彩画：花园里的猫和蝴蝶",
            "中秋圆月，湖上的宝塔和灯笼", "沙漠里的骆驼和金字塔，下午", "海底世界：海豚、水母和一群鱼", "元宵节的古镇，孩子们提着灯笼，剪纸风格",
            "A red car on a street in the rain at dusk", "An astronaut on the moon, a planet in the sky",
            "A lighthouse on a cliff by the stormy sea", "Oil painting of a windmill in a field of tulips, morning",
            "A fox in a misty autumn forest", "Comic style: a knight fights a dragon in front of a castle",
            "A cozy room with a cat sleeping on a sofa by the window",
            "Three hot air balloons over the mountains at sunrise",
            "Pixel art of a boy with a dog on a beach with palm trees",
            "Aurora over a snowfield with a tent and pine trees",
            "Neon city street at night with a motorcycle", "A waterfall in the forest with a deer, rainbow");

    @Override
    public void run() throws Exception {
        Path file = Path.of(System.getProperty("basedir", "."), "target", "pictures-sheet.png").toAbsolutePath();
        int rows = Math.ceilDiv(PROMPTS.size(), COLUMNS);
        BufferedImage sheet = new BufferedImage(COLUMNS * (CELL + GAP) + GAP, rows * (CELL + GAP) + GAP,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        Table table = new Table("Pictures of " + SIZE + ", second run", "", "ms");
        OfflinePainter painter = new OfflinePainter();
        for (int i = 0; i < PROMPTS.size(); i++) {
            PictureOrder order = new PictureOrder("image-01", PROMPTS.get(i), SIZE, 2026 + i, null, null, true, false);
            painter.paint(order);
            long start = System.nanoTime();
            Bitmap picture = painter.paint(order);
            table.row(PROMPTS.get(i), (System.nanoTime() - start) / 1e6);
            BufferedImage image = new BufferedImage(SIZE.width(), SIZE.height(), BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, SIZE.width(), SIZE.height(), picture.argb(), 0, SIZE.width());
            graphics.drawImage(image, GAP + i % COLUMNS * (CELL + GAP), GAP + i / COLUMNS * (CELL + GAP), CELL, CELL,
                    null);
        }
        graphics.dispose();
        Files.createDirectories(file.getParent());
        ImageIO.write(sheet, "png", file.toFile());
        table.print();
        System.out.println("The sheet is in " + file);
    }
}
