package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT2020_NCL;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_BT709;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_RGB;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_SPC_UNSPECIFIED;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV440P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV444P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ420P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ422P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ440P;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUVJ444P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_pix_fmt_desc_get;
import static org.bytedeco.ffmpeg.global.swscale.SWS_ACCURATE_RND;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU601;
import static org.bytedeco.ffmpeg.global.swscale.SWS_CS_ITU709;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INP;
import static org.bytedeco.ffmpeg.global.swscale.SWS_FULL_CHR_H_INT;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_getContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.picture.PixelSize;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.ffmpeg.swscale.SwsFilter;
import org.bytedeco.javacpp.DoublePointer;
import org.jspecify.annotations.Nullable;

/** Brings frames of any size, layout and range of colours to one: pixels of sRGB, or BT.709 in its limited range. */
final class Scaler implements AutoCloseable {
    private static final int NEUTRAL = 1 << 16;
    private static final int HD_HEIGHT = 720;

    private final AVFrame scaled = av_frame_alloc();
    private @Nullable Shape shape;
    private @Nullable SwsContext context;

    /** What a context is made for; a stream may change it in the middle. */
    private record Shape(int width, int height, int format, int matrix, boolean fullRange) {}

    Scaler(PixelSize size, int format) throws MediaException {
        scaled.width(size.width()).height(size.height()).format(format);
        Ffmpeg.check(av_frame_get_buffer(scaled, 0), Kind.LIMIT, "making room for a picture of " + size);
    }

    /** The frame in the new form; it is changed by the next call. */
    AVFrame scale(AVFrame frame) throws MediaException {
        SwsContext current = context(frame);
        Ffmpeg.check(sws_scale(current, frame.data(), frame.linesize(), 0, frame.height(), scaled.data(),
                scaled.linesize()), Kind.INTERNAL, "scaling");
        return scaled;
    }

    private SwsContext context(AVFrame frame) throws MediaException {
        Shape now = new Shape(frame.width(), frame.height(), plain(frame.format()), matrix(frame), fullRange(frame));
        SwsContext current = context;
        if (current == null || !now.equals(shape)) {
            free();
            current = make(now);
            context = current;
            shape = now;
        }
        return current;
    }

    private SwsContext make(Shape from) throws MediaException {
        SwsContext made = sws_getContext(from.width(), from.height(), from.format(), scaled.width(), scaled.height(),
                scaled.format(), SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP,
                (SwsFilter) null, null, (DoublePointer) null);
        if (made == null || made.isNull()) {
            throw new MediaException(Kind.UNSUPPORTED, "the pictures are in a form that cannot be converted");
        }
        sws_setColorspaceDetails(made, sws_getCoefficients(from.matrix()), from.fullRange() ? 1 : 0,
                sws_getCoefficients(SWS_CS_ITU709), 0, 0, NEUTRAL, NEUTRAL);
        return made;
    }

    /** JPEG's layouts are the usual ones under names that imply the full range. */
    private static int plain(int format) {
        if (format == AV_PIX_FMT_YUVJ420P) {
            return AV_PIX_FMT_YUV420P;
        }
        if (format == AV_PIX_FMT_YUVJ422P) {
            return AV_PIX_FMT_YUV422P;
        }
        if (format == AV_PIX_FMT_YUVJ440P) {
            return AV_PIX_FMT_YUV440P;
        }
        return format == AV_PIX_FMT_YUVJ444P ? AV_PIX_FMT_YUV444P : format;
    }

    /** Grey has no range of its own in most files, and then means all of it. */
    private static boolean fullRange(AVFrame frame) {
        boolean grey = av_pix_fmt_desc_get(frame.format()).nb_components() < 3;
        return plain(frame.format()) != frame.format() || frame.color_range() == AVCOL_RANGE_JPEG
                || grey && frame.color_range() == AVCOL_RANGE_UNSPECIFIED;
    }

    /** Where a file does not say, what is high is taken for BT.709 as players do, and what is full range for JPEG. */
    private static int matrix(AVFrame frame) {
        int told = frame.colorspace();
        if (told == AVCOL_SPC_UNSPECIFIED || told == AVCOL_SPC_RGB || told > AVCOL_SPC_BT2020_NCL) {
            return frame.height() >= HD_HEIGHT && !fullRange(frame) ? SWS_CS_ITU709 : SWS_CS_ITU601;
        }
        return told == AVCOL_SPC_BT709 ? SWS_CS_ITU709 : told;
    }

    private void free() {
        SwsContext current = context;
        if (current != null) {
            sws_freeContext(current);
            context = null;
        }
    }

    @Override
    public void close() {
        free();
        av_frame_free(scaled);
    }
}
