package io.minimax4j.server.text.legacy;

import static io.minimax4j.server.text.legacy.LegacyDraft.or;
import static io.minimax4j.server.text.legacy.LegacyDraft.text;

import io.minimax4j.engine.chat.Tool;
import io.minimax4j.engine.chat.ToolUse;
import io.minimax4j.protocol.chat.legacy.ProRequest;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.json.Json;
import io.minimax4j.protocol.json.JsonFormatException;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.text.ConversationDraft;
import io.minimax4j.server.text.Models;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a request with bots and makes it a conversation. Plugins and knowledge bases are left aside. */
final class ProReader {
    private final Models models;

    ProReader(Models models) {
        this.models = models;
    }

    LegacyOrder read(ProRequest request, Caller caller) {
        LegacyDraft draft = new LegacyDraft(models, request.model());
        String bot = bot(request);
        bots(request, bot, draft.conversation());
        draft.limit("tokens_to_generate",
                request.tokensToGenerate() == null ? request.maxTokens() : request.tokensToGenerate());
        draft.messages("sample_messages", request.sampleMessages(), "", "");
        draft.messages("messages", request.messages(), "", bot);
        functions(request, draft.conversation());
        Optional<Blanks> blanks = form(request, draft.conversation());
        return new LegacyOrder(draft.conversation().order(caller), request.model().strip(), bot,
                !Boolean.FALSE.equals(request.maskSensitiveInfo()), blanks);
    }

    private static List<ProRequest.Bot> settings(ProRequest request) {
        return request.botSetting() == null ? List.of() : request.botSetting();
    }

    /** Who replies: the bot that the request names, or its first one. */
    private static String bot(ProRequest request) {
        List<ProRequest.Bot> bots = settings(request);
        if (bots.stream().anyMatch(Objects::isNull)) {
            throw ApiException.invalid("bot_setting must hold objects with bot_name and content, not null");
        }
        ProRequest.ReplyConstraints constraints = request.replyConstraints();
        String type = constraints == null ? "" : text(constraints.senderType());
        if (!type.isEmpty() && !type.equalsIgnoreCase("BOT")) {
            throw ApiException.invalid("reply_constraints.sender_type must be BOT");
        }
        String first = bots.isEmpty() ? "" : text(bots.getFirst().botName());
        String named = constraints == null ? first : or(constraints.senderName(), first);
        if (!bots.isEmpty() && bots.stream().noneMatch(bot -> named.equals(text(bot.botName())))) {
            throw ApiException.invalid("reply_constraints.sender_name must be the bot_name of one of bot_setting");
        }
        return or(named, LegacyDraft.BOT_NAME);
    }

    /** The one that replies comes first and is spoken to; the others are spoken of. */
    private static void bots(ProRequest request, String replying, ConversationDraft draft) {
        for (ProRequest.Bot bot : settings(request)) {
            if (or(bot.botName(), LegacyDraft.BOT_NAME).equals(replying)) {
                draft.system(replying, text(bot.content()));
            }
        }
        for (ProRequest.Bot bot : settings(request)) {
            if (!or(bot.botName(), LegacyDraft.BOT_NAME).equals(replying)) {
                draft.system(text(bot.botName()), text(bot.botName()) + ": " + text(bot.content()));
            }
        }
    }

    private static void functions(ProRequest request, ConversationDraft draft) {
        List<ProRequest.Function> functions = request.functions() == null ? List.of() : request.functions();
        for (int i = 0; i < functions.size(); i++) {
            String place = "functions[" + i + "]";
            draft.tool(place, tool(place, functions.get(i)));
        }
        ProRequest.FunctionChoice choice = request.functionCall();
        switch (choice == null ? "auto" : or(choice.type(), "auto")) {
            case "auto" -> draft.toolUse(ToolUse.AUTO);
            case "none" -> draft.toolUse(ToolUse.NONE);
            case "specific" -> draft.onlyTool("function_call.name", text(choice.name()));
            default -> throw ApiException.invalid("function_call.type must be auto, none or specific");
        }
    }

    private static Tool tool(String place, ProRequest.@Nullable Function function) {
        if (function == null || text(function.name()).isBlank()) {
            throw ApiException.invalid("function name or parameters is empty: " + place + " needs a name");
        }
        return new Tool(function.name(), text(function.description()), parameters(place, function));
    }

    private static Map<String, Object> parameters(String place, ProRequest.Function function) {
        if (function.parameters() != null) {
            return function.parameters();
        }
        if (text(function.parametersStr()).isBlank()) {
            throw ApiException.invalid("function name or parameters is empty: " + place + " needs parameters");
        }
        try {
            return Json.readObject(function.parametersStr().getBytes(StandardCharsets.UTF_8));
        } catch (JsonFormatException e) {
            throw ApiException.invalid(place + ".parameters_str is not a JSON object");
        }
    }

    private static Optional<Blanks> form(ProRequest request, ConversationDraft draft) {
        ProRequest.Glyph glyph = request.replyConstraints() == null ? null : request.replyConstraints().glyph();
        if (glyph == null || text(glyph.type()).isEmpty()) {
            return Optional.empty();
        }
        if (request.streamed() || request.functions() != null && !request.functions().isEmpty()) {
            throw ApiException.invalid("reply_constraints.glyph goes neither with stream nor with functions");
        }
        return switch (glyph.type()) {
            case "raw" -> {
                Blanks blanks = Blanks.parse("reply_constraints.glyph.raw_glyph", text(glyph.rawGlyph()));
                draft.form(blanks.form());
                yield Optional.of(blanks);
            }
            case "json_value" -> {
                draft.form(GlyphSchema.form("reply_constraints.glyph.json_properties", glyph.jsonProperties()));
                yield Optional.empty();
            }
            default -> throw ApiException.invalid("reply_constraints.glyph.type must be raw or json_value");
        };
    }
}
