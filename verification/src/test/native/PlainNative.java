import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.bytedeco.ffmpeg.global.avcodec.*;
import static org.bytedeco.ffmpeg.global.avformat.*;
import static org.bytedeco.ffmpeg.global.avutil.*;
import static org.bytedeco.ffmpeg.global.swresample.*;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVChannelLayout;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.bytedeco.ffmpeg.swresample.SwrContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;
import org.bytedeco.javacpp.ShortPointer;

/**
 * The plain native libraries in one process and one thread, for the benchmark of speech: espeak-ng speaks the text of the
 * standard input into memory, FFmpeg encodes it into a file. No server, no pipe, no voices, no signal processing.
 *
 * <p>It is run from its source with the media worker's jars on the class path, since nothing of this project may be linked
 * to them: {@code java -cp 'worker/*' PlainNative.java FOLDER VOICE ROUNDS NAME:ENCODER:CONTAINER:RATE:BITRATE ...} Each
 * form answers with a line: its name, how long the sound is, and the shortest time it was made in, both in seconds.
 */
public final class PlainNative {
    private static final Linker LINKER = Linker.nativeLinker();
    private static final int MOST_SECONDS = 1200;

    private final MemorySegment synth;
    private final int rate;
    private short[] pcm;
    private int count;

    private PlainNative(Path folder, String voice) throws Throwable {
        SymbolLookup library = SymbolLookup.libraryLookup(unpack(folder), Arena.global());
        synth = library.findOrThrow("espeak_Synth");
        Arena arena = Arena.global();
        rate = (int) LINKER.downcallHandle(library.findOrThrow("espeak_Initialize"),
                FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT))
                .invokeExact(2, 200, arena.allocateFrom(folder.toString()), 0x8000);
        MethodHandle made = MethodHandles.lookup().bind(this, "made",
                MethodType.methodType(int.class, MemorySegment.class, int.class, MemorySegment.class));
        LINKER.downcallHandle(library.findOrThrow("espeak_SetSynthCallback"), FunctionDescriptor.ofVoid(ADDRESS))
                .invokeExact(LINKER.upcallStub(made,
                        FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS), arena));
        int status = (int) LINKER.downcallHandle(library.findOrThrow("espeak_SetVoiceByName"),
                FunctionDescriptor.of(JAVA_INT, ADDRESS)).invokeExact(arena.allocateFrom(voice));
        check(status == 0 ? rate : -1);
        pcm = new short[MOST_SECONDS * rate];
    }

    public static void main(String[] arguments) throws Throwable {
        PlainNative plain = new PlainNative(Path.of(arguments[0]), arguments[1]);
        String text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        av_log_set_level(AV_LOG_ERROR);
        for (int i = 3; i < arguments.length; i++) {
            String[] form = arguments[i].split(":");
            double best = Double.MAX_VALUE;
            for (int round = Integer.parseInt(arguments[2]); round > 0; round--) {
                long start = System.nanoTime();
                plain.speak(text);
                plain.encode(form, Path.of(arguments[0]).resolve("plain.out"));
                best = Math.min(best, (System.nanoTime() - start) / 1e9);
            }
            System.out.printf(Locale.ROOT, "%s %.3f %.6f%n", form[0], (double) plain.count / plain.rate, best);
        }
    }

    private void speak(String text) throws Throwable {
        count = 0;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocateFrom(text);
            int status = (int) LINKER.downcallHandle(synth, FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG,
                    JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS)).invokeExact(bytes, bytes.byteSize(), 0,
                            1, 0, 1, MemorySegment.NULL, MemorySegment.NULL);
            check(-status);
        }
    }

    private int made(MemorySegment samples, int length, MemorySegment events) {
        if (length > 0) {
            MemorySegment.copy(samples.reinterpret((long) length * 2), JAVA_SHORT, 0, pcm, count, length);
            count += length;
        }
        return 0;
    }

    private void encode(String[] form, Path file) {
        AVCodec encoder = avcodec_find_encoder_by_name(form[1]);
        AVChannelLayout mono = new AVChannelLayout();
        av_channel_layout_default(mono, 1);
        int sampleRate = Integer.parseInt(form[3]);
        int format = form[1].equals("libmp3lame") ? AV_SAMPLE_FMT_FLTP : AV_SAMPLE_FMT_S16;
        AVCodecContext codec = avcodec_alloc_context3(encoder);
        codec.sample_rate(sampleRate).sample_fmt(format).ch_layout(mono).thread_count(1)
                .bit_rate(Long.parseLong(form[4])).time_base(new AVRational().num(1).den(sampleRate));
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "vbr", "off", 0);
        if (form[1].equals("libopus")) {
            av_dict_set(options, "compression_level", "5", 0);
        }
        check(avcodec_open2(codec, encoder, options));
        av_dict_free(options);
        AVFormatContext muxer = open(form[2], file, codec);
        write(codec, muxer, mono, format);
        check(av_write_trailer(muxer));
        AVIOContext io = muxer.pb();
        avio_closep(io);
        avformat_free_context(muxer);
        avcodec_free_context(codec);
    }

    private static AVFormatContext open(String container, Path file, AVCodecContext codec) {
        AVFormatContext muxer = new AVFormatContext(null);
        check(avformat_alloc_output_context2(muxer, null, container, file.toString()));
        AVStream stream = avformat_new_stream(muxer, null);
        check(avcodec_parameters_from_context(stream.codecpar(), codec));
        stream.time_base(codec.time_base());
        AVIOContext io = new AVIOContext(null);
        check(avio_open(io, file.toString(), AVIO_FLAG_WRITE));
        muxer.pb(io);
        check(avformat_write_header(muxer, (AVDictionary) null));
        return muxer;
    }

    private void write(AVCodecContext codec, AVFormatContext muxer, AVChannelLayout mono, int format) {
        int width = av_get_bytes_per_sample(format);
        SwrContext resampler = new SwrContext(null);
        check(swr_alloc_set_opts2(resampler, mono, format, codec.sample_rate(), mono, AV_SAMPLE_FMT_S16, rate, 0, null));
        check(swr_init(resampler));
        int size = codec.frame_size() > 0 ? codec.frame_size() : 4096;
        int most = swr_get_out_samples(resampler, count) + 1024;
        AVPacket packet = av_packet_alloc();
        AVFrame frame = av_frame_alloc();
        frame.nb_samples(size).format(format).sample_rate(codec.sample_rate()).ch_layout(mono);
        check(av_frame_get_buffer(frame, 0));
        try (ShortPointer in = new ShortPointer(pcm.length); BytePointer out = new BytePointer((long) most * width);
                PointerPointer<Pointer> ins = new PointerPointer<Pointer>(1).put(0, in);
                PointerPointer<Pointer> outs = new PointerPointer<Pointer>(1).put(0, out)) {
            in.put(pcm, 0, count);
            int done = check(swr_convert(resampler, outs, most, ins, count));
            outs.put(0, out.getPointer((long) done * width));
            int all = done + check(swr_convert(resampler, outs, most - done, null, 0));
            for (int at = 0; at < all; at += size) {
                int length = Math.min(size, all - at);
                check(av_frame_make_writable(frame));
                Pointer.memcpy(frame.data(0), out.getPointer((long) at * width), (long) length * width);
                frame.nb_samples(length).pts(at);
                send(codec, muxer, frame, packet);
            }
            send(codec, muxer, null, packet);
        }
        av_packet_free(packet);
        av_frame_free(frame);
        swr_free(resampler);
    }

    private static void send(AVCodecContext codec, AVFormatContext muxer, AVFrame frame, AVPacket packet) {
        check(avcodec_send_frame(codec, frame));
        while (avcodec_receive_packet(codec, packet) >= 0) {
            av_packet_rescale_ts(packet, codec.time_base(), muxer.streams(0).time_base());
            packet.stream_index(0);
            check(av_write_frame(muxer, packet));
            av_packet_unref(packet);
        }
    }

    private static int check(int status) {
        if (status < 0) {
            throw new IllegalStateException("a native call failed with " + status);
        }
        return status;
    }

    /** Lays out the library and its data, as the jar carries them. */
    private static Path unpack(Path folder) throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "macos" : "debian";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
        Path library = folder.resolve("plain-espeak");
        try (InputStream in = resource(system + "-" + processor + (system.equals("macos")
                ? "/libespeak-ng.1.dylib"
                : "/libespeak-ng.so.1")); ZipInputStream zip = new ZipInputStream(resource("espeak-ng-data.zip"))) {
            Files.copy(in, library);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve("espeak-ng-data").resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
        return library;
    }

    private static InputStream resource(String name) {
        return Pointer.class.getClassLoader().getResourceAsStream(name);
    }
}
