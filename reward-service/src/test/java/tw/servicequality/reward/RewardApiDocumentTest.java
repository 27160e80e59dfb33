package tw.servicequality.reward;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.AnonymousSweep;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.ServedDocument;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RewardApiDocumentTest {

    @Test
    void the_committed_contract_is_what_is_served() throws IOException {
        ServedDocument.mustBeTheCommittedContract();
    }

    @Test
    void without_a_token_exactly_the_public_operations_answer() throws IOException {
        AnonymousSweep.documentAndBehaviourMustAgree();
    }
}
