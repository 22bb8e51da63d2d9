package io.minimax4j.engine.offline.music.score;

/** The styles that are told apart. */
public enum Style {
    POP, BALLAD, ROCK, METAL, JAZZ, FOLK, COUNTRY, ELECTRONIC, LOFI, CLASSICAL, HIP_HOP, RNB, FUNK, BLUES, BOSSA_NOVA,
    REGGAE,
    CHINESE, AMBIENT
}
