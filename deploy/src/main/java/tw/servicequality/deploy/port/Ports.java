package tw.servicequality.deploy.port;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import tw.servicequality.deploy.layout.Refusal;

/** Which port each part uses. */
public record Ports(Map<PortName, Integer> chosen) {

    /**
     * A part that runs keeps its port; else the usual one if it is free; else the one it had before; else the first
     * free one from 10,000 above, which is easy to recognise and below the range the kernel lends out. While other parts
     * run, the one it had before comes first: they and everybody's clients know it.
     */
    public static Ports choose(Map<String, Integer> running, Map<String, Integer> before, IntPredicate isFree) {
        Map<PortName, Integer> chosen = new LinkedHashMap<>();
        Set<Integer> used = new HashSet<>(running.values());
        boolean othersRun = !running.isEmpty();
        for (PortName name : PortName.values()) {
            int port = running.containsKey(name.label())
                    ? running.get(name.label())
                    : free(
                            name,
                            before.get(name.label()),
                            othersRun,
                            candidate -> !used.contains(candidate) && isFree.test(candidate));
            used.add(port);
            chosen.put(name, port);
        }
        return new Ports(chosen);
    }

    public int of(PortName name) {
        return chosen.get(name);
    }

    /** True if the part does not use the documented port. */
    public boolean isMoved(PortName name) {
        return of(name) != name.usual();
    }

    /** The ports as they stand in files. */
    public Map<String, Integer> labelled() {
        Map<String, Integer> labelled = new LinkedHashMap<>();
        chosen.forEach((name, port) -> labelled.put(name.label(), port));
        return labelled;
    }

    /** Nobody listens there, neither on IPv4 nor, where the machine has it, on IPv6. */
    public static boolean isFree(int port) {
        return canListen("127.0.0.1", port) && (canListen("::1", port) || !canListen("::1", 0));
    }

    private static int free(PortName name, Integer before, boolean othersRun, IntPredicate isFree) {
        IntStream preferred = preferred(name.usual(), before, othersRun);
        int high = 10_000 + name.usual();
        return IntStream.concat(preferred, IntStream.range(high, high + 1_000))
                .filter(isFree)
                .findFirst()
                .orElseThrow(() -> new Refusal("No free port for " + name.label() + " around " + high + "."));
    }

    private static IntStream preferred(int usual, Integer before, boolean othersRun) {
        if (before == null) {
            return IntStream.of(usual);
        }
        return othersRun ? IntStream.of(before, usual) : IntStream.of(usual, before);
    }

    private static boolean canListen(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
