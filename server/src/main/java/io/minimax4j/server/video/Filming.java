package io.minimax4j.server.video;

import io.minimax4j.engine.clip.ClipProgress;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.engine.picture.Scaling;
import io.minimax4j.server.computing.Workbench;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.file.FileUpload;
import io.minimax4j.server.file.GeneratedFile;
import io.minimax4j.server.store.IdSource;
import io.minimax4j.server.task.Attempt;
import io.minimax4j.server.task.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Has clips made by tasks: into a file of this node first, and from there, once whole, to the files of the account. Of an
 * attempt that ends before, whether it failed or was interrupted, nothing stays.
 */
public final class Filming {
    /** Nobody asks how far a clip is: no reply has a place for it. */
    public static final ClipProgress UNTOLD = _ -> {};

    /** The contract asks for it in a base that is made anew (2.3), and is silent elsewhere. */
    public static final int FRAMES_PER_SECOND = 24;

    private static final int CHUNK = 256 << 10;

    private final Workbench cameras;
    private final FileService files;
    private final IdSource ids;
    private final VideoLimits limits;

    /** @param cameras where clips are made */
    public Filming(Workbench cameras, FileService files, IdSource ids, VideoLimits limits) {
        this.cameras = cameras;
        this.files = files;
        this.ids = ids;
        this.limits = limits;
    }

    /** Has an engine make a clip. */
    @FunctionalInterface
    public interface Shot {
        /** Makes it, and says what is to be told of it. */
        Report film(Path target) throws InterruptedException;
    }

    /** What a task says of the clip that was made. */
    public interface Report {
        /** What is stored as the output of the task. */
        String output(long fileId);

        /** What is written together with the end of the task. */
        default void publish(long fileId) {}
    }

    /** The same in every attempt at a task, so that a node that goes on after another makes the same clip. */
    public static long seed(long task) {
        return new SplittableRandom(task).nextLong();
    }

    /** A picture as a frame of that size: what is beyond its ratio is cut off on both sides, what is transparent filled. */
    public static @Nullable Bitmap frame(@Nullable Bitmap picture, PixelSize size) {
        return picture == null ? null : Scaling.opaque(Scaling.cover(picture, size));
    }

    /**
     * Makes the clip of a task; its file is there when the task has succeeded, and not before.
     *
     * @param purpose of the file
     */
    public Outcome film(Attempt attempt, String purpose, Shot shot) throws IOException, InterruptedException {
        Path target = Files.createTempFile(limits.folder(), "clip", ".mp4");
        try {
            Report report = cameras.run(() -> shot.film(target));
            long id = ids.next();
            FileUpload upload = upload(attempt.task().accountId(), id, target);
            return Outcome.done(report.output(id), () -> {
                upload.finish(new GeneratedFile(purpose, "output_aigc.mp4", "video/mp4", limits.life(), true));
                report.publish(id);
            });
        } finally {
            Files.deleteIfExists(target);
        }
    }

    /** Does work of the kind that takes a processor, where it holds up nothing else. */
    public <T> T compute(Callable<T> work) throws InterruptedException {
        return cameras.run(work);
    }

    private FileUpload upload(long account, long id, Path clip) throws IOException {
        FileUpload upload = files.beginResult(account, id);
        try (InputStream content = Files.newInputStream(clip)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                upload.write(ByteBuffer.wrap(chunk, 0, read));
            }
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
        upload.seal();
        return upload;
    }
}
