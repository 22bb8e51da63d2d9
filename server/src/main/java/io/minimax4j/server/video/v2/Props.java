package io.minimax4j.server.video.v2;

import io.minimax4j.engine.clip.ClipOrder;
import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PixelSize;
import io.minimax4j.engine.picture.Scaling;
import io.minimax4j.protocol.video.ClipContent;
import io.minimax4j.server.media.Medium;
import io.minimax4j.server.video.MediaKeeper;
import io.minimax4j.server.video.PictureRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The media of a task while it is done: pictures decoded, clips and sounds as files of this node until this is closed. */
final class Props implements AutoCloseable {
    private final MediaKeeper keeper;
    private final long account;
    private final Content content;
    private final List<Medium> opened = new ArrayList<>();

    Props(MediaKeeper keeper, long account, Content content) {
        this.keeper = keeper;
        this.account = account;
        this.content = content;
    }

    @Nullable
    Bitmap frame(String role) throws InterruptedException {
        List<Content.Item> items = content.of(role);
        return items.isEmpty() ? null : picture(items.getFirst());
    }

    ClipOrder.References references() throws InterruptedException {
        List<Bitmap> pictures = new ArrayList<>();
        for (Content.Item item : content.of(ClipContent.REFERENCE_IMAGE)) {
            pictures.add(Scaling.within(picture(item), PictureRules.LONGEST_SUBJECT));
        }
        return new ClipOrder.References(pictures, files(ClipContent.REFERENCE_VIDEO),
                files(ClipContent.REFERENCE_AUDIO));
    }

    /** The clip that is made anew. */
    Medium base() throws InterruptedException {
        return open(content.of(ClipContent.BASE_VIDEO).getFirst());
    }

    /** The sides of the first video that was opened. */
    Optional<PixelSize> firstClip() {
        return opened.stream().filter(medium -> medium.info().video().isPresent()).map(Medium::size).findFirst();
    }

    /** The seconds of all videos that were opened, or of all sounds. */
    int seconds(boolean video) {
        return (int) Math.round(opened.stream().filter(medium -> medium.info().video().isPresent() == video)
                .mapToLong(Medium::millis).sum() / 1000.0);
    }

    private Bitmap picture(Content.Item item) throws InterruptedException {
        return keeper.picture(account, item.field(), item.url(), MediaRules.of(item));
    }

    private List<Path> files(String role) throws InterruptedException {
        List<Path> files = new ArrayList<>();
        for (Content.Item item : content.of(role)) {
            files.add(open(item).file());
        }
        return files;
    }

    private Medium open(Content.Item item) throws InterruptedException {
        Medium medium = keeper.medium(account, item.field(), item.url(),
                item.role().equals(ClipContent.BASE_VIDEO) ? MediaRules.OWN : MediaRules.of(item));
        opened.add(medium);
        return medium;
    }

    @Override
    public void close() {
        opened.forEach(Medium::close);
    }
}
