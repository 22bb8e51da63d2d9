package io.minimax4j.server.video.v2;

import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.video.ClipContent;
import io.minimax4j.protocol.video.ClipContent.MediaLink;
import io.minimax4j.server.video.KeptMedia;
import io.minimax4j.server.video.KeptMedia.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a task is given: content that refers to what was kept of its media.
 *
 * @param seconds of the clip that it makes
 */
record Taken(List<ClipContent> content, int seconds) {

    /**
     * Keeps all media of a request.
     *
     * @throws ApiException 2013 if one is not as the contract wants it, or all of a kind last too long together
     */
    static Taken of(ClipPlan plan, KeptMedia media) throws InterruptedException {
        List<ClipContent> content = new ArrayList<>(List.of(text(plan.content().prompt())));
        Map<String, Long> millis = new HashMap<>();
        for (Content.Item item : plan.content().items()) {
            Kept kept = media.keep(item.field(), item.url(), MediaRules.of(item));
            content.add(item.referring(kept.reference()));
            if (!item.type().equals(ClipContent.IMAGE)) {
                requireTogether(item, millis.merge(item.role(), kept.medium().millis(), Long::sum));
            }
        }
        return new Taken(content, plan.seconds());
    }

    private static void requireTogether(Content.Item item, long millis) {
        if (millis > MediaRules.MOST_TOGETHER.plus(MediaRules.SLACK).toMillis()) {
            throw ApiException.invalid(item.field() + ": all items of the role " + item.role()
                    + " may last 15 s together");
        }
    }

    /** Of what a clip is made anew from, only the base counts: the rest has gone into it. */
    static Taken ofBase(Content content, KeptMedia media) throws InterruptedException {
        Content.Item base = content.of(ClipContent.BASE_VIDEO).getFirst();
        Kept kept = media.keep(base.field(), base.url(), MediaRules.of(base));
        MediaRules.requireBase(base.field(), kept.medium());
        return ofClip(content.prompt(), kept);
    }

    /** A clip that is made anew, and the prompt that it was made of. */
    static Taken ofClip(String prompt, Kept kept) {
        ClipContent clip = new ClipContent(ClipContent.VIDEO, null, null, new MediaLink(kept.reference()), null,
                ClipContent.BASE_VIDEO);
        return new Taken(List.of(text(prompt), clip), (int) Math.round(kept.medium().millis() / 1000.0));
    }

    private static ClipContent text(String prompt) {
        return new ClipContent(ClipContent.TEXT, prompt, null, null, null, null);
    }
}
