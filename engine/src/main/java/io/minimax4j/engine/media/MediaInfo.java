package io.minimax4j.engine.media;

import java.util.List;
import java.util.Optional;

/**
 * What the headers of a media file say.
 *
 * @param container short name of the container, such as {@code mp3}, {@code wav}, {@code mov}
 * @param millis    duration of the whole; -1 where the headers do not tell
 * @param streams   in file order
 */
public record MediaInfo(String container, long millis, List<Stream> streams) {
    public MediaInfo {
        streams = List.copyOf(streams);
    }

    /** One stream of the file. */
    public sealed interface Stream {
        /** Short codec name, such as {@code mp3} or {@code h264}; {@code unknown} where it is. */
        String codec();
    }

    /** Sound: frames per second, channels, and milliseconds (-1 if unknown). */
    public record AudioStream(String codec, int sampleRate, int channels, long millis) implements Stream {}

    /**
     * Moving pictures: size in pixels, frames per second (0 if unknown), milliseconds (-1 if unknown). A cover picture
     * in an audio file has {@code attached} true.
     */
    public record VideoStream(String codec, int width, int height, double framesPerSecond, long millis,
            boolean attached) implements Stream {}

    /** Anything else: subtitles, data. */
    public record OtherStream(String codec) implements Stream {}

    /** The first audio stream. */
    public Optional<AudioStream> audio() {
        return first(AudioStream.class);
    }

    /** The first video stream that is not a cover picture. */
    public Optional<VideoStream> video() {
        return streams.stream().filter(VideoStream.class::isInstance).map(VideoStream.class::cast)
                .filter(video -> !video.attached()).findFirst();
    }

    private <S extends Stream> Optional<S> first(Class<S> type) {
        return streams.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
