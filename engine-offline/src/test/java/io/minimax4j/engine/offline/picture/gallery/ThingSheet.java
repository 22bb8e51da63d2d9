package io.minimax4j.engine.offline.picture.gallery;

import io.minimax4j.engine.offline.picture.thing.Action;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.Tint;
import io.minimax4j.engine.picture.Bitmap;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * Shows drawings on one sheet, to look at. To be run by hand: the file to write, the height of a drawing in pixels, and then
 * kinds or names of things, "lit" for the night, "phases" for five phases of each, "tints" for five colours of each, "kinds"
 * for five of a kind.
 */
final class ThingSheet {
    private static final int WIDTH = 1600;

    private final List<Bitmap> sprites = new ArrayList<>();

    private ThingSheet() {}

    public static void main(String... words) throws IOException {
        ThingSheet sheet = new ThingSheet();
        int height = Integer.parseInt(words[1]);
        List<String> wanted = Arrays.asList(words).subList(2, words.length);
        boolean lit = wanted.contains("lit");
        for (Thing thing : Thing.values()) {
            if (wanted.contains(thing.name()) || wanted.contains(thing.kind().name())) {
                poses(wanted, lit).forEach(pose -> sheet.sprites.add(Gallery.sprite(thing, pose, height)));
            }
        }
        Path file = Path.of(words[0]);
        if (file.getParent() != null) {
            Files.createDirectories(file.getParent());
        }
        String name = file.toString();
        ImageIO.write(sheet.painted(lit), name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT),
                file.toFile());
    }

    private static List<Pose> poses(List<String> wanted, boolean lit) {
        List<Pose> poses = new ArrayList<>();
        for (int i = 0; i < (wanted.stream().anyMatch(List.of("phases", "tints", "kinds")::contains) ? 5 : 1); i++) {
            poses.add(new Pose(wanted.contains("phases") ? Action.RUNNING : Action.STANDING,
                    wanted.contains("phases") ? i / 5.0 : 0,
                    wanted.contains("tints")
                            ? List.of(Tint.RED, Tint.YELLOW, Tint.BLUE, Tint.WHITE, Tint.BLACK).get(i)
                            : null,
                    -0.6, lit, wanted.contains("kinds") ? i : 7));
        }
        return poses;
    }

    private BufferedImage painted(boolean lit) {
        int x = 0;
        int y = 0;
        int row = 0;
        List<int[]> places = new ArrayList<>();
        for (Bitmap sprite : sprites) {
            if (x > 0 && x + sprite.width() > WIDTH) {
                x = 0;
                y += row;
                row = 0;
            }
            places.add(new int[]{x, y});
            x += sprite.width();
            row = Math.max(row, sprite.height());
        }
        BufferedImage image = new BufferedImage(WIDTH, Math.max(y + row, 1), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, lit ? new Color(0x1B2444) : new Color(0xDCEBF2), 0, image.getHeight(),
                lit ? new Color(0x2C3556) : new Color(0xE9EFDC)));
        graphics.fillRect(0, 0, WIDTH, image.getHeight());
        for (int i = 0; i < sprites.size(); i++) {
            Bitmap sprite = sprites.get(i);
            BufferedImage shown = new BufferedImage(sprite.width(), sprite.height(), BufferedImage.TYPE_INT_ARGB);
            shown.setRGB(0, 0, sprite.width(), sprite.height(), sprite.argb(), 0, sprite.width());
            graphics.drawImage(shown, places.get(i)[0], places.get(i)[1], null);
        }
        graphics.dispose();
        return image;
    }
}
