package tw.servicequality.verification.bench;

import java.util.List;

/** Every list of the plan-service: as an agency asks, as one asks that has a hundred below it, and as the one above all. */
record PlanPaths(String agency, String superior, String plan, String obligation) {

    List<Asked> all() {
        var mine = "/api/v1/plans/" + plan;
        return List.of(
                new Asked("plans, public", "", "/api/v1/plans?limit=50"),
                new Asked("plans of a year, public", "", "/api/v1/plans?rocYear=116&status=PUBLISHED&limit=50"),
                new Asked("plans of an agency", agency, "/api/v1/plans?agency=" + agency),
                new Asked("plans in draft, top", PlanStock.TOP, "/api/v1/plans?status=DRAFT&limit=50"),
                new Asked("comparison of a year", "", "/api/v1/plans/comparison?rocYear=116&limit=50"),
                new Asked("actions", agency, mine + "/actions?limit=50"),
                new Asked("proposals", agency, mine + "/commitment-proposals?limit=50"),
                new Asked("commitments", agency, mine + "/commitments?limit=50"),
                new Asked("obligations", agency, "/api/v1/obligations?limit=50"),
                new Asked("obligations of a plan", agency, "/api/v1/obligations?plan=" + plan + "&limit=50"),
                new Asked(
                        "obligations of a unit", agency, "/api/v1/obligations?agency=" + agency + "&unit=SEC&limit=50"),
                new Asked("obligations overdue", agency, "/api/v1/obligations?status=OVERDUE&limit=50"),
                new Asked("obligations open", agency, "/api/v1/obligations?open=true&limit=50"),
                new Asked("obligations before a day", agency, "/api/v1/obligations?dueBefore=2027-06-30&limit=50"),
                new Asked("obligations, superior", superior, "/api/v1/obligations?limit=50"),
                new Asked("obligations overdue, superior", superior, "/api/v1/obligations?status=OVERDUE&limit=50"),
                new Asked("obligations, top", PlanStock.TOP, "/api/v1/obligations?limit=50"),
                new Asked("obligations overdue, top", PlanStock.TOP, "/api/v1/obligations?status=OVERDUE&limit=50"),
                new Asked("obligations open, superior", superior, "/api/v1/obligations?open=true&limit=50"),
                new Asked("obligations open, top", PlanStock.TOP, "/api/v1/obligations?open=true&limit=50"),
                new Asked("obligations of a unit, top", PlanStock.TOP, "/api/v1/obligations?unit=SEC&limit=50"),
                new Asked("obligations of no unit, top", PlanStock.TOP, "/api/v1/obligations?unit=NONE&limit=50"),
                new Asked("board", agency, mine + "/obligation-board"),
                new Asked("progress reports", agency, mine + "/obligations/" + obligation + "/reports"),
                new Asked("attainment", agency, mine + "/attainment"),
                new Asked("contacts", agency, "/api/v1/agencies/" + agency + "/contacts"),
                new Asked("agencies", "", "/api/v1/agencies?limit=50"),
                new Asked("results", "", mine + "/results"));
    }

    /** Who asks; an empty agency is the public. */
    record Asked(String name, String agency, String path) {}
}
