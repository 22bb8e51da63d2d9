package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.avformat.AVFormatContext.AVFMT_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avformat.av_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set_int;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVRational;

/**
 * The container around an encoder's packets.
 *
 * <p>MP3 opens with a frame that tells the length of the rest and sounds as silence to a player that does not know it.
 * In a stream it has no place: the bytes go out without it, and the canonical file gets it by a patch that inserts it.
 *
 * <p>Ogg gathers packets of 20 ms into pages of a second. In a stream the first page holds one packet and the others a few.
 * A page goes out when the next packet comes and not before, so that the last page is still there to be marked as the
 * last: only in that one may a decoder leave out the samples that only fill the last packet.
 */
final class EncodedFile implements AutoCloseable {
    private static final int PACKETS_ON_A_PAGE = 5;

    private final AVFormatContext context = new AVFormatContext(null);
    private final AVPacket packet = av_packet_alloc();
    private final MemoryFile memory = new MemoryFile();
    private final AVRational codecTime;
    private final AVRational streamTime;
    private final boolean streamsPages;
    private final long heldBack;
    private int pageRoom = 1;

    EncodedFile(AVCodecContext codec, EncoderChoice choice, boolean streamed) throws MediaException {
        String doing = "opening the container " + choice.container();
        Ffmpeg.check(avformat_alloc_output_context2(context, null, choice.container(), null), Kind.INTERNAL, doing);
        context.pb(memory.context());
        context.flags(context.flags() | AVFMT_FLAG_BITEXACT);
        AVStream stream = avformat_new_stream(context, null);
        Ffmpeg.check(avcodec_parameters_from_context(stream.codecpar(), codec), Kind.INTERNAL, doing);
        codecTime = codec.time_base();
        stream.time_base(codecTime);
        Ffmpeg.check(writeHeader(), Kind.INTERNAL, doing);
        streamTime = stream.time_base();
        streamsPages = streamed && choice.hasPages();
        heldBack = streamed && choice.opensWithSilentFrame() ? memory.take().length : 0;
    }

    /**
     * No tags and no padding, so that the sound starts as early in the file as it can. Files of Ogg that a client joins
     * are told apart by their serial numbers, and so each has another.
     */
    private int writeHeader() {
        AVDictionary options = new AVDictionary(null);
        try {
            av_dict_set(options, "id3v2_version", "0", 0);
            av_dict_set(options, "metadata_header_padding", "0", 0);
            av_dict_set_int(options, "serial_offset", ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE), 0);
            return avformat_write_header(context, options);
        } finally {
            av_dict_free(options);
        }
    }

    /** Where the encoder puts its next packet. */
    AVPacket packet() {
        return packet;
    }

    /** Writes what lies in {@link #packet}. */
    void writePacket() throws MediaException {
        if (streamsPages) {
            turnPage();
        }
        av_packet_rescale_ts(packet, codecTime, streamTime);
        packet.stream_index(0);
        int status = av_write_frame(context, packet);
        av_packet_unref(packet);
        Ffmpeg.check(status, Kind.INTERNAL, "writing a packet");
    }

    private void turnPage() throws MediaException {
        if (pageRoom == 0) {
            Ffmpeg.check(av_write_frame(context, null), Kind.INTERNAL, "ending a page");
            pageRoom = PACKETS_ON_A_PAGE;
        }
        pageRoom--;
    }

    void finish() throws MediaException {
        Ffmpeg.check(av_write_trailer(context), Kind.INTERNAL, "ending the file");
    }

    /** The bytes that became ready since the last call. */
    byte[] take() {
        return memory.take();
    }

    /** What is to be changed in the bytes given so far. */
    List<Patch> patches() {
        if (heldBack == 0) {
            return memory.patches();
        }
        List<Patch> shifted = new ArrayList<>();
        for (Patch patch : memory.patches()) {
            boolean opening = patch.offset() == 0 && patch.replaced() == heldBack;
            shifted.add(opening
                    ? new Patch(0, 0, patch.bytes())
                    : new Patch(patch.offset() - heldBack, patch.replaced(), patch.bytes()));
        }
        return shifted;
    }

    @Override
    public void close() {
        avformat_free_context(context);
        memory.close();
        av_packet_free(packet);
    }
}
