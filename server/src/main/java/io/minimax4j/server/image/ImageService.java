package io.minimax4j.server.image;

import io.minimax4j.engine.picture.Bitmap;
import io.minimax4j.engine.picture.PictureEngine;
import io.minimax4j.engine.picture.PictureOrder;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.account.Demand;
import io.minimax4j.server.account.Permit;
import io.minimax4j.server.computing.Workbench;
import io.minimax4j.server.computing.Workbench.Waiting;
import io.minimax4j.server.media.MediaFormat;
import io.minimax4j.server.media.MediaIntake;
import io.minimax4j.server.media.MediaRule;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Paints pictures for accounts and looks at theirs: limits, then what came from outside, then the engine. */
public final class ImageService {
    /** Who is to be seen in a picture (contract 5.1). */
    private static final MediaRule SUBJECT = MediaRule.picture(MediaFormat.JPEG, MediaFormat.PNG)
            .lessThan(10 * MediaRule.MEGABYTE);
    /** A picture that is asked about: as in chat. */
    private static final MediaRule SHOWN = MediaRule
            .picture(MediaFormat.JPEG, MediaFormat.PNG, MediaFormat.WEBP, MediaFormat.HEIC, MediaFormat.HEIF)
            .upTo(10 * MediaRule.MEGABYTE);
    /** The name under which looking at pictures is limited. */
    private static final String SIGHT = "coding-plan-vlm";

    private final PictureEngine engine;
    private final Workbench easels;
    private final MediaIntake intake;
    private final Admission admission;

    public ImageService(PictureEngine engine, Workbench easels, MediaIntake intake, Admission admission) {
        this.engine = engine;
        this.easels = easels;
        this.intake = intake;
        this.admission = admission;
    }

    PictureEngine engine() {
        return engine;
    }

    /**
     * Paints. A picture counts as a token, which is how the platform limits them.
     *
     * @throws ApiException 1002 or 1039 over a limit, 1008 where the budget is spent, 2013 for a subject that cannot be
     *                      shown, 1027 if the engine withheld every picture
     */
    Gallery paint(Caller caller, ImageOrder order, Waiting waiting) throws InterruptedException {
        int count = order.seeds().size();
        try (Permit permit = admission.admit(caller, new Demand(order.model(), count, 0, true))) {
            Bitmap subject = subject(caller, order.subject());
            List<Callable<Painted>> works = IntStream.range(0, count)
                    .<Callable<Painted>>mapToObj(i -> () -> painted(order.picture(i, subject))).toList();
            Gallery gallery = Gallery.of(easels.all(works, waiting));
            permit.settle(gallery.pictures().size(), 0);
            return gallery;
        }
    }

    private @Nullable Bitmap subject(Caller caller, @Nullable String reference) throws InterruptedException {
        return reference == null
                ? null
                : intake.picture(caller.accountId(), "subject_reference[0].image_file", reference, SUBJECT);
    }

    private Painted painted(PictureOrder order) throws InterruptedException {
        try {
            return new Painted(Jpeg.of(engine.paint(order)), null);
        } catch (ApiException e) {
            if (e.code() != ErrorCode.OUTPUT_SENSITIVE) {
                throw e;
            }
            return new Painted(new byte[0], e);
        }
    }

    /**
     * What can be said of a picture.
     *
     * @param field of the request that names the picture, for messages
     * @throws ApiException 1002 over a limit, 2013 if the picture cannot be shown
     */
    String describe(Caller caller, String field, String reference, String question, Waiting waiting)
            throws InterruptedException {
        try (Permit permit = admission.admit(caller, new Demand(SIGHT, 0, 0, true))) {
            Bitmap picture = intake.picture(caller.accountId(), field, reference, SHOWN);
            String said = easels.run(() -> engine.describe(picture, question), waiting);
            permit.settle(0, 0);
            return said;
        }
    }

    /** @param withheld why there is no picture; null if there is one */
    private record Painted(byte[] file, @Nullable ApiException withheld) {}

    /**
     * The pictures of a request.
     *
     * @param withheld how many are missing because the content check of the engine kept them back
     */
    record Gallery(List<byte[]> pictures, int withheld) {
        private static Gallery of(List<Painted> all) {
            List<byte[]> pictures = all.stream().filter(one -> one.withheld() == null).map(Painted::file).toList();
            if (pictures.isEmpty()) {
                throw new ApiException(ErrorCode.OUTPUT_SENSITIVE);
            }
            return new Gallery(pictures, all.size() - pictures.size());
        }
    }
}
