package io.minimax4j.server;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.AudioEncoder;
import io.minimax4j.engine.media.ClipEncoder;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.FrameLimits;
import io.minimax4j.engine.media.FrameSink;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.media.Patch;
import io.minimax4j.engine.media.PcmSink;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.media.SynthesisSink;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/**
 * A toolbox whose files are easy to write by hand: {@code AA BB}, the samples little-endian, {@code EE}. As codecs do,
 * it has the header as a patch: put in front of a stream, written over a place that was kept free in a file.
 */
public final class PlainToolbox implements MediaToolbox {
    private static final byte[] HEADER = {(byte) 0xAA, (byte) 0xBB};
    private static final byte[] FREE_PLACE = {0, 0};
    private static final byte[] END = {(byte) 0xEE};

    private final AtomicInteger deaths = new AtomicInteger();
    private final AtomicInteger openEncoders = new AtomicInteger();

    /** The next encodings fail, as if their worker had died, at their second block. */
    public void dieOnce() {
        deaths.set(1);
    }

    public void dieAlways() {
        deaths.set(Integer.MAX_VALUE);
    }

    public void live() {
        deaths.set(0);
    }

    public int openEncoders() {
        return openEncoders.get();
    }

    @Override
    public AudioEncoder encoder(PcmFormat input, AudioEncoding output, boolean streamed) {
        openEncoders.incrementAndGet();
        return new PlainEncoder(output, streamed);
    }

    @Override
    public void synthesize(SynthesisRequest request, SynthesisSink sink) {
        throw new UnsupportedOperationException();
    }

    /** A recording: {@code plain <container> <seconds> <sample>}, and {@code video} behind if there are pictures. */
    @Override
    public void decode(Path file, PcmFormat as, DecodeLimits limits, PcmSink sink)
            throws MediaException, InterruptedException {
        String[] words = words(file);
        if (words[1].equals("crash")) {
            throw new MediaException(Kind.WORKER_DIED, "the worker died");
        }
        double seconds = Double.parseDouble(words[2]);
        if (seconds * 1000 > limits.maxDuration().toMillis()) {
            throw new MediaException(Kind.LIMIT, "too long");
        }
        short[] samples = new short[(int) Math.round(seconds * as.sampleRate())];
        Arrays.fill(samples, Short.parseShort(words[3]));
        sink.pcm(samples, samples.length);
    }

    /** Of {@link PlainMedia}, or of a recording. */
    @Override
    public MediaInfo probe(Path file) throws MediaException {
        Optional<MediaInfo> info = PlainMedia.info(bytes(file));
        return info.isPresent() ? info.get() : recording(words(file));
    }

    private static MediaInfo recording(String[] words) {
        List<MediaInfo.Stream> sound = List.of(new MediaInfo.AudioStream(words[1], 8000, 1, 12_000));
        List<MediaInfo.Stream> film = List.of(new MediaInfo.AudioStream(words[1], 8000, 1, 12_000),
                new MediaInfo.VideoStream("h264", 64, 64, 25, 12_000, false));
        String container = words[1].equals("crash") ? "wav" : words[1];
        return new MediaInfo(container, 12_000, words.length > 4 ? film : sound);
    }

    private static String[] words(Path file) throws MediaException {
        String text = new String(bytes(file), StandardCharsets.ISO_8859_1);
        if (!text.startsWith("plain ")) {
            throw new MediaException(Kind.BAD_INPUT, "no media file");
        }
        return text.split(" ");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Bitmap picture(Path file, long mostPixels) throws MediaException {
        try {
            BufferedImage image = ImageIO.read(file.toFile());
            if (image == null) {
                throw new MediaException(Kind.BAD_INPUT, "no picture");
            }
            int width = image.getWidth();
            return new Bitmap(new PixelSize(width, image.getHeight()),
                    image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
        } catch (IOException e) {
            throw new MediaException(Kind.BAD_INPUT, "a damaged picture");
        }
    }

    @Override
    public void frames(Path file, FrameLimits limits, FrameSink sink) {
        throw new UnsupportedOperationException("frames");
    }

    @Override
    public ClipEncoder clip(ClipFormat format, Path target) {
        throw new UnsupportedOperationException("clips");
    }

    @Override
    public void close() {}

    private final class PlainEncoder implements AudioEncoder {
        private final AudioEncoding output;
        private final boolean streamed;
        private long samples;
        private int blocks;

        PlainEncoder(AudioEncoding output, boolean streamed) {
            this.output = output;
            this.streamed = streamed;
        }

        @Override
        public byte[] encode(short[] pcm, int offset, int length) throws MediaException {
            if (blocks++ == 1 && deaths.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new MediaException(Kind.WORKER_DIED, "the worker died");
            }
            samples += length;
            byte[] place = blocks == 1 && !streamed ? FREE_PLACE : new byte[0];
            ByteBuffer bytes = ByteBuffer.allocate(place.length + 2 * length).order(ByteOrder.LITTLE_ENDIAN).put(place);
            for (int i = offset; i < offset + length; i++) {
                bytes.putShort(pcm[i]);
            }
            return bytes.array();
        }

        @Override
        public EncodedTail finish() {
            Patch header = new Patch(0, streamed ? 0 : FREE_PLACE.length, HEADER);
            return new EncodedTail(END.clone(), List.of(header), output.pcm(), samples * output.sampleRate() / 8000);
        }

        @Override
        public void close() {
            openEncoders.decrementAndGet();
        }
    }
}
