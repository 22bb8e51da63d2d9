package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_frame_rate;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.picture.PixelSize;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.ffmpeg.avcodec.AVCodecParameters;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVRational;

/** What the headers of a file say, in our own words. */
final class Headers {
    private static final long MICROS_PER_MILLI = 1000;
    private static final double MILLIS = 1000;
    private static final long UNKNOWN = -1;

    private Headers() {}

    static MediaInfo read(String path) throws MediaException {
        try (InputFile file = new InputFile(path)) {
            AVFormatContext context = file.context();
            MediaInfo info = new MediaInfo(container(file), file.isStill() ? UNKNOWN : wholeMillis(context),
                    streams(file));
            if (info.streams().stream().noneMatch(Headers::credible)) {
                throw new MediaException(Kind.BAD_INPUT, "the file holds neither sound nor pictures");
            }
            return info;
        }
    }

    /** FFmpeg opens nearly anything that has the right ending; only a stream with a shape shows that there is one. */
    private static boolean credible(MediaInfo.Stream stream) {
        return switch (stream) {
            case MediaInfo.AudioStream audio -> SoundShape.credible(audio.sampleRate(), audio.channels());
            case MediaInfo.VideoStream video -> video.width() > 0 && video.height() > 0;
            case MediaInfo.OtherStream _ -> false;
        };
    }

    /** A picture is one stream to us, put together from tiles or with a small one beside it. */
    private static List<MediaInfo.Stream> streams(InputFile file) throws MediaException {
        AVFormatContext context = file.context();
        TileGrid grid = TileGrid.of(context);
        if (grid != null) {
            PixelSize size = grid.orientation().turned(grid.size());
            String codec = avcodec_get_name(context.streams(grid.tiles().getFirst().stream()).codecpar().codec_id())
                    .getString();
            return List.of(new MediaInfo.VideoStream(codec, size.width(), size.height(), 0, UNKNOWN, false));
        }
        if (file.isStill()) {
            return List.of(stream(file, VideoStreams.largest(file)));
        }
        return IntStream.range(0, context.nb_streams()).mapToObj(i -> stream(file, context.streams(i))).toList();
    }

    private static String container(InputFile file) {
        if (file.picture().isPresent()) {
            return file.picture().get().form().container();
        }
        String names = file.context().iformat().name().getString();
        int comma = names.indexOf(',');
        return comma < 0 ? names : names.substring(0, comma);
    }

    private static long wholeMillis(AVFormatContext context) {
        long micros = context.duration();
        return micros == AV_NOPTS_VALUE || micros < 0 ? UNKNOWN : micros / MICROS_PER_MILLI;
    }

    private static MediaInfo.Stream stream(InputFile file, AVStream stream) {
        AVCodecParameters parameters = stream.codecpar();
        String codec = avcodec_get_name(parameters.codec_id()).getString();
        int type = parameters.codec_type();
        if (type == AVMEDIA_TYPE_AUDIO) {
            return new MediaInfo.AudioStream(codec, parameters.sample_rate(), parameters.ch_layout().nb_channels(),
                    millis(stream));
        }
        if (type == AVMEDIA_TYPE_VIDEO) {
            return video(file, stream, codec);
        }
        return new MediaInfo.OtherStream(codec);
    }

    /** Its size is told as it is seen, upright. */
    private static MediaInfo.VideoStream video(InputFile file, AVStream stream, String codec) {
        AVCodecParameters parameters = stream.codecpar();
        boolean swapped = VideoStreams.orientation(file, stream).swapped();
        int width = parameters.width();
        int height = parameters.height();
        boolean still = file.isStill();
        return new MediaInfo.VideoStream(codec, swapped ? height : width, swapped ? width : height,
                still ? 0 : ratio(av_guess_frame_rate(file.context(), stream, null)), still ? UNKNOWN : millis(stream),
                VideoStreams.isCover(stream));
    }

    private static long millis(AVStream stream) {
        long duration = stream.duration();
        return duration == AV_NOPTS_VALUE || duration < 0
                ? UNKNOWN
                : Math.round(duration * ratio(stream.time_base()) * MILLIS);
    }

    private static double ratio(AVRational rational) {
        return rational.den() == 0 ? 0 : (double) rational.num() / rational.den();
    }
}
