package io.minimax4j.worker.speech;

import io.minimax4j.worker.natives.NativeCache;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The library and the data of espeak-ng, unpacked from the jar that carries them for several systems.
 *
 * @param library the library file
 * @param data    the folder that holds {@code espeak-ng-data}
 */
record EspeakFiles(Path library, Path data) {
    /** espeak-ng keeps the path of its data in 160 bytes and puts names of files behind it. */
    static final int LONGEST_PATH = 100;

    /** Changes with the jar, so that a newer one does not find the files of an older one. */
    private static final String VERSION = "espeak-ng-1.52.0.1-c0670df";
    private static final String DATA = "espeak-ng-data";

    static EspeakFiles unpack(NativeCache cache) throws IOException {
        String resource = libraryResource(System.getProperty("os.name"), System.getProperty("os.arch"));
        Path folder = cache.folder(VERSION, fresh -> fill(fresh, resource));
        return new EspeakFiles(folder.resolve(fileName(resource)), folder);
    }

    /** True if the data has that variant; espeak-ng itself takes an unknown one for none. */
    boolean hasVariant(String variant) {
        return Files.isRegularFile(data.resolve(DATA).resolve("voices").resolve("!v").resolve(variant));
    }

    /** Where the jar keeps the library for a system. */
    static String libraryResource(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        if (name.contains("mac")) {
            return (arm ? "macos-arm64" : "macos-amd64") + "/libespeak-ng.1.dylib";
        }
        return (arm ? "debian-arm64" : "debian-amd64") + "/libespeak-ng.so.1";
    }

    private static String fileName(String resource) {
        return resource.substring(resource.indexOf('/') + 1);
    }

    private static void fill(Path folder, String library) throws IOException {
        try (InputStream in = open(library)) {
            Files.copy(in, folder.resolve(fileName(library)));
        }
        try (ZipInputStream zip = new ZipInputStream(open(DATA + ".zip"))) {
            unzip(zip, folder.resolve(DATA));
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = EspeakFiles.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException(
                    "no " + resource + " on the class path; speech has no library for this system");
        }
        return in;
    }

    private static void unzip(ZipInputStream zip, Path folder) throws IOException {
        Files.createDirectory(folder);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            Path target = folder.resolve(entry.getName()).normalize();
            if (!target.startsWith(folder)) {
                throw new IOException("entry outside the archive's folder: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(target);
            } else {
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        }
    }
}
