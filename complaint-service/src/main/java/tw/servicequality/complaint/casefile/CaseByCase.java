package tw.servicequality.complaint.casefile;

import static tw.servicequality.platform.problem.HttpProblem.INTERNAL_ERROR;
import static tw.servicequality.platform.problem.HttpProblem.SERVICE_UNAVAILABLE;
import static tw.servicequality.platform.problem.HttpProblem.VERSION_STALE;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import tw.servicequality.platform.problem.Problem;
import tw.servicequality.platform.problem.ProblemException;

/** 整批: each case is decided alone, in a transaction of its own; one that is refused keeps none of the others back. */
@ApplicationScoped
class CaseByCase {

    private static final Logger LOG = Logger.getLogger(CaseByCase.class);

    /** Each request holds two connections at times, that of its answer and that of a case: together they must not use up the pool. */
    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Complaints complaints;
    private final CaseDoor door;

    CaseByCase(Complaints complaints, CaseDoor door) {
        this.complaints = complaints;
        this.door = door;
    }

    /** What is to be done to each case by those who may assign it, and how a case looks to which it was done. */
    record Work(Consumer<Item> toEach, Predicate<Complaint> isDone) {}

    /** In the order given; SERVICE_UNAVAILABLE when too many do so at once. */
    List<Result> each(List<Item> items, Work work) {
        if (!turns.tryAcquire()) {
            throw SERVICE_UNAVAILABLE.because("同時進行的整批作業過多，請稍後再試");
        }
        try {
            return items.stream().map(item -> alone(item, work)).toList();
        } finally {
            turns.release();
        }
    }

    private Result alone(Item item, Work work) {
        try {
            return Result.done(QuarkusTransaction.requiringNew().call(() -> once(item, work)), item);
        } catch (ProblemException refusal) {
            return Result.refused(item, refusal.problem());
        } catch (OptimisticLockException stale) {
            return Result.refused(item, VERSION_STALE);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "%s failed among many", item.caseNumber());
            return Result.refused(item, INTERNAL_ERROR);
        }
    }

    /** The version after; a repetition whose first answer was lost finds its work done. */
    private long once(Item item, Work work) {
        var complaint = door.open(ComplaintAccess.ASSIGN, item.caseNumber());
        var done = complaint.version() == item.version() + 1 && work.isDone().test(complaint);
        if (!done) {
            work.toEach().accept(item);
            complaints.flush();
        }
        return complaint.version();
    }

    /** A case as the caller last saw it. */
    record Item(String caseNumber, long version) {

        String ifMatch() {
            return "\"" + version + "\"";
        }
    }

    /** What became of it: its new version, or why not. */
    record Result(String caseNumber, Optional<Long> version, Optional<Problem> refusal) {

        static Result done(long version, Item item) {
            return new Result(item.caseNumber(), Optional.of(version), Optional.empty());
        }

        static Result refused(Item item, Problem problem) {
            return new Result(item.caseNumber(), Optional.empty(), Optional.of(problem));
        }
    }
}
