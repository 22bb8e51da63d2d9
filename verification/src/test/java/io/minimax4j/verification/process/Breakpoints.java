package io.minimax4j.verification.process;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.ThreadReference;
import com.sun.jdi.VMDisconnectedException;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.StepEvent;
import com.sun.jdi.request.BreakpointRequest;
import com.sun.jdi.request.ClassPrepareRequest;
import com.sun.jdi.request.EventRequest;
import com.sun.jdi.request.StepRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Kills a server at a place in its code, so that the code needs no hooks for it. The server is started with
 * {@link #debuggable}; its JVM is asked to halt the one thread that comes to the place, and while that thread stands
 * still the process gets a SIGKILL.
 */
public final class Breakpoints implements AutoCloseable {
    private static final String AGENT = "-agentlib:jdwp=transport=dt_socket,server=y,address=127.0.0.1:0,suspend=";

    /** Before the first instruction of the method, or in the caller after it has returned or thrown. */
    public enum Side {
        ENTRY, EXIT
    }

    /**
     * A place in the code.
     *
     * @param type the binary name of a class, which need not be loaded yet: {@code a.b.Outer$Inner}
     * @param method its name; all methods that have it count
     * @param times how often it is passed before it counts: 1 for the first time
     */
    public record Place(String type, String method, Side side, int times) {
        @Override
        public String toString() {
            return side + " " + type.substring(type.lastIndexOf('.') + 1) + "." + method + " #" + times;
        }
    }

    private final ServerProcess server;
    private final Place place;
    private final VirtualMachine machine;
    private final CompletableFuture<Place> killed = new CompletableFuture<>();
    private final Thread listener;
    private volatile int passed;

    private Breakpoints(ServerProcess server, Place place) throws IOException {
        this.server = server;
        this.place = place;
        this.machine = attach(server.debuggerPort());
        ClassPrepareRequest prepared = machine.eventRequestManager().createClassPrepareRequest();
        prepared.addClassFilter(place.type());
        prepared.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
        prepared.enable();
        machine.classesByName(place.type()).forEach(this::watch);
        this.listener = Thread.ofPlatform().name("breakpoints").daemon().start(this::listen);
    }

    /** The launch of a server that can be killed at a place. */
    public static Launch debuggable(Launch launch) {
        return launch.jvm(AGENT + "n");
    }

    /** From now on the server dies when it comes to the place. */
    public static Breakpoints killAt(ServerProcess server, Place place) {
        try {
            return new Breakpoints(server, place);
        } catch (IOException e) {
            throw new UncheckedIOException("The server's debugger port does not answer.", e);
        }
    }

    /** Starts a server that dies when it comes to the place, be that before it is ready, and waits until it has. */
    public static void startAndKillAt(Launch launch, Place place, Duration limit) {
        try (ServerProcess server = ServerProcess.startHalted(launch.jvm(AGENT + "y"));
                Breakpoints breakpoints = killAt(server, place)) {
            breakpoints.awaitKill(limit);
        }
    }

    private static VirtualMachine attach(int port) throws IOException {
        AttachingConnector sockets = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(connector -> connector.transport().name().equals("dt_socket")).findFirst().orElseThrow();
        Map<String, Connector.Argument> arguments = sockets.defaultArguments();
        arguments.get("hostname").setValue("127.0.0.1");
        arguments.get("port").setValue(Integer.toString(port));
        try {
            return sockets.attach(arguments);
        } catch (IllegalConnectorArgumentsException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A method without code or without the name makes the place a mistake of the test, not a place never reached. */
    private void watch(ReferenceType type) {
        List<Method> methods = type.methodsByName(place.method()).stream().filter(Breakpoints::hasCode).toList();
        for (Method method : methods) {
            BreakpointRequest request = machine.eventRequestManager()
                    .createBreakpointRequest(method.locationOfCodeIndex(0));
            request.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
            request.enable();
        }
        if (methods.isEmpty()) {
            throw new AssertionError("No method with code at the place " + place);
        }
    }

    private static boolean hasCode(Method method) {
        return !method.isAbstract() && !method.isNative();
    }

    private void listen() {
        try {
            while (true) {
                EventSet events = machine.eventQueue().remove();
                if (events.stream().anyMatch(this::reached)) {
                    server.handle().destroyForcibly();
                    server.awaitExit();
                    killed.complete(place);
                    return;
                }
                events.resume();
            }
        } catch (VMDisconnectedException | InterruptedException | AssertionError e) {
            killed.completeExceptionally(e);
        }
    }

    private boolean reached(Event event) {
        return switch (event) {
            case ClassPrepareEvent loaded -> {
                watch(loaded.referenceType());
                yield false;
            }
            case BreakpointEvent entered -> {
                passed = passed + 1;
                boolean last = passed == place.times();
                if (last && place.side() == Side.EXIT) {
                    awaitReturn(entered.thread());
                }
                yield last && place.side() == Side.ENTRY;
            }
            case StepEvent left -> true;
            default -> false;
        };
    }

    private void awaitReturn(ThreadReference thread) {
        StepRequest out = machine.eventRequestManager().createStepRequest(thread, StepRequest.STEP_MIN,
                StepRequest.STEP_OUT);
        out.addCountFilter(1);
        out.setSuspendPolicy(EventRequest.SUSPEND_EVENT_THREAD);
        out.enable();
    }

    /** Waits until the server was killed at the place. */
    public void awaitKill(Duration limit) {
        try {
            killed.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AssertionError("The server never came to " + place + " within " + limit + "; it passed it "
                    + passed + " times.", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while waiting for " + place + ".", e);
        }
    }

    public boolean killed() {
        return killed.isDone() && !killed.isCompletedExceptionally();
    }

    /** Leaves the server alone, if it still runs. */
    @Override
    public void close() {
        try {
            machine.dispose();
        } catch (VMDisconnectedException e) {
            // It is gone already.
        }
        listener.interrupt();
    }
}
