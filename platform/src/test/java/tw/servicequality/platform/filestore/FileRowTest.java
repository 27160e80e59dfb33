package tw.servicequality.platform.filestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tw.servicequality.platform.malware.ScanVerdict;
import tw.servicequality.platform.problem.HttpProblem;
import tw.servicequality.platform.problem.Problem;
import tw.servicequality.platform.problem.ProblemException;
import tw.servicequality.platform.vault.FileKey;
import tw.servicequality.platform.vault.KeptFile;

/** Which files are handed out. The refusals are any three that can be told apart. */
class FileRowTest {

    private static final FileRefusals REFUSALS = new FileRefusals(
            HttpProblem.SERVICE_UNAVAILABLE, HttpProblem.FORBIDDEN, "請另行提供", HttpProblem.INTERNAL_ERROR);
    private static final UUID ID = UUID.fromString("3f0c8f9e-6a37-4d6c-9d0e-0c3f3a8b1c22");

    @Test
    void what_is_handed_out_is_what_was_taken_in() {
        var file = aFile().readable(false);

        assertThat(file.id()).isEqualTo(ID);
        assertThat(file.name().text()).isEqualTo("圖.jpg");
        assertThat(file.mediaType()).isEqualTo("image/jpeg");
        assertThat(file.bytes()).isEqualTo(48_213);
    }

    @Test
    void where_files_are_scanned_it_waits_until_it_was() {
        refused(HttpProblem.SERVICE_UNAVAILABLE, "請稍後再試", () -> aFile().readable(true));
        var clean = aFile();
        clean.scanned(ScanVerdict.CLEAN);
        assertThat(clean.readable(true).id()).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_infected_one_stays_where_it_is_whether_files_are_still_scanned_or_not(boolean scanning) {
        var infected = aFile();
        infected.scanned(ScanVerdict.INFECTED);

        refused(HttpProblem.FORBIDDEN, "請另行提供", () -> infected.readable(scanning));
    }

    @ParameterizedTest
    @EnumSource(ScanVerdict.class)
    void it_is_judged_once(ScanVerdict verdict) {
        var judged = aFile();
        judged.scanned(verdict);

        refused(HttpProblem.INTERNAL_ERROR, judged.state() + " → CLEAN", () -> judged.scanned(ScanVerdict.CLEAN));
    }

    @ParameterizedTest
    @EnumSource(ScanState.class)
    void every_state_says_where_it_leads(ScanState state) {
        assertThat(ScanState.MOVES).containsKey(state);
    }

    private static void refused(Problem problem, String detail, ThrowingCallable act) {
        assertThatThrownBy(act).hasMessage(detail).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(
                        refusal.problem())
                .isEqualTo(problem));
    }

    private static FileRow aFile() {
        var key = FileKey.read(Base64.getEncoder().encodeToString(new byte[32]));
        return new OwnedFile(new KeptFile(ID, key, 48_213, new byte[32]));
    }

    /** Not an entity: Quarkus would look for its table. */
    private static final class OwnedFile extends FileRow {

        private OwnedFile(KeptFile file) {
            super(new FileName("圖.jpg"), file, "image/jpeg", Instant.EPOCH);
        }

        @Override
        protected FileRefusals refusals() {
            return REFUSALS;
        }
    }
}
