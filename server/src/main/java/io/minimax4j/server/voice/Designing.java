package io.minimax4j.server.voice;

import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.voice.Portrait;
import io.minimax4j.engine.voice.VoiceMaker;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.voice.DesignReply;
import io.minimax4j.protocol.voice.DesignRequest;
import io.minimax4j.protocol.voice.VoiceType;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.account.Demand;
import io.minimax4j.server.account.Permit;
import io.minimax4j.server.http.Content;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.speech.HexReply;
import io.minimax4j.server.speech.Order;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes voices from descriptions (contract 6); what they say on trial comes as hex in the reply. */
final class Designing {
    private static final String SERVICE = "voice_design";
    private static final int LONGEST_PREVIEW = 500;
    /** The contract names no limit; nobody describes a voice at greater length. */
    private static final int LONGEST_PROMPT = 10_000;
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json; charset=utf-8");

    private final VoiceService voices;
    private final VoiceMaker maker;
    private final Trials trials;
    private final Admission admission;
    private final InstantSource clock;
    private final RandomGenerator random;

    Designing(VoiceService voices, VoiceMaker maker, Trials trials, Admission admission, InstantSource clock,
            RandomGenerator random) {
        this.voices = voices;
        this.maker = maker;
        this.trials = trials;
        this.admission = admission;
        this.clock = clock;
        this.random = random;
    }

    void design(Exchange exchange, DesignRequest request) throws IOException, InterruptedException {
        Account account = exchange.account();
        String prompt = required("prompt", request.prompt(), LONGEST_PROMPT);
        required("preview_text", request.previewText(), LONGEST_PREVIEW);
        String id = request.voiceId() == null || request.voiceId().isEmpty()
                ? VoiceIds.generated(clock.instant(), random)
                : VoiceIds.checked(request.voiceId());
        trial(account, request, new MadeVoice(id, ""));
        voices.requireFree(id);
        try (Permit permit = admission.admit(Caller.of(account), new Demand(SERVICE, 0, 0, true))) {
            Portrait portrait = maker.imagine(prompt);
            try (Clip clip = trials.speak(trial(account, request, new MadeVoice(id, portrait.text())))) {
                voices.keep(id, account, VoiceType.DESIGNED, portrait);
                permit.settle(0, 0);
                HexReply reply = new HexReply(new DesignReply(id, "", BaseResp.SUCCESS), "trial_audio", clip.audio());
                exchange.send(new Content(200, JSON, reply.length(), reply.open()));
            }
        }
    }

    private static String required(String field, @Nullable String text, int most) {
        if (text == null || text.isBlank()) {
            throw ApiException.invalid(field + " is missing; "
                    + (field.equals("prompt") ? "describe the voice" : "give what the voice is to say on trial"));
        }
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw ApiException.invalid(field + " has " + length + " characters; " + most + " are the most");
        }
        return text;
    }

    private Order trial(Account account, DesignRequest request, MadeVoice voice) {
        SpeechRequest spoken = new SpeechRequest(trials.usualModel(), request.previewText(), null, null, null, null,
                null, null, null, null, null, null, null, request.aigcWatermark(), null, null, null);
        return trials.order(account, spoken, "preview_text", voice);
    }
}
