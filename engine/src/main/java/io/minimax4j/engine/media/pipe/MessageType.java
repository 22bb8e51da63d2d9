package io.minimax4j.engine.media.pipe;

/** The type byte of a frame: the ordinal of the constant. New ones go to the end, with a new protocol version. */
enum MessageType {
    HELLO, WARM, ALIVE, SPEAK, DECODE, PROBE, ENCODE, GRANT, FINISH, CANCEL, SAMPLES, BEGIN, EVENT, ENCODED, TAIL, INFO,
    DONE, FAILED, LOOK, WATCH, FILM, PIXELS, SIZED;

    private static final MessageType[] ALL = values();

    static MessageType of(int code) throws BrokenFrameException {
        if (code < 0 || code >= ALL.length) {
            throw new BrokenFrameException("message type " + code);
        }
        return ALL[code];
    }

    static MessageType of(Message message) {
        return switch (message) {
            case Message.Hello _ -> HELLO;
            case Message.Warm _ -> WARM;
            case Message.Alive _ -> ALIVE;
            case Message.Speak _ -> SPEAK;
            case Message.Decode _ -> DECODE;
            case Message.Probe _ -> PROBE;
            case Message.Encode _ -> ENCODE;
            case Message.Grant _ -> GRANT;
            case Message.Finish _ -> FINISH;
            case Message.Cancel _ -> CANCEL;
            case Message.Samples _ -> SAMPLES;
            case Message.Begin _ -> BEGIN;
            case Message.Event _ -> EVENT;
            case Message.Encoded _ -> ENCODED;
            case Message.Tail _ -> TAIL;
            case Message.Info _ -> INFO;
            case Message.Done _ -> DONE;
            case Message.Failed _ -> FAILED;
            case Message.Look _ -> LOOK;
            case Message.Watch _ -> WATCH;
            case Message.Film _ -> FILM;
            case Message.Pixels _ -> PIXELS;
            case Message.Sized _ -> SIZED;
        };
    }
}
