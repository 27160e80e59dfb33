package tw.servicequality.deploy.process;

import java.util.Map;
import java.util.Optional;
import tw.servicequality.deploy.layout.Part;

/**
 * A process that we started. It is the same one as long as pid, start, boot and command agree: a pid that was given to
 * another program since is never taken for ours.
 */
public record Run(
        Part part,
        long pid,
        long startTicks,
        String boot,
        String mark,
        String fingerprint,
        Map<String, Integer> ports) {

    /** The process, if it is still there. */
    public Optional<ProcessTable.Seen> seenIn(ProcessTable table) {
        return boot.equals(table.boot())
                ? table.find(pid)
                        .filter(seen -> seen.startTicks() == startTicks)
                        .filter(this::isOurs)
                : Optional.empty();
    }

    /** While a program takes another's place in the same process, the kernel shows no command. */
    private boolean isOurs(ProcessTable.Seen seen) {
        return seen.command().isEmpty() || seen.command().contains(mark);
    }

    public boolean isAliveIn(ProcessTable table) {
        return seenIn(table).isPresent();
    }
}
