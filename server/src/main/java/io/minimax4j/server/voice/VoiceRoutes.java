package io.minimax4j.server.voice;

import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.voice.CloneRequest;
import io.minimax4j.protocol.voice.DesignRequest;
import io.minimax4j.protocol.voice.Voice;
import io.minimax4j.protocol.voice.VoiceDeleteRequest;
import io.minimax4j.protocol.voice.VoiceDeleted;
import io.minimax4j.protocol.voice.VoiceList;
import io.minimax4j.protocol.voice.VoiceQuery;
import io.minimax4j.protocol.voice.VoiceType;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.file.FileService;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.http.Router;
import io.minimax4j.server.speech.SpeechService;
import io.minimax4j.server.speech.SpeechSettings;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code POST /v1/voice_clone}, {@code /v1/voice_design}, {@code /v1/get_voice} and {@code /v1/delete_voice}. */
public final class VoiceRoutes {
    /** What the platform writes for voices that nobody made. */
    private static final String NEVER_CREATED = "1970-01-01";

    private final VoiceService voices;
    private final Cloning cloning;
    private final Designing designing;
    private final List<Voice> systemVoices;

    /** @param clock by which ids that the server makes up tell the time */
    public VoiceRoutes(VoiceService voices, VoiceEngines engines, SpeechService speech, FileService files,
            Admission admission, SpeechSettings settings, InstantSource clock) {
        SpeechEngine engine = engines.speech();
        Trials trials = new Trials(engine, speech, settings.folder());
        this.voices = voices;
        this.cloning = new Cloning(voices, engines.voices(),
                new Recordings(files, engines.media(), settings.folder()), trials, admission, settings.links());
        this.designing = new Designing(voices, engines.voices(), trials, admission, clock, new SecureRandom());
        this.systemVoices = engine.systemVoices().stream().map(VoiceRoutes::view).toList();
    }

    public void register(Router router) {
        router.post("/v1/voice_clone",
                exchange -> exchange.reply(cloning.clone(exchange, exchange.readJson(CloneRequest.class))))
                .post("/v1/voice_design",
                        exchange -> designing.design(exchange, exchange.readJson(DesignRequest.class)))
                .post("/v1/get_voice", this::list).post("/v1/delete_voice", this::delete);
    }

    private void list(Exchange exchange) {
        VoiceType type = exchange.readJson(VoiceQuery.class).voiceType();
        exchange.reply(list(exchange.account(), type == null ? "" : type.text()));
    }

    /** A group that was not asked for is absent. Nobody has music voices. */
    private VoiceList list(Account account, String type) {
        return switch (type) {
            case "all" -> voices(systemVoices, made(account, VoiceType.CLONED), made(account, VoiceType.DESIGNED));
            case "system" -> voices(systemVoices, null, null);
            case "voice_cloning" -> voices(null, made(account, VoiceType.CLONED), null);
            case "voice_generation" -> voices(null, null, made(account, VoiceType.DESIGNED));
            case "music_generation" -> voices(null, null, null);
            default -> throw ApiException.invalid(
                    "voice_type must be system, voice_cloning, voice_generation or all");
        };
    }

    private List<Voice> made(Account account, VoiceType type) {
        return voices.list(account, type).stream()
                .map(voice -> new Voice(voice.id(), null, voice.description(), day(voice))).toList();
    }

    private static Voice view(SystemVoice voice) {
        return new Voice(voice.id(), voice.name(), voice.description(), NEVER_CREATED);
    }

    /** In UTC, as {@code 2025-08-20}. */
    private static String day(KeptVoice voice) {
        return voice.createdAt().atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    private static VoiceList voices(@Nullable List<Voice> system, @Nullable List<Voice> cloned,
            @Nullable List<Voice> designed) {
        return new VoiceList(system, cloned, designed, BaseResp.SUCCESS);
    }

    private void delete(Exchange exchange) {
        VoiceDeleteRequest request = exchange.readJson(VoiceDeleteRequest.class);
        VoiceType type = request.voiceType();
        if (!VoiceType.CLONED.equals(type) && !VoiceType.DESIGNED.equals(type)) {
            throw ApiException.invalid("voice_type must be voice_cloning or voice_generation");
        }
        if (request.voiceId() == null || request.voiceId().isBlank()) {
            throw ApiException.invalid("voice_id is missing");
        }
        KeptVoice voice = voices.delete(exchange.account(), type, request.voiceId());
        exchange.reply(new VoiceDeleted(voice.id(), day(voice), BaseResp.SUCCESS));
    }
}
