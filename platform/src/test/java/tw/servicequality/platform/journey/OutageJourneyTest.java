package tw.servicequality.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tw.servicequality.platform.testing.RealParts;
import tw.servicequality.platform.testing.TestBroker;

/** A database that says for a while that it cannot serve, as one that starts again does. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutageJourneyTest {

    private static final String TYPE = "tw.servicequality.plan.AgencyRegistered.v1";

    TestBroker broker;

    @Inject
    AgroalDataSource database;

    @Inject
    Tables tables;

    @Test
    void a_fact_that_meets_an_outage_is_not_parked_however_long_it_lasts() throws SQLException {
        execute("""
                create sequence refused;
                create function refuse() returns trigger language plpgsql as
                $$ begin perform nextval('refused'); raise sqlstate '57P03'; end $$;
                create trigger outage before insert on inbox for each row when (new.type like '%AgencyRegistered%')
                execute function refuse()""");
        broker.tell(
                "agency-events",
                TYPE,
                "OUTAGE",
                0,
                "{\"code\":\"OUTAGE\",\"name\":\"某機關\",\"parent\":null,\"units\":[]}");

        await().atMost(Duration.ofSeconds(30)).until(() -> tables.number("select last_value from refused") > 8);
        execute("drop trigger outage on inbox; drop function refuse; drop sequence refused");

        await().until(() -> tables.number("select count(*) from agency where code = 'OUTAGE'") == 1);
        assertThat(tables.number("select count(*) from parked_message where subject = 'OUTAGE'"))
                .isZero();
    }

    private void execute(String statements) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
