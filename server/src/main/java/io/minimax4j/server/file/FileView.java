package io.minimax4j.server.file;

import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.file.FileInfo;
import io.minimax4j.protocol.file.FileObject;
import io.minimax4j.protocol.file.FileObjectList;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How files look on the wire. */
final class FileView {
    private FileView() {}

    static FileInfo info(StoredFile file) {
        return info(file, null);
    }

    static FileInfo info(StoredFile file, @Nullable URI link) {
        return new FileInfo(file.id(), file.bytes(), file.createdAt().getEpochSecond(), file.filename(),
                file.purpose(), link == null ? null : link.toString());
    }

    /** As a reply of its own: with the native form inside, and the outcome. */
    static FileObject object(StoredFile file, FileInfo info) {
        return object(file, info, BaseResp.SUCCESS);
    }

    private static FileObject object(StoredFile file, @Nullable FileInfo info, @Nullable BaseResp outcome) {
        return new FileObject(Long.toString(file.id()), "file", file.id(), file.bytes(),
                file.createdAt().getEpochSecond(), file.filename(), file.purpose(), "processed", info, outcome);
    }

    static FileObjectList objects(List<StoredFile> files) {
        List<FileObject> data = files.stream().map(file -> object(file, null, null)).toList();
        String first = data.isEmpty() ? null : data.getFirst().id();
        String last = data.isEmpty() ? null : data.getLast().id();
        return new FileObjectList("list", data, files.stream().map(FileView::info).toList(), false, first, last,
                BaseResp.SUCCESS);
    }
}
