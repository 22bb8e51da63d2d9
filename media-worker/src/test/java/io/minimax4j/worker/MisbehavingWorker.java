package io.minimax4j.worker;

import io.minimax4j.engine.audio.PcmFormat;
import io.minimax4j.engine.media.pipe.Envelope;
import io.minimax4j.engine.media.pipe.Message;
import io.minimax4j.engine.media.pipe.MessageInput;
import io.minimax4j.engine.media.pipe.MessageOutput;
import io.minimax4j.engine.picture.PixelSize;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A program that speaks the protocol as far as to be trusted, and then does what its argument says. */
final class MisbehavingWorker {
    private MisbehavingWorker() {}

    /** The command that runs it. */
    static List<String> command(String behaviour) {
        List<String> command = new ArrayList<>(Workers.config(1).command());
        command.removeLast();
        command.addAll(List.of(MisbehavingWorker.class.getName(), behaviour));
        return command;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        OutputStream raw = new FileOutputStream(FileDescriptor.out);
        MessageOutput out = new MessageOutput(raw);
        MessageInput in = new MessageInput(System.in);
        out.send(0, new Message.Hello(Message.Hello.VERSION));
        Envelope order = in.read();
        switch (args[0]) {
            case "never-answers" -> {
                while (true) {
                    out.send(0, new Message.Alive());
                    Thread.sleep(100);
                }
            }
            case "breaks-frames" -> raw.write(new byte[]{0, 0, 0, 1, 9});
            case "answers-wrongly" -> out.send(order.session(), new Message.Encoded(new byte[]{1}));
            case "answers-others" -> {
                out.send(order.session() + 1000, new Message.Done());
                out.send(order.session(), new Message.Begin(PcmFormat.mono(22_050)));
                out.send(order.session(), new Message.Done());
            }
            case "takes-no-frames" -> {
                out.send(order.session(), new Message.Done());
                while (in.read() != null) {
                    out.send(0, new Message.Alive());
                }
            }
            case "sends-a-huge-picture" -> out.send(order.session(), new Message.Sized(new PixelSize(46_000, 46_000)));
            case "exits" -> System.exit(7);
            default -> throw new IllegalArgumentException(args[0]);
        }
        in.read();
    }
}
