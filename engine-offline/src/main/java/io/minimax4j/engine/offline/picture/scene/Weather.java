package io.minimax4j.engine.offline.picture.scene;

/** The weather. */
public enum Weather {
    CLEAR, CLOUDY, OVERCAST, FOG, RAIN, STORM, SNOW, WIND
}
