package tw.servicequality.deploy.up;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;
import tw.servicequality.deploy.coordinates.Elsewhere;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Versions;
import tw.servicequality.deploy.port.PortName;
import tw.servicequality.deploy.process.Keeper;
import tw.servicequality.deploy.process.Probe;
import tw.servicequality.deploy.process.ProcessTable;
import tw.servicequality.deploy.process.Run;
import tw.servicequality.deploy.process.Strays;

/** Tells what runs. */
public record Status(Home home, Elsewhere elsewhere, PrintStream out) {

    private static final String ROW = "%-11s %-9s %-22s %8s %9s  %s%n";

    /** True if everything runs. */
    public boolean print() {
        out.printf(ROW, "part", "state", "port", "pid", "memory", "version");
        boolean whole = true;
        for (Part part : Part.values()) {
            Optional<String> address = elsewhere.of(part);
            whole &= address.isPresent() ? printElsewhere(part, address.get()) : printOurs(part);
        }
        return whole;
    }

    private boolean printElsewhere(Part part, String address) {
        boolean up = part == Part.KEYCLOAK
                ? Probe.httpOk(address + "/.well-known/openid-configuration")
                : Probe.accepts(address.split(",")[0]);
        out.printf(ROW, part.label(), up ? "elsewhere" : "away", address, "-", "-", "-");
        return up;
    }

    private boolean printOurs(Part part) {
        Optional<Run> run = new Keeper(home, ProcessTable.LIVE)
                .remembered(part)
                .filter(known -> known.isAliveIn(ProcessTable.LIVE));
        if (run.isEmpty()) {
            boolean stray = !new Strays(home, ProcessTable.LIVE).of(part).isEmpty();
            out.printf(ROW, part.label(), stray ? "orphaned" : "down", "-", "-", "-", "-");
            return false;
        }
        int port = run.get().ports().get(PortName.of(part).label());
        boolean ready = part.isBuilt()
                ? Probe.httpOk("http://127.0.0.1:" + port + "/q/health/ready")
                : Probe.accepts("127.0.0.1:" + port);
        out.printf(
                ROW, part.label(), ready ? "up" : "not ready", port, run.get().pid(), memory(part), Versions.of(part));
        return ready;
    }

    /** Resident memory; PostgreSQL's is the sum over its processes and counts the shared buffers in each. */
    private String memory(Part part) {
        long kiB = new Strays(home, ProcessTable.LIVE)
                .of(part).stream().mapToLong(ProcessTable.Seen::residentKiB).sum();
        return String.format(Locale.ROOT, "%d MB", kiB / 1024);
    }
}
