package io.minimax4j.server.text.legacy;

import io.minimax4j.protocol.chat.legacy.PromptRequest;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.text.Models;
import java.util.Optional;

/**
 * Checks a request with a prompt and makes it a conversation. Prompt and names may be missing, as in the platform's own
 * samples; {@code beam_width} and {@code continue_last_message} are left aside.
 */
final class PromptReader {
    private final Models models;

    PromptReader(Models models) {
        this.models = models;
    }

    LegacyOrder read(PromptRequest request, Caller caller) {
        LegacyDraft draft = new LegacyDraft(models, request.model());
        PromptRequest.RoleMeta names = request.roleMeta();
        String bot = LegacyDraft.or(names == null ? null : names.botName(), LegacyDraft.BOT_NAME);
        String user = LegacyDraft.text(names == null ? null : names.userName());
        String prompt = LegacyDraft.text(request.prompt());
        if (!prompt.isEmpty()) {
            draft.conversation().system(bot, prompt);
        }
        draft.limit("tokens_to_generate", request.tokensToGenerate());
        draft.messages("messages", request.messages(), user, names == null ? "" : bot);
        return new LegacyOrder(draft.conversation().order(caller), request.model().strip(), bot,
                !Boolean.TRUE.equals(request.skipInfoMask()), Optional.empty());
    }
}
