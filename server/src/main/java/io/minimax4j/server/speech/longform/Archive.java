package io.minimax4j.server.speech.longform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * A plain tar with everything in one folder (contract 4.3). Names are so short that they stand whole in their field, and
 * the same content makes the same bytes, whichever node writes it.
 */
final class Archive {
    private final TarArchiveOutputStream tar;
    private final String folder;
    private final Instant moment;
    private final Set<String> folders = new HashSet<>();

    Archive(OutputStream out, String folder, Instant moment) throws IOException {
        this.tar = new TarArchiveOutputStream(out, StandardCharsets.US_ASCII.name());
        this.folder = folder + "/";
        this.moment = moment;
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_ERROR);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_STAR);
        addFolder(this.folder);
    }

    private void addFolder(String path) throws IOException {
        if (folders.add(path)) {
            tar.putArchiveEntry(entry(path, 0));
            tar.closeArchiveEntry();
        }
    }

    /** @param size exactly how many bytes the content has */
    void add(String name, long size, InputStream content) throws IOException, InterruptedException {
        String path = folder + name;
        addFolder(path.substring(0, path.lastIndexOf('/') + 1));
        tar.putArchiveEntry(entry(path, size));
        byte[] chunk = new byte[64 << 10];
        for (int count = content.read(chunk); count >= 0; count = content.read(chunk)) {
            if (Thread.interrupted()) {
                throw new InterruptedException("while packing an archive");
            }
            tar.write(chunk, 0, count);
        }
        tar.closeArchiveEntry();
    }

    private TarArchiveEntry entry(String path, long size) {
        TarArchiveEntry entry = new TarArchiveEntry(path,
                path.endsWith("/") ? TarConstants.LF_DIR : TarConstants.LF_NORMAL);
        entry.setSize(size);
        entry.setModTime(moment.toEpochMilli() / 1000 * 1000);
        return entry;
    }

    void finish() throws IOException {
        tar.finish();
        tar.flush();
    }
}
