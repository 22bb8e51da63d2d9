package io.minimax4j.worker.codec;

import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;
import static org.bytedeco.ffmpeg.global.avutil.av_max_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaException.Kind;
import io.minimax4j.worker.natives.NativeCache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What holds for all uses of FFmpeg in this process. */
public final class Ffmpeg {
    /** No header can make FFmpeg ask for more than this at once. */
    private static final long MOST_BYTES = 256L << 20;

    private static final int LONGEST_PATH = 1000;

    private Ffmpeg() {}

    /** Says where JavaCPP unpacks the libraries. To be called before any other use. */
    public static void unpackTo() throws IOException {
        String folder = NativeCache.open(LONGEST_PATH).root().resolve("javacpp").toString();
        System.setProperty("org.bytedeco.javacpp.cachedir", folder);
    }

    /** Loads the libraries and sets their limits. */
    static void load() {
        av_log_set_level(AV_LOG_QUIET);
        av_max_alloc(MOST_BYTES);
    }

    /** Passes a status on; a negative one is an error of the given kind. */
    static int check(int status, Kind kind, String doing) throws MediaException {
        if (status < 0) {
            throw new MediaException(kind, doing + ": " + reason(status));
        }
        return status;
    }

    private static String reason(int status) {
        byte[] text = new byte[128];
        av_strerror(status, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }
}
