package tw.servicequality.complaint.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;
import tw.servicequality.complaint.journey.Desk;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** A case is answered by what was read of it: one that leads none when it is read is not answered without those merged since. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MergedMeanwhileTest {

    @Inject
    Desk desk;

    @Inject
    Complaints complaints;

    TestBroker broker;

    @Test
    void who_read_that_a_case_leads_none_cannot_change_it_once_another_is_merged_into_it() {
        desk.knowsTheRegister(broker);
        var leading = desk.filed();
        var other = desk.filed();

        QuarkusTransaction.begin();
        var asRead = complaints.getForHandling(leading);
        assertThat(asRead.leadsNone()).isTrue();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        complaints.get(other).mergeInto(complaints.hold(leading).orElseThrow()));
        asRead.next();
        assertThatThrownBy(complaints::flush).isInstanceOf(OptimisticLockException.class);
        QuarkusTransaction.rollback();

        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(complaints.mergedInto(complaints.getForHandling(leading)))
                        .extracting(Complaint::caseNumber)
                        .containsExactly(other));
    }
}
