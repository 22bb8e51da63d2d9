package io.minimax4j.cli.file;

import io.minimax4j.cli.Sizes;
import io.minimax4j.protocol.file.FileInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Files as rows for a person. */
final class FileTable {
    private FileTable() {}

    static List<List<String>> of(List<FileInfo> files) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("ID", "SIZE", "CREATED", "PURPOSE", "NAME"));
        for (FileInfo file : files) {
            rows.add(List.of(Long.toString(file.fileId()), Sizes.of(file.bytes()),
                    Instant.ofEpochSecond(file.createdAt()).toString(), String.valueOf(file.purpose()),
                    String.valueOf(file.filename())));
        }
        return rows;
    }
}
