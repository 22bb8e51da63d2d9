package io.minimax4j.server.store;

import java.nio.file.Path;

/** The stores that every blob test runs on. */
public enum TestBlobs {
    OWN_FOLDER {
        @Override
        public BlobStore open(Path folder) {
            return LocalBlobs.open(folder);
        }
    },
    SHARED_FOLDER {
        @Override
        public BlobStore open(Path folder) {
            return LocalBlobs.openShared(folder);
        }
    },
    S3 {
        @Override
        public BlobStore open(Path folder) {
            return S3Blobs.open(S3TestServer.shared().place(folder.getFileName().toString()));
        }
    };

    /** Opens the store of the folder; what was stored before is there again. */
    public abstract BlobStore open(Path folder);
}
