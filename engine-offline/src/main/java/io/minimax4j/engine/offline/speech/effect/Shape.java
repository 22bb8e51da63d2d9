package io.minimax4j.engine.offline.speech.effect;

/** Makes of each sample another one, and may remember what came before. */
interface Shape {
    float next(float sample);
}
