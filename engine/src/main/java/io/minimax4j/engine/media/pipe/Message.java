package io.minimax4j.engine.media.pipe;

import io.minimax4j.engine.audio.AudioEncoding;
import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.ClipFormat;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.EncodedTail;
import io.minimax4j.engine.media.FrameLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.SpeechEvent;
import io.minimax4j.engine.media.SynthesisRequest;
import io.minimax4j.engine.picture.PixelSize;
import java.util.Arrays;

/** One message of the pipe. Which side sends which is told by the nested families. */
public sealed interface Message {
    /** From the worker about itself, in session 0. */
    sealed interface FromWorker extends Message {}

    /** First message of a worker: the version of the protocol it speaks. */
    record Hello(int version) implements FromWorker {
        /** The version both sides must have. */
        public static final int VERSION = 3;
    }

    /** Its engines are loaded and have run once. */
    record Warm() implements FromWorker {}

    /** It lives. */
    record Alive() implements FromWorker {}

    /** Opens a session. */
    sealed interface Opening extends Message {}

    /** Speak a text; answered by Begin, then Samples and Event, then Done. */
    record Speak(SynthesisRequest request) implements Opening {}

    /** Decode a file; answered by Samples, then Done. */
    record Decode(String path, PcmFormat as, DecodeLimits limits) implements Opening {}

    /** Read a file's headers; answered by Info. */
    record Probe(String path) implements Opening {}

    /** Open an encoder; answered by Done, then each Samples by Encoded and Finish by Tail. */
    record Encode(PcmFormat input, AudioEncoding output, boolean streamed) implements Opening {}

    /** Decode a picture; answered by Sized, then Pixels, then Done. */
    record Look(String path, long mostPixels) implements Opening {}

    /** Decode a clip; answered by Pixels, frame after frame, then Done. */
    record Watch(String path, FrameLimits limits) implements Opening {}

    /** Write a clip; answered by Done, then Pixels and Samples by Grant as they are taken, and Finish by Done. */
    record Film(String path, ClipFormat format) implements Opening {}

    /** More to a session that is open. */
    sealed interface Following extends Message {}

    /** Room for that many more bytes, in either direction. */
    record Grant(int bytes) implements Following, Answer {}

    /** The encoder's input ends. */
    record Finish() implements Following {}

    /** Stop; no answer is wanted any more. */
    record Cancel() implements Following {}

    /** Samples, in either direction. The array is shared, never changed. */
    record Samples(short[] pcm, int offset, int length) implements Following, Answer {
        /** The most samples of one message. */
        public static final int MAX = 16_384;

        public Samples {
            if (offset < 0 || length < 0 || length > MAX || offset > pcm.length - length) {
                throw new IllegalArgumentException(length + " samples at " + offset + " of " + pcm.length);
            }
        }

        /** All of a small array. */
        public static Samples of(short[] pcm) {
            return new Samples(pcm, 0, pcm.length);
        }

        /** The samples as an array of their own. */
        public short[] copy() {
            return Arrays.copyOfRange(pcm, offset, offset + length);
        }
    }

    /** A part of a picture or of a frame, in either direction. The array is shared, never changed. */
    record Pixels(byte[] bytes, int offset, int length) implements Following, Answer {
        /** The most bytes of one message. */
        public static final int MAX = 65_536;

        public Pixels {
            if (offset < 0 || length < 0 || length > MAX || offset > bytes.length - length) {
                throw new IllegalArgumentException(length + " bytes at " + offset + " of " + bytes.length);
            }
        }
    }

    /** From the worker, in a session. */
    sealed interface Answer extends Message {}

    /** The format of the samples to come. */
    record Begin(PcmFormat format) implements Answer {}

    /** A moment of the speech. */
    record Event(SpeechEvent event) implements Answer {}

    /** How large the picture is whose pixels follow. */
    record Sized(PixelSize size) implements Answer {}

    /** Bytes that became ready. */
    record Encoded(byte[] bytes) implements Answer {}

    /** The end of an encoding. */
    record Tail(EncodedTail tail) implements Answer {}

    /** What a file's headers say. */
    record Info(MediaInfo info) implements Answer {}

    /** It is done. */
    record Done() implements Answer {}

    /** It could not be done. */
    record Failed(MediaException.Kind kind, String message) implements Answer {}
}
