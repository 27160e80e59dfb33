package tw.servicequality.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tw.servicequality.deploy.layout.Part;

class RunTest {

    private static final String COMMAND = "java\0-Dsq.part=plan\0-jar\0quarkus-run.jar\0";

    @TempDir
    Path proc;

    private ProcessTable table;

    @BeforeEach
    void aMachine() throws IOException {
        table = new ProcessTable(proc);
        Files.createDirectories(proc.resolve("sys/kernel/random"));
        Files.writeString(proc.resolve("sys/kernel/random/boot_id"), "first-boot\n");
        aProcess(100, 'S', 5000, COMMAND);
    }

    @Test
    void the_process_we_started_is_known_again() {
        assertThat(run().isAliveIn(table)).isTrue();
    }

    @Test
    void its_memory_is_told() {
        assertThat(run().seenIn(table).orElseThrow().residentKiB()).isEqualTo(48);
    }

    @Test
    void a_pid_given_to_another_process_since_is_not_ours() throws IOException {
        aProcess(100, 'S', 5001, COMMAND);
        assertThat(run().isAliveIn(table)).isFalse();
    }

    @Test
    void the_same_pid_and_start_with_another_command_is_not_ours() throws IOException {
        aProcess(100, 'S', 5000, "sleep\0");
        assertThat(run().isAliveIn(table)).isFalse();
    }

    @Test
    void a_process_between_two_programs_is_alive() throws IOException {
        aProcess(100, 'S', 5000, "");
        assertThat(run().isAliveIn(table)).isTrue();
    }

    @Test
    void the_same_numbers_after_a_restart_of_the_machine_are_not_ours() throws IOException {
        Files.writeString(proc.resolve("sys/kernel/random/boot_id"), "second-boot\n");
        assertThat(run().isAliveIn(table)).isFalse();
    }

    @Test
    void a_zombie_has_ended() throws IOException {
        aProcess(100, 'Z', 5000, COMMAND);
        assertThat(run().isAliveIn(table)).isFalse();
    }

    @Test
    void a_process_that_is_gone_has_ended() {
        assertThat(new Run(Part.PLAN, 101, 5000, "first-boot", "-Dsq.part=plan", "", Map.of()).isAliveIn(table))
                .isFalse();
    }

    private static Run run() {
        return new Run(Part.PLAN, 100, 5000, "first-boot", "-Dsq.part=plan", "", Map.of());
    }

    private void aProcess(long pid, char state, long start, String command) throws IOException {
        Path folder = Files.createDirectories(proc.resolve(Long.toString(pid)));
        String numbers = " 1".repeat(18);
        Files.writeString(folder.resolve("stat"), pid + " (a ) name) " + state + numbers + " " + start + " 999 12 0");
        Files.writeString(folder.resolve("cmdline"), command);
    }
}
