package io.minimax4j.verification.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture to be filmed or painted after: soft enough for a codec, and with enough in it to be followed everywhere. */
public record TestCard(BufferedImage image) {

    /** Discs of all sizes on a slope of colour; another seed makes another picture. */
    public static TestCard of(int width, int height, long seed) {
        Random random = new Random(seed);
        return drawn(width, height, pen -> {
            pen.setPaint(new GradientPaint(0, 0, colour(random), width, height, colour(random)));
            pen.fillRect(0, 0, width, height);
            for (int i = 0; i < 150; i++) {
                double size = Math.min(width, height) * (0.03 + 0.12 * random.nextDouble());
                pen.setColor(colour(random));
                pen.fillOval((int) (random.nextDouble() * width - size / 2),
                        (int) (random.nextDouble() * height - size / 2), (int) size, (int) size);
            }
        });
    }

    /** A figure of one colour before white. */
    public static TestCard figure(int side, Color colour) {
        return drawn(side, side, pen -> {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, side, side);
            pen.setColor(colour);
            pen.fillOval(side * 3 / 8, side / 8, side / 4, side / 4);
            pen.fillRoundRect(side * 5 / 16, side * 3 / 8, side * 3 / 8, side / 2, side / 10, side / 10);
        });
    }

    /** All of one colour. */
    public static TestCard plain(int width, int height, Color colour) {
        return drawn(width, height, pen -> {
            pen.setColor(colour);
            pen.fillRect(0, 0, width, height);
        });
    }

    private interface Drawing {
        void with(Graphics2D pen);
    }

    private static TestCard drawn(int width, int height, Drawing drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            drawing.with(pen);
        } finally {
            pen.dispose();
        }
        return new TestCard(image);
    }

    private static Color colour(Random random) {
        return new Color(40 + random.nextInt(176), 40 + random.nextInt(176), 40 + random.nextInt(176));
    }

    /** As a file of that format: png or jpg. */
    public byte[] file(String format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(image, format, file)) {
                throw new IllegalArgumentException("the JDK writes no " + format);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** As clients send a local file: whatever it is, they call it JPEG. */
    public String dataUrl() {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(file("png"));
    }

    public Frame frame() {
        return Frame.of(image);
    }
}
