/**
 * What goes over the pipes between the supervisor and a worker process. Both sides use these classes; nothing here
 * starts a process or does any work.
 *
 * <p><b>Frames.</b> {@code int length, int session, byte type, payload}, big-endian, {@code length} counting all that
 * follows it and at most {@link io.minimax4j.engine.media.pipe.MessageInput#MAX_FRAME}. Session 0 is the connection
 * itself: the worker opens with {@code Hello} (the protocol's version), says {@code Warm} when its engines have run
 * once, and {@code Alive} twice a second for as long as it lives.
 *
 * <p><b>Sessions.</b> The supervisor picks a fresh number and sends {@code Speak}, {@code Decode}, {@code Probe},
 * {@code Encode}, {@code Look}, {@code Watch} or {@code Film}. A session ends with {@code Done}, {@code Info}, {@code Tail} or {@code Failed} from the worker, or
 * with {@code Cancel} from the supervisor, after which late frames of that number are dropped.
 *
 * <p><b>Flow.</b> Of a session's {@code Samples}, {@code Pixels} and {@code Event} messages, the worker may have at most
 * {@link io.minimax4j.engine.media.pipe.Credit#WINDOW} bytes unread at the consumer; {@code Credit} gives room back. An
 * encoder's session is question and answer: each {@code Samples} is answered by one {@code Encoded}. In a
 * clip's session it is the worker that gives room back by {@code Grant}, as its codec takes frames; the supervisor
 * starts with room for two frames.
 *
 * <p><b>Ends.</b> End of file on its input makes a worker exit at once; a broken frame makes either side give up the
 * connection.
 */
@NullMarked
package io.minimax4j.engine.media.pipe;

import org.jspecify.annotations.NullMarked;
