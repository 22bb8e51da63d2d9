package io.minimax4j.engine.offline.clip.template;

import io.minimax4j.engine.offline.clip.sound.Cue;
import io.minimax4j.engine.offline.picture.scene.Scene;
import java.util.List;

/** What a template plays. Frames may be asked for in any order. */
interface Routine {
    /** How long a clip of a template is, in seconds. */
    int SECONDS = 6;

    /** Draws the whole view as it is then. */
    void paint(Easel easel, double time);

    /** Where it plays, for what is heard there. */
    Scene setting();

    /** What is heard beside that. */
    List<Cue> cues();
}
