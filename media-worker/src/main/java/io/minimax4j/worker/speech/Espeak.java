package io.minimax4j.worker.speech;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The functions of one loaded copy of espeak-ng. A copy has one global state and serves one thread at a time; copies
 * under different file names know nothing of each other.
 */
@SuppressWarnings("restricted")
final class Espeak {
    /** Parameters of espeak_SetParameter. */
    static final int RATE = 1;
    static final int VOLUME = 2;
    static final int PITCH = 3;
    static final int RANGE = 4;
    static final int WORD_GAP = 7;

    /** Flags of espeak_Synth. */
    static final int UTF_8 = 1;
    static final int SSML = 0x10;
    static final int PHONEMES = 0x100;

    /** Types of events. */
    static final int LIST_END = 0;
    static final int WORD = 1;
    static final int SENTENCE = 2;
    static final int END = 5;
    static final int PHONEME = 7;

    /** Size of an event, and where its fields lie. */
    static final int EVENT_BYTES = 40;
    static final int EVENT_POSITION = 8;
    static final int EVENT_LENGTH = 12;
    static final int EVENT_MILLIS = 16;
    static final int EVENT_NAME = 32;
    private static final int LONGEST_NAME = 4;

    private static final int SYNCHRONOUS = 2;
    private static final int DO_NOT_EXIT = 0x8000;
    private static final int BY_CHARACTER = 1;

    private static final Linker LINKER = Linker.nativeLinker();
    private static final MethodHandle INITIALIZE = LINKER
            .downcallHandle(FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, JAVA_INT));
    private static final MethodHandle SET_CALLBACK = LINKER.downcallHandle(FunctionDescriptor.ofVoid(ADDRESS));
    private static final MethodHandle SET_VOICE = LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT, ADDRESS));
    private static final MethodHandle SET_PARAMETER = LINKER
            .downcallHandle(FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle SYNTH = LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG,
            JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS));
    private static final MethodHandle SET_CONSTANT_PITCH = LINKER
            .downcallHandle(FunctionDescriptor.of(JAVA_INT, JAVA_INT));
    private static final MethodHandle SET_PHONEME_EVENTS = LINKER
            .downcallHandle(FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT));
    private static final MethodHandle TEXT_TO_PHONEMES = LINKER
            .downcallHandle(FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT));
    /** A blank behind each phoneme, and espeak-ng's own names. */
    private static final int NAMES_WITH_BLANKS = ' ' << 8;
    private static final FunctionDescriptor CALLBACK = FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT, ADDRESS);

    /** What espeak_Synth calls with what it made; anything but 0 makes it stop. Must not throw. */
    @FunctionalInterface
    interface Callback {
        int made(MemorySegment samples, int count, MemorySegment events);
    }

    private final SymbolLookup library;
    private final MemorySegment setVoice;
    private final MemorySegment setParameter;
    private final MemorySegment synth;
    private final MemorySegment setConstantPitch;
    private final MemorySegment setPhonemeEvents;
    private final MemorySegment textToPhonemes;
    private final int sampleRate;

    /**
     * Loads and initialises.
     *
     * @param library      a file no other instance was loaded from
     * @param data         the folder that holds espeak-ng-data
     * @param bufferMillis how much sound makes a call of the callback
     */
    Espeak(Path library, Path data, int bufferMillis, Callback callback) {
        this.library = SymbolLookup.libraryLookup(library, Arena.global());
        this.setVoice = function("espeak_SetVoiceByName");
        this.setParameter = function("espeak_SetParameter");
        this.synth = function("espeak_Synth");
        this.setConstantPitch = function("espeak_ng_SetConstF0");
        this.setPhonemeEvents = function("espeak_ng_SetPhonemeEvents");
        this.textToPhonemes = function("espeak_TextToPhonemes");
        this.sampleRate = initialize(data, bufferMillis, callback);
    }

    private MemorySegment function(String name) {
        return library.findOrThrow(name);
    }

    private int initialize(Path data, int bufferMillis, Callback callback) {
        try (Arena arena = Arena.ofConfined()) {
            int rate = (int) INITIALIZE.invokeExact(function("espeak_Initialize"), SYNCHRONOUS, bufferMillis,
                    arena.allocateFrom(data.toString()), DO_NOT_EXIT);
            if (rate <= 0) {
                throw new IllegalStateException("espeak-ng does not start with the data in " + data);
            }
            SET_CALLBACK.invokeExact(function("espeak_SetSynthCallback"), stub(callback));
            return rate;
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private static MemorySegment stub(Callback callback) throws ReflectiveOperationException {
        MethodHandle made = MethodHandles.lookup().findVirtual(Callback.class, "made",
                MethodType.methodType(int.class, MemorySegment.class, int.class, MemorySegment.class));
        return LINKER.upcallStub(made.bindTo(callback), CALLBACK, Arena.global());
    }

    int sampleRate() {
        return sampleRate;
    }

    /** Chooses a voice, with {@code +variant} behind it; false if there is none. */
    boolean voice(String name) {
        try (Arena arena = Arena.ofConfined()) {
            return (int) SET_VOICE.invokeExact(setVoice, arena.allocateFrom(name)) == 0;
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    void parameter(int which, int value) {
        try {
            int status = (int) SET_PARAMETER.invokeExact(setParameter, which, value, 0);
            if (status != 0) {
                throw new IllegalStateException("espeak-ng refuses " + value + " for parameter " + which);
            }
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** One pitch for all that is spoken from now on; 0 for the melody of speech. */
    void constantPitch(int hertz) {
        try {
            int status = (int) SET_CONSTANT_PITCH.invokeExact(setConstantPitch, hertz);
            if (status != 0) {
                throw new IllegalStateException("espeak-ng refuses the pitch of " + hertz + " Hz");
            }
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** Whether events tell of phonemes from now on. */
    void phonemeEvents(boolean told) {
        try {
            int status = (int) SET_PHONEME_EVENTS.invokeExact(setPhonemeEvents, told ? 1 : 0, 0);
            if (status != 0) {
                throw new IllegalStateException("espeak-ng does not tell of phonemes");
            }
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** How the chosen voice pronounces a plain text, clause by clause. */
    List<String> pronunciation(String text) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment place = arena.allocate(ADDRESS);
            place.set(ADDRESS, 0, arena.allocateFrom(text));
            List<String> clauses = new ArrayList<>();
            while (place.get(ADDRESS, 0).address() != 0) {
                MemorySegment names = (MemorySegment) TEXT_TO_PHONEMES.invokeExact(textToPhonemes, place, UTF_8,
                        NAMES_WITH_BLANKS);
                clauses.add(names.address() == 0 ? "" : names.reinterpret(Long.MAX_VALUE).getString(0));
            }
            return clauses;
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** Speaks; the callback is called on this thread until all is said. */
    int speak(String text, int flags) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment bytes = arena.allocateFrom(text);
            return (int) SYNTH.invokeExact(synth, bytes, bytes.byteSize(), 0, BY_CHARACTER, 0, flags | UTF_8,
                    MemorySegment.NULL, MemorySegment.NULL);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** The samples of a callback, which come without their size. */
    static short[] samples(MemorySegment samples, int count) {
        return samples.reinterpret((long) count * Short.BYTES).toArray(ValueLayout.JAVA_SHORT);
    }

    /** The events of a callback: a list with an end mark. */
    static MemorySegment events(MemorySegment list) {
        return list.reinterpret(Long.MAX_VALUE);
    }

    /** The name in an event; what stands behind one of full length is not always cleared. */
    static String name(MemorySegment event) {
        byte[] name = event.asSlice(EVENT_NAME, LONGEST_NAME).toArray(ValueLayout.JAVA_BYTE);
        int length = 0;
        while (length < name.length && name[length] > 0) {
            length++;
        }
        return new String(name, 0, length, StandardCharsets.US_ASCII);
    }

    private static RuntimeException unchecked(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
    }
}
