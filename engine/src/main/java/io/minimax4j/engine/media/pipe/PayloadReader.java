package io.minimax4j.engine.media.pipe;

import io.minimax4j.engine.audio.AudioCodec;
import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.FrameLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.Patch;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.picture.PixelSize;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns one frame into a message. The other side holds native code that untrusted bytes may have taken over: every
 * count is checked against what the frame really holds, and whatever does not fit breaks the connection.
 */
final class PayloadReader {
    private final ByteBuffer in;

    PayloadReader(ByteBuffer in) {
        this.in = in;
    }

    Envelope envelope() throws BrokenFrameException {
        try {
            int session = in.getInt();
            Message message = message(MessageType.of(in.get()));
            if (in.hasRemaining()) {
                throw new BrokenFrameException(in.remaining() + " bytes too many");
            }
            return new Envelope(session, message);
        } catch (BufferUnderflowException e) {
            throw new BrokenFrameException("frame ends too early", e);
        } catch (IllegalArgumentException e) {
            throw new BrokenFrameException("impossible value: " + e.getMessage(), e);
        }
    }

    private Message message(MessageType type) throws BrokenFrameException {
        return switch (type) {
            case HELLO -> new Message.Hello(in.getInt());
            case WARM -> new Message.Warm();
            case ALIVE -> new Message.Alive();
            case SPEAK -> new Message.Speak(request());
            case DECODE -> new Message.Decode(text(), format(), new DecodeLimits(Duration.ofMillis(in.getLong())));
            case PROBE -> new Message.Probe(text());
            case ENCODE -> new Message.Encode(format(), encoding(), flag());
            case GRANT -> new Message.Grant(in.getInt());
            case FINISH -> new Message.Finish();
            case CANCEL -> new Message.Cancel();
            case SAMPLES -> samples();
            case BEGIN -> new Message.Begin(format());
            case EVENT -> new Message.Event(event());
            case ENCODED -> new Message.Encoded(bytes());
            case TAIL -> new Message.Tail(new EncodedTail(bytes(), patches(), format(), in.getLong()));
            case INFO -> new Message.Info(new MediaInfo(text(), in.getLong(), streams()));
            case DONE -> new Message.Done();
            case FAILED -> new Message.Failed(constant(MediaException.Kind.values()), text());
            case LOOK -> new Message.Look(text(), in.getLong());
            case WATCH -> new Message.Watch(text(), new FrameLimits(size(), in.getInt(), in.getInt(), in.getLong()));
            case FILM -> new Message.Film(text(), new ClipFormat(size(), in.getInt(), format()));
            case PIXELS -> pixels();
            case SIZED -> new Message.Sized(size());
        };
    }

    private SynthesisRequest request() throws BrokenFrameException {
        return new SynthesisRequest(text(), constant(SynthesisRequest.TextForm.values()), text(), text(), in.getInt(),
                in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt(), flag());
    }

    private Message.Samples samples() throws BrokenFrameException {
        short[] pcm = new short[count(Short.BYTES)];
        in.asShortBuffer().get(pcm);
        in.position(in.position() + pcm.length * Short.BYTES);
        return Message.Samples.of(pcm);
    }

    private Message.Pixels pixels() throws BrokenFrameException {
        byte[] bytes = bytes();
        return new Message.Pixels(bytes, 0, bytes.length);
    }

    private PixelSize size() {
        return new PixelSize(in.getInt(), in.getInt());
    }

    private SpeechEvent event() throws BrokenFrameException {
        return new SpeechEvent(constant(SpeechEvent.Kind.values()), in.getInt(), in.getInt(), in.getLong(), text());
    }

    private List<Patch> patches() throws BrokenFrameException {
        int count = count(1);
        List<Patch> patches = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            patches.add(new Patch(in.getLong(), in.getInt(), bytes()));
        }
        return patches;
    }

    private List<MediaInfo.Stream> streams() throws BrokenFrameException {
        int count = count(1);
        List<MediaInfo.Stream> streams = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            streams.add(stream());
        }
        return streams;
    }

    private MediaInfo.Stream stream() throws BrokenFrameException {
        return switch (in.getInt()) {
            case 0 -> new MediaInfo.AudioStream(text(), in.getInt(), in.getInt(), in.getLong());
            case 1 -> new MediaInfo.VideoStream(text(), in.getInt(), in.getInt(), Double.longBitsToDouble(in.getLong()),
                    in.getLong(), flag());
            case 2 -> new MediaInfo.OtherStream(text());
            default -> throw new BrokenFrameException("unknown kind of stream");
        };
    }

    private PcmFormat format() {
        return new PcmFormat(in.getInt(), in.getInt());
    }

    private AudioEncoding encoding() throws BrokenFrameException {
        return new AudioEncoding(constant(AudioCodec.values()), in.getInt(), in.getInt(), in.getInt());
    }

    private String text() throws BrokenFrameException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws BrokenFrameException {
        byte[] bytes = new byte[count(1)];
        in.get(bytes);
        return bytes;
    }

    private boolean flag() {
        return in.getInt() != 0;
    }

    private <E extends Enum<E>> E constant(E[] all) throws BrokenFrameException {
        int ordinal = in.getInt();
        if (ordinal < 0 || ordinal >= all.length) {
            throw new BrokenFrameException("value " + ordinal + " of " + all.length);
        }
        return all[ordinal];
    }

    /** A count of things of that many bytes at least, which the frame must have left. */
    private int count(int bytesEach) throws BrokenFrameException {
        int count = in.getInt();
        if (count < 0 || count > in.remaining() / bytesEach) {
            throw new BrokenFrameException("count " + count + " with " + in.remaining() + " bytes left");
        }
        return count;
    }
}
