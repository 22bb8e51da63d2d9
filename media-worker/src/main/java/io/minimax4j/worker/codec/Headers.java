package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_get_name;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_frame_rate;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.engine.media.MediaInfo;
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
            MediaInfo info = new MediaInfo(container(context), wholeMillis(context), IntStream
                    .range(0, context.nb_streams()).mapToObj(i -> stream(context, context.streams(i))).toList());
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

    private static String container(AVFormatContext context) {
        String names = context.iformat().name().getString();
        int comma = names.indexOf(',');
        return comma < 0 ? names : names.substring(0, comma);
    }

    private static long wholeMillis(AVFormatContext context) {
        long micros = context.duration();
        return micros == AV_NOPTS_VALUE || micros < 0 ? UNKNOWN : micros / MICROS_PER_MILLI;
    }

    private static MediaInfo.Stream stream(AVFormatContext context, AVStream stream) {
        AVCodecParameters parameters = stream.codecpar();
        String codec = avcodec_get_name(parameters.codec_id()).getString();
        int type = parameters.codec_type();
        if (type == AVMEDIA_TYPE_AUDIO) {
            return new MediaInfo.AudioStream(codec, parameters.sample_rate(), parameters.ch_layout().nb_channels(),
                    millis(stream));
        }
        if (type == AVMEDIA_TYPE_VIDEO) {
            boolean attached = (stream.disposition() & AV_DISPOSITION_ATTACHED_PIC) != 0;
            return new MediaInfo.VideoStream(codec, parameters.width(), parameters.height(),
                    ratio(av_guess_frame_rate(context, stream, null)), millis(stream), attached);
        }
        return new MediaInfo.OtherStream(codec);
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
