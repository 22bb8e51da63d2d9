package io.minimax4j.engine.offline.picture.scene;

/** The mood, which colours everything a little. */
public enum Mood {
    NEUTRAL, HAPPY, CALM, ROMANTIC, MELANCHOLY, MYSTERIOUS, DARK, DRAMATIC, DREAMY, EPIC
}
