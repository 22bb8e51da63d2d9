package io.minimax4j.client.video;

/** Is told how far a download is, in the thread that downloads. */
@FunctionalInterface
public interface DownloadListener {
    /**
     * More has come.
     *
     * @param bytes how many have come so far
     * @param of how many there are in all, -1 if it is not told
     */
    void downloaded(long bytes, long of);
}
