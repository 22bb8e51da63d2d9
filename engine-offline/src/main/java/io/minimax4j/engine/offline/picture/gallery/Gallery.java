package io.minimax4j.engine.offline.picture.gallery;

import io.minimax4j.engine.offline.picture.thing.Brush;
import io.minimax4j.engine.offline.picture.thing.Drawing;
import io.minimax4j.engine.offline.picture.thing.Pose;
import io.minimax4j.engine.offline.picture.thing.Thing;
import io.minimax4j.engine.offline.picture.thing.growing.Plants;
import io.minimax4j.engine.offline.picture.thing.living.Creatures;
import io.minimax4j.engine.offline.picture.thing.made.Artefacts;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** The drawings of all things. */
public final class Gallery {
    private Gallery() {}

    /** How a thing is drawn. */
    public static Drawing of(Thing thing) {
        return switch (thing.kind()) {
            case PERSON, ANIMAL, FLYER, SWIMMER -> Creatures.of(thing);
            case PLANT -> Plants.of(thing);
            case BUILDING, VEHICLE, OBJECT, FOOD -> Artefacts.of(thing);
        };
    }

    /**
     * A drawing by itself on transparent ground, with a margin of a tenth of its height on every side.
     *
     * @param height in pixels, of the thing without the margin
     */
    public static Bitmap sprite(Thing thing, Pose pose, int height) {
        int margin = Math.ceilDiv(height, 10);
        PixelSize size = new PixelSize((int) Math.ceil(height * thing.aspect()) + 2 * margin, height + 2 * margin);
        BufferedImage image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.translate(margin, margin);
        graphics.scale(height, height);
        of(thing).draw(new Brush(graphics, pose.lightFrom()), pose);
        graphics.dispose();
        int[] pixels = new int[Math.toIntExact(size.area())];
        image.getRGB(0, 0, size.width(), size.height(), pixels, 0, size.width());
        return new Bitmap(size, pixels);
    }
}
