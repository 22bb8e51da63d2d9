package io.minimax4j.server.voice;

import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.engine.voice.VoiceMaker;

/** What makes voices, speaks with them, and reads recordings of them. */
public record VoiceEngines(VoiceMaker voices, SpeechEngine speech, MediaToolbox media) {}
