package io.minimax4j.client.video;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks of version 2 a list holds; null for all.
 *
 * @param status {@code queued}, {@code running}, {@code succeeded}, {@code failed} or {@code cancelled}
 * @param model such as {@code MiniMax-H3}
 * @param taskType {@code generation}, {@code h3_context_ir} or {@code regeneration}
 */
public record ClipFilter(@Nullable String status, @Nullable String model, @Nullable String taskType) {
    /** All of them. */
    public static final ClipFilter ALL = new ClipFilter(null, null, null);

    /** Those of a status. */
    public ClipFilter withStatus(String word) {
        return new ClipFilter(word, model, taskType);
    }

    /** Those of a model. */
    public ClipFilter withModel(ClipModel name) {
        return new ClipFilter(status, name.text(), taskType);
    }

    /** Those of a kind. */
    public ClipFilter withTaskType(String word) {
        return new ClipFilter(status, model, word);
    }
}
