package tw.servicequality.verification.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Agencies, rules that give everybody something, and copies of one evaluated round until there are a million rows. */
record RewardStock(Ground ground, AgencyTokens tokens, ServiceProcess service) {

    static final String TOP = "TOP";
    private static final Duration LOOK = Duration.ofSeconds(1);
    static final int YEAR = 105;
    static final String DAY = "2016-06-01";

    /** Five who contributed to each subject's result, each in a capacity of his own. */
    static final int CONTRIBUTORS = 5;

    private static final String RECIPIENTS = """
            [{"role":"AGENCY_HEAD","text":"機關首長"},{"role":"MAIN_ORGANISER","text":"主要承辦人員"},
             {"role":"OTHER_CONTRIBUTOR","text":"其他有功人員"},{"role":"SUPERVISING_CONTRIBUTOR","text":"上級機關輔導有功人員"},
             {"role":"PRELIMINARY_REVIEWER","text":"初評小組"}]""";

    /** Three rules; the last gives all who are 優等 something, so that ten thousand subjects are fifty thousand proposals. */
    private static final String RULES = """
            {"rocYear":105,"title":"%1$s","effectiveFrom":"2016-01-01","ties":"SHARE","groups":[{"id":"g","title":"考核","choose":"HIGHEST"}],
             "equivalence":{"commendation":1,"merit":3,"majorMerit":9,"source":"公務人員考績法施行細則 §15 II"},
             "rules":[
              {"id":"r1","group":"g","article":"一","text":"第一名，機關首長、主要承辦人員、其他有功人員、上級機關輔導有功人員及初評小組各嘉獎%2$d次","when":{"assessmentKind":["SPOT_CHECK"],"rank":[1]},
               "recipients":%3$s,"award":{"level":"COMMENDATION","count":%2$d,"binding":"FIXED"}},
              {"id":"r2","group":"g","article":"二","text":"第二、三名，機關首長、主要承辦人員、其他有功人員、上級機關輔導有功人員及初評小組各嘉獎二次","when":{"assessmentKind":["SPOT_CHECK"],"rank":[2,3]},
               "recipients":%3$s,"award":{"level":"COMMENDATION","count":2,"binding":"FIXED"}},
              {"id":"r3","group":"g","article":"三","text":"優等者，機關首長、主要承辦人員、其他有功人員、上級機關輔導有功人員及初評小組各嘉獎一次","when":{"assessmentKind":["SPOT_CHECK"],"grade":["EXCELLENT"]},
               "recipients":%3$s,"award":{"level":"COMMENDATION","count":1,"binding":"FIXED"}}]}""";

    /** A hundred under each superior, all superiors under one. */
    void agencies(int number) throws SQLException {
        ground.run(
                "insert into agency (code, name, parent, version) values ('" + TOP + "', '最上級機關', null, 0)",
                """
                insert into agency (code, name, parent, version)
                select distinct 'S' || lpad((n / 100)::text, 4, '0'), '上級機關', 'TOP', 0 from generate_series(1, %d) n""".formatted(number),
                """
                insert into agency (code, name, parent, version)
                select 'B' || lpad(n::text, 6, '0'), '機關' || n, 'S' || lpad((n / 100)::text, 4, '0'), 0
                from generate_series(1, %d) n""".formatted(number));
    }

    String publishedRules() throws IOException {
        try (var wire = new Wire(service.origin())) {
            var id = drafted(wire, "年度獎勵規定", 3);
            wire.send(
                            "PUT",
                            "/api/v1/reward-rule-sets/" + id + "/publication",
                            tokens.bearer("agency-head", TOP) + "If-Match: \"0\"\r\n",
                            "")
                    .expect(200);
            return id;
        }
    }

    String draft() throws IOException {
        try (var wire = new Wire(service.origin())) {
            return drafted(wire, "修正草案", 4);
        }
    }

    private String drafted(Wire wire, String title, int first) throws IOException {
        var headers = tokens.bearer("personnel-officer", TOP) + "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
        return wire.send(
                        "POST",
                        "/api/v1/reward-rule-sets?agency=" + TOP,
                        headers,
                        RULES.formatted(title, first, RECIPIENTS))
                .expect(201)
                .text("ruleSetId");
    }

    /** The limit: all rows that the evaluation wrote, once more by INSERT … SELECT into tables with the same indexes; subjects a second. */
    double bySql(UUID round) throws SQLException {
        var tables = new String[] {"ranked_subject", "reward_outcome", "reward_proposal", "outbox", "audit_pending"};
        for (var table : tables) {
            ground.run(
                    "drop table if exists bench_" + table,
                    "create table bench_%1$s (like %1$s including indexes including identity)".formatted(table));
        }
        ground.run("create table bench_sample as select * from outbox where type like '%RewardProposed%' limit 1");
        var start = System.nanoTime();
        ground.run(
                "begin",
                "insert into bench_ranked_subject select * from ranked_subject where round_id = '" + round + "'",
                "insert into bench_reward_outcome select * from reward_outcome where case_id = '" + round + "'",
                "insert into bench_reward_proposal select * from reward_proposal where case_id = '" + round + "'",
                """
                insert into bench_outbox (event_id, topic, type, subject, sequence, time, data)
                select uuidv7(), s.topic, s.type, p.id::text, 0, s.time, s.data
                from reward_proposal p, bench_sample s where p.case_id = '%s'""".formatted(round),
                """
                insert into bench_audit_pending (at, actor, actor_agency, type, subject, version, facts)
                select s.time, 'reward-service', '', s.type, p.id::text, 0, s.data
                from reward_proposal p, bench_sample s, generate_series(1, 2) twice where p.case_id = '%s'""".formatted(round),
                "commit");
        var seconds = (System.nanoTime() - start) / 1e9;
        var subjects = ground.count("select count(*) from bench_ranked_subject");
        Machine.says("the same rows by INSERT … SELECT, same indexes: %.2f s, %,.0f/s", seconds, subjects / seconds);
        for (var table : tables) {
            ground.run("drop table bench_" + table);
        }
        ground.run("drop table bench_sample");
        return subjects / seconds;
    }

    /** One for each subject, as far as the personnel office. */
    void reviews(UUID round) throws SQLException {
        ground.run("""
                insert into reward_review (id, proposal_id, agency, status, exclusivity, order_first, needs_approval, opened_at, steps, version)
                select gen_random_uuid(), id, agency, 'SUBMITTED', 'g', false, false, proposed_at, 0, 0
                from reward_proposal where case_id = '%s' and recipient_role = 'AGENCY_HEAD'""".formatted(round));
    }

    /** What was told and recorded goes out behind those who work; lists are read when it has. */
    private void awaitSealed() throws SQLException {
        while (ground.count("select count(*) from outbox_unsent") > 0
                || ground.count("select count(*) from audit_pending") > 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    /** Copies of the round's outcomes and proposals, each a round of its own. */
    void fill(UUID round, int rows) throws SQLException {
        var copies = Math.max(
                1,
                rows
                        / Math.toIntExact(
                                ground.count("select count(*) from reward_proposal where case_id = '" + round + "'")));
        for (var table : new String[] {"reward_outcome", "reward_proposal"}) {
            var columns = ground.text("""
                    select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                    where table_schema = 'public' and table_name = '%s'""".formatted(table));
            var values = columns.replaceFirst("^id", "md5(n || t.id::text)::uuid")
                    .replace(" round_id", " round_id || '/' || n")
                    .replace(" case_id", " case_id || '/' || n")
                    .replace(" outcome_id", " md5(n || t.outcome_id::text)::uuid");
            ground.run(
                    "insert into %1$s (%2$s) select %3$s from generate_series(1, %4$d) n, %1$s t where case_id = '%5$s'"
                            .formatted(table, columns, values, copies, round));
        }
        awaitSealed();
        ground.run("vacuum analyze");
        Machine.says(
                "%n%,d outcomes, %,d proposals",
                ground.count("select count(*) from reward_outcome"),
                ground.count("select count(*) from reward_proposal"));
    }
}
