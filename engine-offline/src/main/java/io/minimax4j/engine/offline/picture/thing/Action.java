package io.minimax4j.engine.offline.picture.thing;

/** What a figure does. A thing that cannot do it stands, or does what comes nearest. */
public enum Action {
    STANDING, SITTING, LYING, WALKING, RUNNING, JUMPING, FLYING, SWIMMING, DANCING, SLEEPING, READING, WAVING
}
