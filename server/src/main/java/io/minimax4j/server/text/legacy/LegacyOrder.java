package io.minimax4j.server.text.legacy;

import io.minimax4j.server.text.ChatOrder;
import java.util.Optional;

/**
 * What a request of an older edition wants.
 *
 * @param model the name of the model as the request has it, which the reply repeats
 * @param bot who replies
 * @param masked whether sensitive texts are replaced
 * @param blanks the text whose blanks the answer fills, if there is one
 */
record LegacyOrder(ChatOrder chat, String model, String bot, boolean masked, Optional<Blanks> blanks) {}
