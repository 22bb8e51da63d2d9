package io.minimax4j.server.voice;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.DecodeLimits;
import io.minimax4j.engine.media.MediaException;
import io.minimax4j.engine.media.MediaInfo;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.media.PcmSink;
import io.minimax4j.engine.voice.Recording;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Uploaded recordings as sound. What a file is called and what its headers claim counts for nothing: a worker process opens
 * it, and what it really decodes is measured, up to the longest that is allowed and no further.
 */
final class Recordings {
    /** Fine enough for everything that makes a voice, and five minutes are 14 MB. */
    private static final PcmFormat FORM = PcmFormat.mono(24_000);
    private static final long MOST_BYTES = 20L << 20;
    private static final List<String> PURPOSES = List.of("voice_clone", "prompt_audio");
    /** As the media toolbox names the containers of mp3, wav and m4a. */
    private static final List<String> CONTAINERS = List.of("mp3", "wav", "mov");

    private final FileService files;
    private final MediaToolbox toolbox;
    private final Path folder;

    /** @param folder for a copy of the file while it is decoded */
    Recordings(FileService files, MediaToolbox toolbox, Path folder) {
        this.files = files;
        this.toolbox = toolbox;
        this.folder = folder;
    }

    /**
     * The sound of a file.
     *
     * @throws ApiException 2013 if no file is named, 20132 if it cannot be used, the sample's own code if it lasts too long
     *                      or not long enough
     */
    Recording read(Account account, @Nullable Long fileId, Sample sample) throws IOException, InterruptedException {
        StoredFile file = find(account, fileId, sample);
        Path copy = Files.createTempFile(folder, "recording", ".part");
        try {
            try (InputStream content = files.open(file, 0, file.bytes())) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return decoded(copy, sample);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private StoredFile find(Account account, @Nullable Long fileId, Sample sample) {
        if (fileId == null) {
            throw ApiException.invalid(sample.field() + " is missing; upload a recording with purpose "
                    + PURPOSES.get(sample.ordinal()) + " and give its file_id");
        }
        StoredFile file;
        try {
            file = files.find(account, fileId);
        } catch (ApiException unknown) {
            throw unusable(sample, "there is no such file, or it has expired");
        }
        if (!PURPOSES.contains(file.purpose())) {
            throw unusable(sample, "the file has the purpose " + file.purpose() + "; upload it with purpose "
                    + PURPOSES.get(sample.ordinal()));
        }
        if (file.bytes() > MOST_BYTES) {
            throw sample.wrong("the file of " + sample.field() + " has " + file.bytes() + " bytes; 20 MB are the most");
        }
        return file;
    }

    private Recording decoded(Path file, Sample sample) throws InterruptedException {
        try {
            MediaInfo info = toolbox.probe(file);
            boolean picture = info.video().isPresent();
            if (info.audio().isEmpty() || picture || !CONTAINERS.contains(info.container())) {
                throw unusable(sample, "the file is no mp3, m4a or wav, whatever its name says");
            }
            Samples samples = new Samples();
            toolbox.decode(file, FORM, new DecodeLimits(Duration.ofMillis(Math.round(sample.longest() * 1000))),
                    samples);
            Recording recording = new Recording(samples.taken(), FORM.sampleRate());
            sample.requireLength(recording.seconds());
            return recording;
        } catch (MediaException e) {
            throw told(e, sample);
        }
    }

    private static ApiException told(MediaException failure, Sample sample) {
        return switch (failure.kind()) {
            case LIMIT -> sample.tooLong();
            case BAD_INPUT, UNSUPPORTED -> unusable(sample, "the file is damaged, or no mp3, m4a or wav");
            case TIMEOUT -> new ApiException(ErrorCode.TIMEOUT, ErrorCode.TIMEOUT.message(), failure);
            case WORKER_DIED, INTERNAL -> new ApiException(ErrorCode.SERVICE_FAILED, ErrorCode.SERVICE_FAILED.message()
                    + ": the media worker failed at the recording of " + sample.field() + "; try again", failure);
        };
    }

    private static ApiException unusable(Sample sample, String why) {
        return new ApiException(ErrorCode.INVALID_SAMPLE,
                ErrorCode.INVALID_SAMPLE.message() + ": " + sample.field() + " cannot be used: " + why);
    }

    /** Takes samples; how many there can be is limited by whoever decodes. */
    private static final class Samples implements PcmSink {
        private short[] samples = new short[1 << 18];
        private int count;

        @Override
        public void pcm(short[] more, int length) {
            if (count + length > samples.length) {
                samples = Arrays.copyOf(samples, Math.max(2 * samples.length, count + length));
            }
            System.arraycopy(more, 0, samples, count, length);
            count += length;
        }

        short[] taken() {
            return Arrays.copyOf(samples, count);
        }
    }
}
