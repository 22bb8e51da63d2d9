package io.minimax4j.engine.offline.speech.voice;

/**
 * How a voice sounds.
 *
 * @param speaker the synthesizer's speaker
 * @param hertz the median pitch it aims at
 * @param tract how much shorter the vocal tract is than the speaker's: above 1 smaller and brighter, below it larger and
 *        darker; 0.8 to 1.25
 * @param pace how fast, 1 for usual
 * @param liveliness how far the pitch moves, 1 for usual, 0 for a machine
 */
public record VoiceProfile(Speaker speaker, double hertz, double tract, double pace, double liveliness) {}
