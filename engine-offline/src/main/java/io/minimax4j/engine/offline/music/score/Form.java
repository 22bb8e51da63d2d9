package io.minimax4j.engine.offline.music.score;

import java.util.List;

/**
 * The plan of a song: what comes when, over which chords, how strongly. The last section ends the song: its last bar is for the final
 * chord alone, which is struck on its first beat and rings out.
 */
public record Form(Brief brief, Tempo tempo, List<Section> sections) {
    public Form {
        sections = List.copyOf(sections);
    }

    public int bars() {
        return sections.stream().mapToInt(Section::bars).sum();
    }

    public int ticks() {
        return bars() * tempo.ticksPerBar();
    }

    public int start(Section section) {
        return section.firstBar() * tempo.ticksPerBar();
    }

    public int end(Section section) {
        return (section.firstBar() + section.bars()) * tempo.ticksPerBar();
    }
}
