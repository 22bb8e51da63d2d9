package io.minimax4j.cli.text;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jline.reader.impl.history.DefaultHistory;

/** What was typed, in a file that only this user can read. Lines that hold a key are not kept. */
final class ChatHistory extends DefaultHistory {
    private static final Pattern KEY = Pattern.compile("\\b(sk|mm)-[\\w-]{12,}|\\beyJ[\\w-]{10,}|(?i)api.?key");
    private static final String FILE = "chat-history";

    @Override
    public void add(Instant time, String line) {
        if (!KEY.matcher(line).find()) {
            super.add(time, line);
        }
    }

    /** The file in the data folder, made if it is not there, for its owner alone. */
    static Path file(Path data) throws IOException {
        Path file = data.resolve(FILE);
        boolean posix = data.getFileSystem().supportedFileAttributeViews().contains("posix");
        try {
            if (!posix) {
                Files.createDirectories(data);
                return Files.createFile(file);
            }
            Files.createDirectories(data,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return Files.createFile(file,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (FileAlreadyExistsException e) {
            if (posix) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return file;
        }
    }
}
