package tw.servicequality.deploy.process;

import java.time.Duration;
import java.util.List;
import tw.servicequality.deploy.layout.Home;
import tw.servicequality.deploy.layout.Part;
import tw.servicequality.deploy.layout.Wait;

/** Ends parts: politely, and after the patience is over, at once. */
public record Stopper(Home home, ProcessTable table) {

    /** Ends whatever runs of that part; true if something did. */
    public boolean end(Part part, Duration patience) {
        List<ProcessTable.Seen> running = new Strays(home, table).of(part);
        ask(part, running);
        await(running, patience);
        return !running.isEmpty();
    }

    public void ask(Part part, List<ProcessTable.Seen> running) {
        Signal signal = part == Part.POSTGRES ? Signal.INT : Signal.TERM;
        running.stream()
                .filter(process -> part != Part.POSTGRES || isPostmasterOrOrphan(process, running))
                .forEach(process -> signal.to(table, process));
    }

    /** Waits, then kills those that are left. */
    public void await(List<ProcessTable.Seen> running, Duration patience) {
        if (Wait.until(patience, () -> running.stream().noneMatch(this::lives))) {
            return;
        }
        List<ProcessTable.Seen> left = running.stream().filter(this::lives).toList();
        left.forEach(process -> Signal.KILL.to(table, process));
        Wait.until(Duration.ofSeconds(2), () -> left.stream().noneMatch(this::lives));
        left.forEach(new KeptClasses(home)::forget);
    }

    public boolean lives(ProcessTable.Seen process) {
        return table.find(process.pid())
                .filter(seen -> seen.startTicks() == process.startTicks())
                .isPresent();
    }

    /** A postmaster ends its backends itself; without one they must be told. */
    private boolean isPostmasterOrOrphan(ProcessTable.Seen process, List<ProcessTable.Seen> running) {
        return !process.command().startsWith("postgres: ")
                || running.stream().allMatch(other -> other.command().startsWith("postgres: "));
    }
}
