package io.minimax4j.server;

import io.minimax4j.engine.chat.ChatEngine;
import io.minimax4j.engine.clip.ClipEngine;
import io.minimax4j.engine.embedding.EmbeddingEngine;
import io.minimax4j.engine.media.MediaToolbox;
import io.minimax4j.engine.music.MusicEngine;
import io.minimax4j.engine.picture.PictureEngine;
import io.minimax4j.engine.speech.SpeechEngine;
import io.minimax4j.engine.voice.VoiceMaker;

/** What a server works with. They are the caller's: a server that closes leaves them open. */
public record Engines(ChatEngine chat, EmbeddingEngine embedding, SpeechEngine speech, VoiceMaker voices,
        PictureEngine pictures, ClipEngine clips, MusicEngine music, MediaToolbox media) {}
