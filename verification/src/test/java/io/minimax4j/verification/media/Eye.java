package io.minimax4j.verification.media;

import io.minimax4j.verification.process.Command;
import io.minimax4j.verification.process.Outcome;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Looks at clips with the distribution's ffmpeg, which has nothing to do with our own worker. */
public final class Eye {
    private Eye() {}

    /** What the clip says of itself; its frames are decoded and counted. */
    public static ClipFacts facts(Path clip) {
        Outcome probed = run(Command.of("ffprobe", "-v", "error", "-count_frames", "-show_streams", "-of", "json",
                clip));
        return ClipFacts.of(probed.text(), boxes(clip));
    }

    /** The kinds of the outer boxes, read by hand: every box begins with its length and its kind. */
    private static List<String> boxes(Path clip) {
        List<String> kinds = new ArrayList<>();
        try (DataInputStream file = new DataInputStream(Files.newInputStream(clip))) {
            while (true) {
                long length = Integer.toUnsignedLong(file.readInt());
                kinds.add(new String(file.readNBytes(4), StandardCharsets.US_ASCII));
                file.skipNBytes(length == 1 ? file.readLong() - 16 : length - 8);
            }
        } catch (EOFException end) {
            return kinds;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All frames, as wide as that. */
    public static List<Frame> frames(Path clip, int width) {
        ClipFacts facts = facts(clip);
        int height = Math.round((float) width * facts.height() / facts.width() / 2) * 2;
        return frames(clip, width, height, "scale=" + width + ":" + height + ":flags=area");
    }

    /** The first frame and the last, in their size. */
    public static List<Frame> ends(Path clip) {
        ClipFacts facts = facts(clip);
        return frames(clip, facts.width(), facts.height(),
                "select=eq(n\\,0)+eq(n\\," + (facts.frames() - 1) + ")");
    }

    private static List<Frame> frames(Path clip, int width, int height, String filter) {
        byte[] raw = run(Command.of("ffmpeg", "-v", "error", "-threads", "1", "-i", clip, "-an", "-vf", filter,
                "-fps_mode", "passthrough", "-f", "rawvideo", "-pix_fmt", "rgb24", "-")).output();
        int size = width * height * 3;
        List<Frame> frames = new ArrayList<>();
        for (int at = 0; at + size <= raw.length; at += size) {
            frames.add(Frame.of(width, height, Arrays.copyOfRange(raw, at, at + size)));
        }
        return frames;
    }

    /** How loud the sound of a clip is on average, 0 to 1. */
    public static double loudness(Path clip) {
        byte[] raw = run(Command.of("ffmpeg", "-v", "error", "-i", clip, "-vn", "-ac", "1", "-ar", "16000", "-f",
                "s16le", "-")).output();
        var samples = ByteBuffer.wrap(raw).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        double squares = 0;
        for (int i = 0; i < samples.limit(); i++) {
            squares += Math.pow(samples.get(i) / 32768.0, 2);
        }
        return Math.sqrt(squares / Math.max(1, samples.limit()));
    }

    private static Outcome run(Command command) {
        Outcome outcome = command.run();
        if (outcome.exit() != 0) {
            throw new AssertionError("The clip cannot be looked at: " + outcome.errors());
        }
        return outcome;
    }
}
