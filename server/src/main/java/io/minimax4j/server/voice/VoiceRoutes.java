package io.minimax4j.server.voice;

import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceList;
import io.minimax4j.protocol.voice.VoiceQuery;
import io.minimax4j.protocol.voice.VoiceType;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/get_voice}. */
public final class VoiceRoutes {
    /** What the platform writes for voices that nobody made. */
    private static final String NEVER_CREATED = "1970-01-01";

    private final List<Voice> systemVoices;

    public VoiceRoutes(List<SystemVoice> systemVoices) {
        this.systemVoices = systemVoices.stream()
                .map(voice -> new Voice(voice.id(), voice.name(), voice.description(), NEVER_CREATED)).toList();
    }

    public void register(Router router) {
        router.post("/v1/get_voice", this::list);
    }

    private void list(Exchange exchange) {
        VoiceType type = exchange.readJson(VoiceQuery.class).voiceType();
        exchange.reply(list(type == null ? "" : type.text()));
    }

    /** Accounts have no voices of their own yet, so those groups are empty where asked for and absent elsewhere. */
    private VoiceList list(String type) {
        List<Voice> none = List.of();
        return switch (type) {
            case "all" -> voices(systemVoices, none, none);
            case "system" -> voices(systemVoices, null, null);
            case "voice_cloning" -> voices(null, none, null);
            case "voice_generation" -> voices(null, null, none);
            case "music_generation" -> voices(null, null, null);
            default -> throw ApiException.invalid(
                    "voice_type must be system, voice_cloning, voice_generation or all");
        };
    }

    private static VoiceList voices(@Nullable List<Voice> system, @Nullable List<Voice> cloned,
            @Nullable List<Voice> designed) {
        return new VoiceList(system, cloned, designed, BaseResp.SUCCESS);
    }
}
