package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avformat.av_find_input_format;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.picture.PixelSize;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVInputFormat;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.PointerPointer;

/**
 * A media file opened for reading, with its headers read. Only containers that hold their own content are opened: a
 * playlist could name other files or hosts. A picture is known by its first bytes and not by its name.
 */
final class InputFile implements AutoCloseable {
    private static final String CONTAINERS = "mp3,wav,w64,flac,ogg,mov,matroska,aac,aiff,au,amr,caf,avi,mpegts,mpeg,ac3,asf,"
            + "gif,jpeg_pipe,png_pipe,webp_pipe";
    private static final String BYTES_TO_LOOK_AT = "2000000";
    private static final String MICROS_TO_LOOK_AT = "5000000";
    private static final String MOST_STREAMS = "64";
    /** A picture of a telephone has a stream for each of its tiles. */
    private static final String MOST_TILES = "1000";

    private final Optional<PictureHeader> picture;
    private final AVFormatContext context;

    InputFile(String path) throws MediaException {
        if (!Files.isRegularFile(Path.of(path))) {
            throw new MediaException(Kind.BAD_INPUT, "the media file is not there or is no regular file");
        }
        picture = PictureHeader.read(path);
        context = avformat_alloc_context();
        Ffmpeg.check(open(path), Kind.BAD_INPUT, "this is no media file of a known kind");
        PixelSize size = picture.map(PictureHeader::size).orElse(null);
        int status = size != null && isStill() ? tell(size) : findOut();
        if (status < 0) {
            close();
        }
        Ffmpeg.check(status, Kind.BAD_INPUT, "the headers of the media file are damaged");
    }

    /** To find out how large a picture is, FFmpeg would decode it; its header has told. */
    private int tell(PixelSize size) {
        context.streams(0).codecpar().width(size.width()).height(size.height());
        return 0;
    }

    private int findOut() {
        return avformat_find_stream_info(context, (PointerPointer<?>) null);
    }

    /** True for a picture that does not move. */
    boolean isStill() {
        return picture.filter(found -> found.form() != PictureHeader.Form.GIF).isPresent();
    }

    private int open(String path) {
        AVDictionary options = new AVDictionary(null);
        try {
            av_dict_set(options, "protocol_whitelist", "file", 0);
            av_dict_set(options, "format_whitelist", CONTAINERS, 0);
            av_dict_set(options, "probesize", BYTES_TO_LOOK_AT, 0);
            av_dict_set(options, "analyzeduration", MICROS_TO_LOOK_AT, 0);
            av_dict_set(options, "max_streams", picture.isPresent() ? MOST_TILES : MOST_STREAMS, 0);
            AVInputFormat demuxer = picture.map(found -> av_find_input_format(found.form().demuxer())).orElse(null);
            return avformat_open_input(context, "file:" + path, demuxer, options);
        } finally {
            av_dict_free(options);
        }
    }

    /** What the file's own bytes say if it is a picture, whatever it is called. */
    Optional<PictureHeader> picture() {
        return picture;
    }

    AVFormatContext context() {
        return context;
    }

    @Override
    public void close() {
        avformat_close_input(context);
    }
}
