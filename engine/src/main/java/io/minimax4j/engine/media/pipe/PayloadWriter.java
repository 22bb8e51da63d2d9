package io.minimax4j.engine.media.pipe;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.Patch;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.picture.PixelSize;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Turns messages into frames, in one buffer that is used again and again. {@link PayloadReader} mirrors it. */
final class PayloadWriter {
    /** Session and type. */
    static final int HEAD = Integer.BYTES + Byte.BYTES;

    private ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);

    byte[] array() {
        return buffer.array();
    }

    /** Writes a frame to the start of the array and returns its length. */
    int frame(int session, Message message) {
        buffer.clear();
        integer(0).integer(session);
        room(1).put((byte) MessageType.of(message).ordinal());
        body(message);
        int length = buffer.position() - Integer.BYTES;
        if (length > MessageInput.MAX_FRAME) {
            throw new IllegalArgumentException(
                    message.getClass().getSimpleName() + " of " + length + " bytes does not fit a frame");
        }
        buffer.putInt(0, length);
        return buffer.position();
    }

    private void body(Message message) {
        switch (message) {
            case Message.Hello(int version) -> integer(version);
            case Message.Speak(SynthesisRequest request) -> request(request);
            case Message.Decode(var path, var format, var limits) -> text(path).format(format)
                    .number(limits.maxDuration().toMillis());
            case Message.Probe(var path) -> text(path);
            case Message.Encode(var input, var output, var streamed) -> format(input).encoding(output).flag(streamed);
            case Message.Grant(int bytes) -> integer(bytes);
            case Message.Samples samples -> samples(samples);
            case Message.Begin(var format) -> format(format);
            case Message.Event(var event) -> event(event);
            case Message.Encoded(var bytes) -> bytes(bytes);
            case Message.Tail(var tail) -> tail(tail);
            case Message.Info(var info) -> info(info);
            case Message.Failed(var kind, var reason) -> integer(kind.ordinal()).text(reason);
            case Message.Look(var path, long mostPixels) -> text(path).number(mostPixels);
            case Message.Watch(var path, var limits) -> text(path).size(limits.size())
                    .integer(limits.framesPerSecond()).integer(limits.mostFrames()).number(limits.mostPixels());
            case Message.Film(var path, var format) -> text(path).size(format.size())
                    .integer(format.framesPerSecond()).format(format.sound());
            case Message.Pixels(var bytes, int offset, int length) -> bytes(bytes, offset, length);
            case Message.Sized(var size) -> size(size);
            case Message.Warm _,Message.Alive _,Message.Finish _,Message.Cancel _,Message.Done _ -> {
            }
        }
    }

    private PayloadWriter request(SynthesisRequest request) {
        return text(request.text()).integer(request.form().ordinal()).text(request.voice()).text(request.variant())
                .integer(request.wordsPerMinute()).integer(request.pitch()).integer(request.pitchRange())
                .integer(request.volume()).integer(request.wordGapMs()).integer(request.hertz())
                .flag(request.phonemes());
    }

    private void samples(Message.Samples samples) {
        int bytes = samples.length() * Short.BYTES;
        integer(samples.length());
        room(bytes).asShortBuffer().put(samples.pcm(), samples.offset(), samples.length());
        buffer.position(buffer.position() + bytes);
    }

    private void event(SpeechEvent event) {
        integer(event.kind().ordinal()).integer(event.position()).integer(event.length()).number(event.millis())
                .text(event.name());
    }

    private void tail(EncodedTail tail) {
        bytes(tail.bytes()).patches(tail.patches()).format(tail.format()).number(tail.frames());
    }

    private PayloadWriter patches(List<Patch> patches) {
        integer(patches.size());
        patches.forEach(patch -> number(patch.offset()).integer(patch.replaced()).bytes(patch.bytes()));
        return this;
    }

    private void info(MediaInfo info) {
        text(info.container()).number(info.millis()).integer(info.streams().size());
        info.streams().forEach(this::stream);
    }

    private void stream(MediaInfo.Stream stream) {
        switch (stream) {
            case MediaInfo.AudioStream(var codec, int rate, int channels, long millis) -> integer(0).text(codec)
                    .integer(rate).integer(channels).number(millis);
            case MediaInfo.VideoStream(var codec, int width, int height, double fps, long millis, boolean attached) ->
                integer(1).text(codec).integer(width).integer(height)
                        .number(Double.doubleToLongBits(fps)).number(millis).flag(attached);
            case MediaInfo.OtherStream(var codec) -> integer(2).text(codec);
        }
    }

    private PayloadWriter format(PcmFormat format) {
        return integer(format.sampleRate()).integer(format.channels());
    }

    private PayloadWriter size(PixelSize size) {
        return integer(size.width()).integer(size.height());
    }

    private PayloadWriter encoding(AudioEncoding encoding) {
        return integer(encoding.codec().ordinal()).integer(encoding.sampleRate()).integer(encoding.channels())
                .integer(encoding.bitrate());
    }

    private PayloadWriter text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private PayloadWriter bytes(byte[] bytes) {
        return bytes(bytes, 0, bytes.length);
    }

    private PayloadWriter bytes(byte[] bytes, int offset, int length) {
        integer(length);
        room(length).put(bytes, offset, length);
        return this;
    }

    private PayloadWriter flag(boolean value) {
        return integer(value ? 1 : 0);
    }

    private PayloadWriter integer(int value) {
        room(Integer.BYTES).putInt(value);
        return this;
    }

    private PayloadWriter number(long value) {
        room(Long.BYTES).putLong(value);
        return this;
    }

    private ByteBuffer room(int bytes) {
        if (buffer.remaining() < bytes) {
            int size = Math.max(buffer.capacity() * 2, buffer.position() + bytes);
            buffer = ByteBuffer.wrap(Arrays.copyOf(buffer.array(), size)).position(buffer.position());
        }
        return buffer;
    }
}
