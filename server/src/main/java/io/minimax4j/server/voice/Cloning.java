package io.minimax4j.server.voice;

import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.voice.Portrait;
import io.minimax4j.engine.voice.Recording;
import io.minimax4j.engine.voice.VoiceMaker;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.BaseResp;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.speech.ExtraInfo;
import io.minimax4j.protocol.speech.SpeechRequest;
import io.minimax4j.protocol.voice.CloneReply;
import io.minimax4j.protocol.voice.CloneRequest;
import io.minimax4j.protocol.voice.VoiceType;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.account.Admission;
import io.minimax4j.server.account.Caller;
import io.minimax4j.server.account.Demand;
import io.minimax4j.server.account.Permit;
import io.minimax4j.server.http.Exchange;
import io.minimax4j.server.speech.AudioLinks;
import io.minimax4j.server.speech.Languages;
import io.minimax4j.server.speech.Order;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Makes voices from recordings (contract 5). What the request says is judged first, then whether the id is free, then the
 * recordings. The voice is kept last of all, so that nothing remains of a clone that failed.
 */
final class Cloning {
    private static final String SERVICE = "voice_clone";
    private static final int LONGEST_PREVIEW = 1000;
    private static final int LONGEST_EXPECTED = 200;
    private static final int LONGEST_PROMPT = 1000;
    private static final double USUAL_ACCURACY = 0.7;
    /** A recording takes some 15 MB while it is looked at, and the workers are no quicker with more at once. */
    private static final int AT_ONCE = 8;

    private final VoiceService voices;
    private final VoiceMaker maker;
    private final Recordings recordings;
    private final Trials trials;
    private final Admission admission;
    private final AudioLinks links;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    Cloning(VoiceService voices, VoiceMaker maker, Recordings recordings, Trials trials, Admission admission,
            AudioLinks links) {
        this.voices = voices;
        this.maker = maker;
        this.recordings = recordings;
        this.trials = trials;
        this.admission = admission;
        this.links = links;
    }

    CloneReply clone(Exchange exchange, CloneRequest request) throws IOException, InterruptedException {
        Account account = exchange.account();
        String id = VoiceIds.checked(request.voiceId());
        double accuracy = check(request);
        if (isGiven(request.text())) {
            preview(account, request, new MadeVoice(id, ""));
        }
        voices.requireFree(id);
        try (Permit permit = admission.admit(Caller.of(account), new Demand(SERVICE, 0, 0, true))) {
            Portrait portrait = portray(account, request, accuracy);
            CloneReply reply = isGiven(request.text())
                    ? heard(exchange, preview(account, request, new MadeVoice(id, portrait.text())))
                    : reply("", null);
            voices.keep(id, account, VoiceType.CLONED, portrait);
            permit.settle(0, 0);
            return reply;
        }
    }

    /** What can be judged of the request alone; returns how near the recording must come to the text expected. */
    private static double check(CloneRequest request) {
        if (request.fileId() == null) {
            throw ApiException.invalid("file_id is missing; upload a recording with purpose voice_clone first");
        }
        Languages.named(request.languageBoost());
        requireAtMost("text_validation", request.textValidation(), LONGEST_EXPECTED);
        if (request.clonePrompt() != null) {
            check(request.clonePrompt());
        }
        Double accuracy = request.accuracy();
        if (accuracy != null && !(accuracy >= 0 && accuracy <= 1)) {
            throw ApiException.invalid("accuracy is " + accuracy + "; it must lie in [0, 1]");
        }
        return accuracy == null || accuracy == 0 ? USUAL_ACCURACY : accuracy;
    }

    private static void check(CloneRequest.ClonePrompt prompt) {
        if (prompt.promptAudio() == null || !isGiven(prompt.promptText())) {
            throw ApiException.invalid("clone_prompt needs both prompt_audio and prompt_text, or leave it out");
        }
        requireAtMost("clone_prompt.prompt_text", prompt.promptText(), LONGEST_PROMPT);
        String text = prompt.promptText().strip();
        if (!isPunctuation(text.codePointBefore(text.length()))) {
            throw ApiException.invalid("clone_prompt.prompt_text must end with a punctuation mark, as . or \u3002");
        }
    }

    private static boolean isPunctuation(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_PUNCTUATION, Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.DASH_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION ->
                true;
            default -> false;
        };
    }

    private static void requireAtMost(String field, @Nullable String text, int most) {
        int length = text == null ? 0 : text.codePointCount(0, text.length());
        if (length > most) {
            throw ApiException.invalid(field + " has " + length + " characters; " + most + " are the most");
        }
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** The order for the preview, checked like any other text that is to be spoken. */
    private Order preview(Account account, CloneRequest request, MadeVoice voice) {
        requireAtMost("text", request.text(), LONGEST_PREVIEW);
        if (!isGiven(request.model())) {
            throw ApiException.invalid("model is missing; it is needed to speak text");
        }
        SpeechRequest spoken = new SpeechRequest(request.model(), request.text(), null, null, null, null, null, null,
                request.languageBoost(), null, null, null, null, request.aigcWatermark(), null, null, null);
        return trials.order(account, spoken, "text", voice);
    }

    private Portrait portray(Account account, CloneRequest request, double accuracy)
            throws IOException, InterruptedException {
        places.acquire();
        try {
            Recording source = recordings.read(account, request.fileId(), Sample.SOURCE);
            if (request.clonePrompt() != null) {
                compare(recordings.read(account, request.clonePrompt().promptAudio(), Sample.PROMPT),
                        request.clonePrompt().promptText(), USUAL_ACCURACY, ErrorCode.PROMPT_MISMATCH);
            }
            if (isGiven(request.textValidation())) {
                compare(source, request.textValidation(), accuracy, ErrorCode.ASR_MISMATCH);
            }
            return maker.portray(source, new VoiceMaker.Cleaning(Boolean.TRUE.equals(request.needNoiseReduction()),
                    Boolean.TRUE.equals(request.needVolumeNormalization())));
        } finally {
            places.release();
        }
    }

    private void compare(Recording recording, String text, double least, ErrorCode otherwise)
            throws InterruptedException {
        if (maker.likeness(recording, text) < least) {
            throw new ApiException(otherwise);
        }
    }

    private CloneReply heard(Exchange exchange, Order order) throws IOException, InterruptedException {
        try (Clip clip = trials.speak(order); InputStream audio = clip.audio().open()) {
            ExtraInfo info = clip.spoken().info(clip.audio().size());
            String link = links.store(exchange, order.encoding().codec().token(),
                    order.encoding().codec().contentType(), audio).toString();
            return reply(link, new CloneReply.PreviewInfo(info.audioLength(), info.audioSampleRate(),
                    info.audioSize(), info.bitrate(), info.wordCount(), info.usageCharacters()));
        }
    }

    /** Nothing is ever found sensitive here: type 0. */
    private static CloneReply reply(String link, CloneReply.@Nullable PreviewInfo info) {
        return new CloneReply(false, 0, link, info, BaseResp.SUCCESS);
    }
}
