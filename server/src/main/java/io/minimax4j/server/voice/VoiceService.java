package io.minimax4j.server.voice;

import io.minimax4j.engine.speech.MadeVoice;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.engine.speech.SpeechVoice;
import io.minimax4j.engine.speech.SystemVoice;
import io.minimax4j.engine.voice.Portrait;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;
import io.minimax4j.protocol.voice.VoiceType;
import io.minimax4j.server.account.Account;
import io.minimax4j.server.speech.VoiceBook;
import io.minimax4j.server.store.Database;
import io.minimax4j.server.store.Sweeper;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The voices of all accounts: those of the engine, which all may use, and those that accounts made, which belong to their
 * owner alone. A made voice is found under its exact id before a system voice that is only spelt like it.
 */
public final class VoiceService implements VoiceBook {
    private static final int LONGEST_NAMED = 64;

    private final SpeechEngine engine;
    private final VoiceStore store;
    private final InstantSource clock;
    private final VoiceLife life;

    /** @param clock one that nobody sets: by it unused voices grow too old */
    public VoiceService(SpeechEngine engine, Database database, InstantSource clock, VoiceLife life) {
        this.engine = engine;
        this.store = new VoiceStore(database);
        this.clock = clock;
        this.life = life;
    }

    @Override
    public SpeechVoice find(long accountId, String voiceId) {
        Optional<SystemVoice> system = engine.systemVoice(voiceId);
        if (system.filter(voice -> voice.id().equals(voiceId)).isPresent()) {
            return system.get();
        }
        Optional<KeptVoice> made = made(voiceId);
        if (made.isPresent()) {
            return new MadeVoice(voiceId, owned(made.get(), accountId).portrait());
        }
        return system.orElseThrow(() -> new ApiException(ErrorCode.INVALID_SAMPLE, ErrorCode.INVALID_SAMPLE.message()
                + ": there is no voice '" + shortened(voiceId) + "'; /v1/get_voice lists the voices there are"));
    }

    /** One that is there, whoever owns it. What cannot be the id of one costs no look at the database. */
    private Optional<KeptVoice> made(String id) {
        return VoiceIds.isPossible(id) ? store.find(id).filter(voice -> voice.isThere(oldest())) : Optional.empty();
    }

    private static KeptVoice owned(KeptVoice voice, long accountId) {
        if (voice.accountId() != accountId) {
            throw new ApiException(ErrorCode.VOICE_FORBIDDEN);
        }
        return voice;
    }

    private static String shortened(String id) {
        return id.length() <= LONGEST_NAMED ? id : id.substring(0, LONGEST_NAMED) + "...";
    }

    @Override
    public int used(long accountId, Collection<MadeVoice> voices) {
        return voices.isEmpty()
                ? 0
                : store.use(accountId, voices.stream().map(MadeVoice::id).distinct().toList(), now());
    }

    /**
     * Refuses an id that nobody can have any more, before there is work for it.
     *
     * @throws ApiException 2039 if there is such a voice, of anybody, or its owner deleted it
     */
    void requireFree(String id) {
        boolean taken = engine.systemVoice(id).isPresent()
                || store.find(id).filter(voice -> voice.deleted() || voice.isThere(oldest())).isPresent();
        if (taken) {
            throw taken();
        }
    }

    /** @throws ApiException 2039 if somebody was faster */
    void keep(String id, Account account, VoiceType type, Portrait portrait) {
        Instant now = now();
        KeptVoice voice = KeptVoice.made(id, account.id(), type, portrait.text(), portrait.description(), now);
        if (!store.insert(voice, oldest())) {
            throw taken();
        }
    }

    private static ApiException taken() {
        return new ApiException(ErrorCode.VOICE_EXISTS,
                ErrorCode.VOICE_EXISTS.message() + ": this voice_id is taken or was used before; choose another one");
    }

    /** The account's own of a kind, newest first. */
    List<KeptVoice> list(Account account, VoiceType type) {
        return store.list(account.id(), type, oldest()).stream().filter(voice -> voice.used() || life.listedUnused())
                .toList();
    }

    /** @throws ApiException 2013 if there is none of that kind, 2042 if it belongs to another account */
    KeptVoice delete(Account account, VoiceType type, String id) {
        Optional<KeptVoice> made = made(id);
        if (made.isEmpty() && engine.systemVoice(id).isPresent()) {
            throw ApiException.invalid("a system voice cannot be deleted; name a voice that you cloned or designed");
        }
        KeptVoice voice = owned(made.orElseThrow(VoiceService::unknown), account.id());
        if (!voice.type().equals(type)) {
            throw ApiException.invalid("the voice was not made so: its voice_type is " + voice.type());
        }
        if (!store.delete(voice, now())) {
            throw unknown();
        }
        return voice;
    }

    private static ApiException unknown() {
        return ApiException.notFound("there is no voice with this voice_id; /v1/get_voice lists the voices there are");
    }

    private Instant now() {
        return clock.instant();
    }

    /** Temporary voices from before are gone, whether somebody swept them away yet or not. */
    private Instant oldest() {
        return now().minus(life.unused());
    }

    /** The sweeper of these voices; its owner starts and closes it. */
    public Sweeper sweeper() {
        return new Sweeper("voices", limit -> store.purge(oldest(), limit));
    }
}
