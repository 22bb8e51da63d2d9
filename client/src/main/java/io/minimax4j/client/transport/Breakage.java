package io.minimax4j.client.transport;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;

import javax.net.ssl.SSLHandshakeException;

import io.minimax4j.client.error.CancelledException;
import io.minimax4j.client.error.ConnectionException;
import io.minimax4j.client.error.DeadlineException;
import io.minimax4j.client.error.Failure;
import io.minimax4j.client.error.MiniMaxException;
import io.minimax4j.protocol.error.ErrorCode.Repeat;
import io.minimax4j.protocol.error.ErrorCode.Text;

/** Tells what went wrong on the way by its cause. Only a connection that was never made is safe to try again. */
final class Breakage {
    private static final Text SLOW = new Text("Raise the deadline or the idle timeout, or ask for less.",
            "请增大 deadline 或 idleTimeout，或减少请求内容。");
    private static final Text CANCELLED = new Text("Nothing: the program asked for it.", "无需处理：由程序主动取消。");
    private static final Text UNREACHABLE = new Text("Check the base URL, the network, and that the server is running.",
            "请检查 base URL、网络连接以及服务是否已启动。");
    private static final Text UNTRUSTED = new Text(
            "Trust the server's certificate through sslContext, or check that the host is the right one.",
            "请通过 sslContext 信任服务器证书，或确认主机地址正确。");
    private static final Text BROKEN = new Text("Try again; the request may have been carried out.",
            "请重试；该请求可能已被执行。");

    private Breakage() {}

    static MiniMaxException of(String action, String host, IOException e) {
        if (e instanceof TimeoutIOException) {
            return new DeadlineException(failure(action, host, e.getMessage(), SLOW, Repeat.NEVER), e);
        }
        if (e instanceof InterruptedIOException && !(e instanceof SocketTimeoutException)) {
            Thread.currentThread().interrupt();
            return new CancelledException(failure(action, host, "the thread was interrupted", CANCELLED, Repeat.NEVER),
                    e);
        }
        if (e instanceof ConnectException || e instanceof HttpConnectTimeoutException) {
            return new ConnectionException(failure(action, host, unreachable(e), UNREACHABLE, Repeat.SAFE), e);
        }
        if (e instanceof SSLHandshakeException) {
            return new ConnectionException(failure(action, host, "TLS was refused", UNTRUSTED, Repeat.NEVER), e);
        }
        String what = e instanceof EOFException ? e.getMessage() : "the connection broke";
        return new ConnectionException(failure(action, host, what, BROKEN, Repeat.UNSURE), e);
    }

    private static Failure failure(String action, String host, String what, Text advice, Repeat repeat) {
        return Failure.onTheWay(action, host, what, advice, repeat);
    }

    private static String unreachable(IOException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return "the host name is not known";
            }
        }
        return e instanceof HttpConnectTimeoutException
                ? "no connection within the connect timeout"
                : "no connection could be made";
    }
}
