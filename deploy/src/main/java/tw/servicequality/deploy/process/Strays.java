package tw.servicequality.deploy.process;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;

/**
 * Processes of this checkout, found by what they are instead of by what was written down: a launcher killed between
 * starting and noting leaves some, a killed postmaster leaves its backends.
 */
public record Strays(Home home, ProcessTable table) {

    public List<ProcessTable.Seen> of(Part part) {
        return part == Part.POSTGRES
                ? seen(process -> process.workingFolder().equals(postgresData()))
                : seen(process -> isOurs(process) && contains(process, home.mark(part)));
    }

    /** Everything of ours that runs, Maven builds and helpers included. */
    public List<ProcessTable.Seen> all() {
        return seen(process -> isOurs(process) || process.workingFolder().equals(postgresData()));
    }

    public Path postgresData() {
        return home.data().resolve("postgres").resolve("data");
    }

    private boolean isOurs(ProcessTable.Seen process) {
        return contains(process, home.mark());
    }

    private static boolean contains(ProcessTable.Seen process, String word) {
        return (process.command() + " ").contains(word + " ");
    }

    private List<ProcessTable.Seen> seen(Predicate<ProcessTable.Seen> wanted) {
        long self = ProcessHandle.current().pid();
        return table.all().stream()
                .filter(process -> process.pid() != self)
                .filter(wanted)
                .toList();
    }
}
