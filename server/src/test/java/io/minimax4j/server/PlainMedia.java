package io.minimax4j.server;

import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.MediaInfo.AudioStream;
import io.minimax4j.engine.media.MediaInfo.VideoStream;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Media that are easy to make: true pictures, and clips and sound whose headers are words behind the true first bytes. */
public final class PlainMedia {
    private static final String CLIP = "\0\0\0\u0018ftypisom";
    private static final String SOUND = "RIFF\0\0\0\0WAVE";

    private PlainMedia() {}

    /** One colour. */
    public static byte[] png(int width, int height, int rgb) {
        return picture("png", width, height, rgb);
    }

    /** One colour. */
    public static byte[] jpeg(int width, int height, int rgb) {
        return picture("jpeg", width, height, rgb);
    }

    private static byte[] picture(String format, int width, int height, int rgb) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, rgb);
            }
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An MP4, such as {@code clip("h264 640 360 24 5000 aac")}: codec, sides, rate, milliseconds, and sound if any. */
    public static byte[] clip(String words) {
        return (CLIP + " " + words).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A WAV, such as {@code sound("pcm_s16le 5000")}: codec and milliseconds. */
    public static byte[] sound(String words) {
        return (SOUND + " " + words).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** {@code data:} and what a client that does not look says it is. */
    public static String dataUrl(byte[] medium) {
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(medium);
    }

    /** What the headers of one of these say; empty if it is none. */
    static Optional<MediaInfo> info(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (text.startsWith(CLIP)) {
            return Optional.of(clip(text.substring(CLIP.length() + 1).split(" ")));
        }
        if (text.startsWith(SOUND)) {
            String[] words = text.substring(SOUND.length() + 1).split(" ");
            long millis = Long.parseLong(words[1]);
            return Optional.of(new MediaInfo("wav", millis, List.of(new AudioStream(words[0], 44_100, 2, millis))));
        }
        return pictureInfo(file);
    }

    private static MediaInfo clip(String[] words) {
        long millis = Long.parseLong(words[4]);
        List<MediaInfo.Stream> streams = new ArrayList<>();
        streams.add(new VideoStream(words[0], Integer.parseInt(words[1]), Integer.parseInt(words[2]),
                Double.parseDouble(words[3]), millis, false));
        if (words.length > 5) {
            streams.add(new AudioStream(words[5], 44_100, 2, millis));
        }
        return new MediaInfo("mov", millis, streams);
    }

    private static Optional<MediaInfo> pictureInfo(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            return Optional.of(new MediaInfo("image2", -1, List.of(
                    new VideoStream(reader.getFormatName(), reader.getWidth(0), reader.getHeight(0), 25, -1, false))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
