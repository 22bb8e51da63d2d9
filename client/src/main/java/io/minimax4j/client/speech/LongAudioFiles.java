package io.minimax4j.client.speech;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** The files of the result of long speech, one after the other, as they are downloaded. Close it. */
public final class LongAudioFiles implements AutoCloseable {
    private final InputStream download;
    private final TarReader archive;

    LongAudioFiles(InputStream download) {
        this.download = download;
        this.archive = new TarReader(download);
    }

    /**
     * The next file, or null at the end; what was not read of the one before is passed over.
     *
     * @throws IOException if the download breaks, with the exception of this library as its cause, or is not what it
     *         should be
     */
    public @Nullable LongAudioFile next() throws IOException {
        TarReader.Entry entry = archive.next();
        return entry == null ? null : LongAudioFile.of(entry);
    }

    @Override
    public void close() throws IOException {
        download.close();
    }
}
