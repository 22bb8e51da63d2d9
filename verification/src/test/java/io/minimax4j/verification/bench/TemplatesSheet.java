package io.minimax4j.verification.bench;

import io.minimax4j.engine.clip.Frame;
import io.minimax4j.engine.clip.TemplateOrder;
import io.minimax4j.engine.offline.clip.template.TemplateFilm;
import io.minimax4j.engine.offline.picture.OfflinePainter;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PictureOrder;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.protocol.video.VideoTemplate;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Eight frames of every template, a picture for each, to be looked at; and how long a frame takes over a whole clip. */
final class TemplatesSheet implements Bench.Benchmark {
    private static final int FRAMES = 8;
    private static final PixelSize PICTURE = new PixelSize(800, 900);

    @Override
    public void run() throws Exception {
        Path folder = Path.of(System.getProperty("basedir", "."), "target", "templates").toAbsolutePath();
        Files.createDirectories(folder);
        Table table = new Table("Templates, one clip each", "", "ms to prepare", "ms a frame");
        for (VideoTemplate template : VideoTemplate.values()) {
            long start = System.nanoTime();
            TemplateFilm film = TemplateFilm.of(new TemplateOrder(template, picture(template), text(template), 5));
            double prepared = (System.nanoTime() - start) / 1e6;
            int wide = film.size().ratio() > 1 ? 480 : 330;
            int high = (int) (wide / film.size().ratio());
            BufferedImage strip = new BufferedImage(FRAMES / 2 * wide, 2 * high, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = strip.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            Frame frame = Frame.of(film.size());
            long drawn = 0;
            int shown = 0;
            for (int number = 0; number < film.frames(); number++) {
                long before = System.nanoTime();
                film.draw(number, frame);
                drawn += System.nanoTime() - before;
                if (number == (int) ((shown + 0.6) * film.frames() / FRAMES)) {
                    graphics.drawImage(image(frame), shown % 4 * wide, shown / 4 * high, wide, high, null);
                    shown++;
                }
            }
            graphics.dispose();
            ImageIO.write(strip, "png", folder.resolve(template.slug() + ".png").toFile());
            table.row(template.slug(), prepared, drawn / 1e6 / film.frames());
        }
        table.print();
        System.out.println("The strips are in " + folder);
    }

    private static @Nullable Bitmap picture(VideoTemplate template) throws InterruptedException {
        if (template.picture().isEmpty()) {
            return null;
        }
        String prompt = switch (template) {
            case TRANSFORMERS -> "a red car, studio";
            case FEMALE_TRYON_AD -> "a pink shirt, studio";
            case MALE_TRYON_AD -> "a blue shirt, studio";
            case DRINKFALL -> "an orange bottle, studio";
            case MINIATURE_SET_AD -> "a red sneaker, studio";
            case CHARACTER_3D_PRODUCT -> "a purple perfume bottle, studio";
            case LABUBU, TIBETAN_PORTRAIT, WINTER_LOVE_LETTER, FOUR_SEASONS -> "portrait of a woman, studio";
            case DIVING, CLIMBING -> "a boy, studio";
            default -> "an orange cat sitting, studio";
        };
        return new OfflinePainter().paint(new PictureOrder("image-01", prompt, PICTURE, 7, null, null, false, false));
    }

    private static @Nullable String text(VideoTemplate template) {
        return switch (template) {
            case RUN_FOR_LIFE -> "狮子";
            case HELPLESS_MOMENTS -> "puppy working overtime";
            case ANIME_LIFE_SIM -> "a girl walks through a village with cherry trees in spring";
            case ART_FONTS -> "SPRING made of flowers";
            case ECOMMERCE_DISPLAY_AD -> "a golden perfume bottle";
            case CHARACTER_3D_PRODUCT -> "explain the scent of roses and why it is a nice gift";
            default -> null;
        };
    }

    private static BufferedImage image(Frame frame) {
        int width = frame.size().width();
        int height = frame.size().height();
        int luma = width * height;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int chroma = luma + y / 2 * (width / 2) + x / 2;
                double light = 1.164 * ((frame.planes()[y * width + x] & 0xFF) - 16);
                double blue = (frame.planes()[chroma] & 0xFF) - 128;
                double red = (frame.planes()[chroma + luma / 4] & 0xFF) - 128;
                image.setRGB(x, y, level(light + 1.793 * red) << 16 | level(light - 0.213 * blue - 0.533 * red) << 8
                        | level(light + 2.112 * blue));
            }
        }
        return image;
    }

    private static int level(double value) {
        return (int) Math.clamp(Math.round(value), 0L, 255L);
    }
}
