package io.minimax4j.server.media;

import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.MediaInfo.AudioStream;
import io.minimax4j.engine.media.MediaInfo.VideoStream;
import io.minimax4j.engine.picture.PixelSize;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * What a medium must be to be let in. A rule is made once, of what the contract says of a field:
 * {@code MediaRule.picture(JPEG, PNG).lessThan(10 * MEGABYTE).shortSideAbove(300)}.
 */
public final class MediaRule {
    public static final long MEGABYTE = 1L << 20;

    /** The largest square that the contract allows anywhere; decoded, it is 133 MB. */
    static final long MOST_PIXELS = 5760L * 5760;

    /** Codecs fill up their last frame, and containers round. */
    private static final long SLACK_MILLIS = 100;
    private static final double SLACK_RATE = 0.01;

    private final MediaKind kind;
    private final List<MediaFormat> formats;
    private final Bytes bytes;
    private final List<Check> checks;

    private MediaRule(MediaKind kind, List<MediaFormat> formats, Bytes bytes, List<Check> checks) {
        this.kind = kind;
        this.formats = List.copyOf(formats);
        this.bytes = bytes;
        this.checks = List.copyOf(checks);
    }

    /** Pictures of these formats, of at most 33 megapixels. */
    public static MediaRule picture(MediaFormat... formats) {
        return new MediaRule(MediaKind.PICTURE, List.of(formats), Bytes.upTo(10 * MEGABYTE),
                List.of(MediaRule::pixels));
    }

    /** Clips of these formats. */
    public static MediaRule clip(MediaFormat... formats) {
        return new MediaRule(MediaKind.CLIP, List.of(formats), Bytes.upTo(50 * MEGABYTE), List.of(MediaRule::pixels));
    }

    /** Sound of these formats, without moving pictures. */
    public static MediaRule sound(MediaFormat... formats) {
        return new MediaRule(MediaKind.SOUND, List.of(formats), Bytes.upTo(20 * MEGABYTE), List.of());
    }

    /** Fewer bytes than that. */
    public MediaRule lessThan(long limit) {
        return new MediaRule(kind, formats, Bytes.lessThan(limit), checks);
    }

    /** That many bytes or fewer. */
    public MediaRule upTo(long most) {
        return new MediaRule(kind, formats, Bytes.upTo(most), checks);
    }

    /** The shorter side has more pixels than that. */
    public MediaRule shortSideAbove(int limit) {
        return with(info -> size(info).filter(size -> Math.min(size.width(), size.height()) <= limit)
                .map(size -> "is " + size + " pixels; its short side must have more than " + limit));
    }

    /** Both sides have so many pixels, bounds included. */
    public MediaRule sides(int least, int most) {
        return with(info -> size(info)
                .filter(size -> Math.min(size.width(), size.height()) < least
                        || Math.max(size.width(), size.height()) > most)
                .map(size -> "is " + size + " pixels; each side must have " + least + " to " + most));
    }

    /** Width by height, bounds included. */
    public MediaRule ratio(double least, double most) {
        return with(info -> size(info).filter(size -> size.ratio() < least || size.ratio() > most)
                .map(size -> "is " + size + " pixels; width by height must lie between " + number(least) + " and "
                        + number(most) + ", so crop it"));
    }

    /** How long it lasts, bounds included; one that does not tell is refused. */
    public MediaRule duration(Duration least, Duration most) {
        return with(info -> duration(millis(info), least, most));
    }

    private static Optional<String> duration(OptionalLong millis, Duration least, Duration most) {
        if (millis.isEmpty()) {
            return Optional.of("does not tell how long it lasts; write the file anew with a complete header");
        }
        boolean fits = millis.getAsLong() >= least.toMillis() - SLACK_MILLIS
                && millis.getAsLong() <= most.toMillis() + SLACK_MILLIS;
        return fits
                ? Optional.empty()
                : Optional.of("lasts " + number(millis.getAsLong() / 1000.0)
                        + " s; it must last " + number(least.toMillis() / 1000.0) + " to "
                        + number(most.toMillis() / 1000.0)
                        + " s");
    }

    /** Frames per second, bounds included. */
    public MediaRule rate(double least, double most) {
        return with(info -> info.video().map(VideoStream::framesPerSecond)
                .filter(rate -> rate < least - SLACK_RATE || rate > most + SLACK_RATE)
                .map(rate -> "has " + number(rate) + " frames a second; it must have " + number(least) + " to "
                        + number(most)));
    }

    /** What the pictures of a clip are coded with, as the media toolbox calls it, and the sound if there is any. */
    public MediaRule codecs(List<String> video, List<String> audio) {
        return with(info -> info.video().map(VideoStream::codec).filter(codec -> !video.contains(codec))
                .or(() -> info.audio().map(AudioStream::codec).filter(codec -> !audio.contains(codec)))
                .map(_ -> "is coded in a way that is not taken; encode it with " + shown(video) + " and "
                        + shown(audio)));
    }

    private static String shown(List<String> codecs) {
        return codecs.stream().map(codec -> codec.toUpperCase(Locale.ROOT)).collect(Collectors.joining(" or "));
    }

    private MediaRule with(Check check) {
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new MediaRule(kind, formats, bytes, more);
    }

    MediaKind kind() {
        return kind;
    }

    boolean takes(MediaFormat format) {
        return formats.contains(format);
    }

    long mostBytes() {
        return bytes.most();
    }

    /** "has too many bytes", with what is allowed. */
    String tooManyBytes() {
        return "is too large; it must have " + bytes.text();
    }

    /** The formats that are taken: "JPEG, PNG or WebP". */
    String formats() {
        String all = formats.stream().map(MediaFormat::toString).collect(Collectors.joining(", "));
        int last = all.lastIndexOf(", ");
        return last < 0 ? all : all.substring(0, last) + " or " + all.substring(last + 2);
    }

    /** What is wrong with what the headers say, continuing "the picture ...", and what to change; empty if it is fine. */
    Optional<String> complaint(MediaInfo info) {
        return holds(info)
                ? checks.stream().flatMap(check -> check.complaint(info).stream()).findFirst()
                : Optional.of("holds no " + kind.word() + ", whatever its first bytes say");
    }

    private boolean holds(MediaInfo info) {
        return kind == MediaKind.SOUND ? info.audio().isPresent() && info.video().isEmpty() : info.video().isPresent();
    }

    private static Optional<String> pixels(MediaInfo info) {
        return size(info).filter(size -> size.area() > MOST_PIXELS)
                .map(size -> "is " + size + " pixels, which are more than 33 million; scale it down");
    }

    static Optional<PixelSize> size(MediaInfo info) {
        return info.video().map(video -> new PixelSize(video.width(), video.height()));
    }

    /** That of the pictures, if they tell theirs: sound may go on a little longer than they do. */
    static OptionalLong millis(MediaInfo info) {
        return Arrays.stream(new long[]{info.video().map(VideoStream::millis).orElse(-1L), info.millis(),
            info.audio().map(AudioStream::millis).orElse(-1L)}).filter(millis -> millis >= 0).findFirst();
    }

    /** With as many digits as it needs, three at most. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value);
        return text.replaceAll("\\.?0+$", "");
    }

    @FunctionalInterface
    private interface Check {
        Optional<String> complaint(MediaInfo info);
    }

    private record Bytes(long most, String text) {
        static Bytes lessThan(long limit) {
            return new Bytes(limit - 1, "less than " + limit / MEGABYTE + " MB");
        }

        static Bytes upTo(long most) {
            return new Bytes(most, "at most " + most / MEGABYTE + " MB");
        }
    }
}
