package io.minimax4j.cli.serve;

import io.minimax4j.engine.voice.Portrait;
import io.minimax4j.engine.voice.Recording;
import io.minimax4j.engine.voice.VoiceMaker;
import io.minimax4j.protocol.error.ApiException;
import io.minimax4j.protocol.error.ErrorCode;

/** Holds the place of the offline maker of voices. */
final class VoicesToCome implements VoiceMaker {
    @Override
    public Portrait portray(Recording recording, Cleaning cleaning) {
        throw new ApiException(ErrorCode.SERVICE_FAILED);
    }

    @Override
    public Portrait imagine(String description) {
        throw new ApiException(ErrorCode.SERVICE_FAILED);
    }

    @Override
    public double likeness(Recording recording, String text) {
        return 1;
    }
}
