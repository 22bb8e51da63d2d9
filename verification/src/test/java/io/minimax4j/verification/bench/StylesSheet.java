package io.minimax4j.verification.bench;

import io.minimax4j.engine.music.SongOrder;
import io.minimax4j.engine.offline.music.score.Brief;
import io.minimax4j.verification.media.LoudnessMeter;
import io.minimax4j.verification.music.Heard;
import io.minimax4j.verification.music.Impression;
import io.minimax4j.verification.music.Rehearsal;
import io.minimax4j.verification.music.Tones;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a song of every style, played and sung, leaves the first 20 seconds of each to be listened to, and prints what is measured
 * in them: the figures by which styles are told apart, and the loudness of the whole song.
 */
final class StylesSheet implements Bench.Benchmark {
    private static final double SECONDS = 20;
    private static final List<String> PROMPTS = List.of("pop", "ballad", "rock", "metal", "jazz", "folk", "country",
            "electronic", "lo-fi", "classical", "hip-hop", "R&B", "funk", "blues", "bossa nova", "reggae", "国风",
            "ambient");
    private static final String ENGLISH = """
            [Verse]
            Morning light is on the water
            Every window wants to sing
            [Chorus]
            Run with me over the hill
            I loved you then and I love you still
            """;
    private static final String CHINESE = """
            [Verse]
            青山隔岸水悠悠
            一叶扁舟过渡头
            [Chorus]
            明月照我归
            千里共相思
            """;
    private static final String[] NOTES = {"C", "Db", "D", "Eb", "E", "F", "Gb", "G", "Ab", "A", "Bb", "B"};

    @Override
    public void run() throws Exception {
        Path folder = Path.of(System.getProperty("basedir", "."), "target", "styles").toAbsolutePath();
        Files.createDirectories(folder);
        Table played = table("Styles, played: the first " + (int) SECONDS + " s");
        Table sung = table("Styles, sung: the first " + (int) SECONDS + " s");
        List<Impression> impressions = new ArrayList<>();
        try (Rehearsal rehearsal = new Rehearsal()) {
            for (String style : PROMPTS) {
                String name = style.replace("&", "n").replace("国风", "chinese");
                impressions.add(row(played, name, rehearsal, Rehearsal.instrumental(style, "[Intro]\n[Verse]\n"),
                        folder.resolve(name + "-played.wav")));
                row(sung, name, rehearsal, Rehearsal.order(style, name.equals("chinese") ? CHINESE : ENGLISH),
                        folder.resolve(name + "-sung.wav"));
            }
        }
        played.print();
        sung.print();
        for (int one = 0; one < impressions.size(); one++) {
            for (int other = 0; other < one; other++) {
                if (!impressions.get(one).differs(impressions.get(other))) {
                    System.out.println("Alike by these figures: " + PROMPTS.get(other) + " and " + PROMPTS.get(one));
                }
            }
        }
        System.out.println("The sounds are in " + folder);
    }

    private static Table table(String title) {
        return new Table(title, "", "bpm planned", "bpm measured", "key planned", "key measured", "centroid Hz",
                "onsets/s", "struck share", "crest dB", "LUFS", "true peak dB");
    }

    private static Impression row(Table table, String name, Rehearsal rehearsal, SongOrder order, Path file)
            throws InterruptedException {
        Heard song = rehearsal.make(order);
        LoudnessMeter meter = LoudnessMeter.of(song.write(file));
        Heard excerpt = song.part(0, SECONDS);
        excerpt.write(file);
        Brief brief = rehearsal.compose(order).song().form().brief();
        Impression impression = Impression.of(excerpt);
        Tones.Fit key = new Tones(excerpt.mono()).key();
        table.row(name, brief.bpm(), impression.tempo(),
                NOTES[brief.key().tonic()] + (brief.key().mode().minor() ? " minor" : " major"),
                NOTES[key.tonic()] + (key.minor() ? " minor" : " major"), impression.centroid(), impression.density(),
                impression.struck(), impression.crest(), meter.integrated(), meter.truePeak());
        return impression;
    }
}
