package tw.servicequality.verification.bench;

import java.io.IOException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A plan of the service's own hand: a hundred actions, each confirmed as due on the fourth of every month, approved. */
record PlanSample(AgencyTokens tokens, ServiceProcess service) {

    static final String AGENCY = "BASE";
    static final int ACTIONS = 100;
    static final int PERIODS = 12;
    /** After the services' own day, so that nothing of it is past, and within the office calendar: from December to November. */
    static final int YEAR = 2027;

    private static final String TERMS = """
            {"source":"%s","terms":{"period":{"start":"%3$d-12-01","end":"%2$d-11-30"},
             "units":[{"unit":"秘書室","role":"HANDLE","codes":["SEC"]}],
             "dues":[{"rule":{"rule":"DAY_OF_MONTH_AFTER_PERIOD_END","endMonths":[1,2,3,4,5,6,7,8,9,10,11,12],
               "dayOfNextMonth":4,"roll":"FORWARD"},"words":"每月結束後之次月4日前"}],
             "targets":[{"metric":"電話禮貌測試","op":"AT_LEAST","value":"2","unit":"次","per":"MONTH"}],"evidence":[]}}""";

    UUID write() throws IOException {
        try (var wire = new Wire(service.origin())) {
            var administrator = tokens.bearer("platform-administrator", "");
            wire.send("POST", "/api/v1/agencies", administrator + key(), """
                            {"code":"%s","name":"樣本機關","parent":null,"units":[{"code":"SEC","name":"秘書室"}]}""".formatted(AGENCY))
                    .expect(201);
            var planner = tokens.bearer("planner", AGENCY);
            var plan = wire.send("POST", "/api/v1/plans?agency=" + AGENCY, planner + key(), document())
                    .expect(201)
                    .text("planId");
            var path = "/api/v1/plans/" + plan;
            for (var at = 1; at <= ACTIONS; at++) {
                wire.send("POST", path + "/commitments", planner + key(), TERMS.formatted("b." + at, YEAR, YEAR - 1))
                        .expect(201);
            }
            var number = "{\"documentNumber\":\"測字第1號\"}";
            wire.send("PUT", path + "/submission", planner + "If-Match: \"0\"\r\n", number)
                    .expect(200);
            wire.send("PUT", path + "/approval", tokens.bearer("agency-head", AGENCY) + "If-Match: \"1\"\r\n", number)
                    .expect(200);
            return UUID.fromString(plan);
        }
    }

    private static String key() {
        return "Idempotency-Key: " + UUID.randomUUID() + "\r\n";
    }

    private static String document() {
        var actions = IntStream.rangeClosed(1, ACTIONS)
                .mapToObj(at -> """
                        {"id":"b.%1$d","no":"(%1$d)","text":"第%1$d項：每月辦理電話禮貌測試至少2次，並將結果簽報。","responsibleUnits":[],
                         "period":null,"dueRule":null,"recurrence":null,"targets":[],"evidence":[],"notes":[]}""".formatted(at))
                .collect(Collectors.joining(","));
        return """
                {"schema":"tw-service-plan/1","agency":"樣本機關","title":"樣本機關116年度提升服務品質執行計畫","planYearRoc":116,
                 "planYear":%1$d,"legalBasis":[],"objective":"提升服務品質","scope":"各單位",
                 "planPeriod":{"start":"%1$d-01-01","end":"%1$d-12-31"},
                 "dimensions":[{"no":"一","name":"優質便民服務","strategies":[{"no":"（一）","name":"親切服務",
                   "items":[{"no":"1.","name":"電話禮貌","actions":[%2$s]}]}]}],"inconsistencies":[]}""".formatted(YEAR, actions);
    }
}
