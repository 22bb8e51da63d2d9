package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_AV1;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.picture.PixelSize;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;

/** The streams of a file that can be seen. */
final class VideoStreams {
    private static final long PADDING = 128;

    private VideoStreams() {}

    /** The first that is no cover picture. */
    static AVStream best(InputFile file) throws MediaException {
        AVFormatContext context = file.context();
        for (int i = 0; i < context.nb_streams(); i++) {
            AVStream stream = context.streams(i);
            if (isVisible(stream)) {
                return stream;
            }
        }
        throw new MediaException(Kind.BAD_INPUT, "the file holds no pictures that can be decoded");
    }

    /** The one with the most pixels; a picture can have a small one beside it. */
    static AVStream largest(InputFile file) throws MediaException {
        AVFormatContext context = file.context();
        AVStream largest = best(file);
        for (int i = 0; i < context.nb_streams(); i++) {
            AVStream stream = context.streams(i);
            if (isVisible(stream) && size(stream).area() > size(largest).area()) {
                largest = stream;
            }
        }
        return largest;
    }

    private static boolean isVisible(AVStream stream) {
        AVCodecParameters parameters = stream.codecpar();
        return parameters.codec_type() == AVMEDIA_TYPE_VIDEO && parameters.width() > 0 && parameters.height() > 0
                && !isCover(stream);
    }

    static boolean isCover(AVStream stream) {
        return (stream.disposition() & AV_DISPOSITION_ATTACHED_PIC) != 0;
    }

    /** As stored. */
    static PixelSize size(AVStream stream) {
        return new PixelSize(stream.codecpar().width(), stream.codecpar().height());
    }

    static Orientation orientation(InputFile file, AVStream stream) {
        AVCodecParameters parameters = stream.codecpar();
        return file.picture().filter(picture -> !picture.form().isHeif()).map(PictureHeader::orientation)
                .orElseGet(() -> Orientation.of(parameters.coded_side_data(), parameters.nb_coded_side_data()));
    }

    static void checkSize(PixelSize size, long mostPixels) throws MediaException {
        if (size.area() > mostPixels) {
            throw new MediaException(Kind.LIMIT, size + " is more than the " + mostPixels + " pixels allowed");
        }
    }

    /** What a decoder needs for a size, which it rounds up. */
    private static long padded(AVCodecParameters claimed) {
        return (claimed.width() + PADDING) * (claimed.height() + PADDING);
    }

    /** Opens a decoder that refuses what is larger than the limit, whatever the file's header says. */
    static AVCodecContext open(AVStream stream, long mostPixels, int threads) throws MediaException {
        AVCodecParameters parameters = stream.codecpar();
        AVCodec decoder = parameters.codec_id() == AV_CODEC_ID_AV1
                ? avcodec_find_decoder_by_name("libaom-av1")
                : avcodec_find_decoder(parameters.codec_id());
        if (decoder == null) {
            throw new MediaException(Kind.UNSUPPORTED, "the pictures are in a form that cannot be decoded");
        }
        AVCodecContext codec = avcodec_alloc_context3(decoder);
        avcodec_parameters_to_context(codec, parameters);
        codec.pkt_timebase(stream.time_base()).thread_count(threads)
                .max_pixels(Math.max(mostPixels, padded(parameters)));
        int status = avcodec_open2(codec, decoder, (AVDictionary) null);
        if (status < 0) {
            avcodec_free_context(codec);
        }
        Ffmpeg.check(status, Kind.BAD_INPUT, "the headers of the pictures are damaged");
        return codec;
    }
}
