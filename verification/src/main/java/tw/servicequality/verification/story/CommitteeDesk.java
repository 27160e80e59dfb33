package tw.servicequality.verification.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import tw.servicequality.verification.running.Visitor;

/** 考績委員會: five members for the year, and their meetings, to which all of them come. */
final class CommitteeDesk {

    private static final String COMMITTEES = "/api/v1/reward-committees";

    /** 指定、當然（人事主管）、票選, as 考績委員會組織規程 §2 has it of five. */
    private static final List<String> SEATS = List.of("DESIGNATED", "EX_OFFICIO", "ELECTED", "ELECTED", "DESIGNATED");

    private final Visitor officer;
    private final JsonNode committee;

    CommitteeDesk(Stage stage, String agency) {
        this.officer = stage.as(agency.toLowerCase(Locale.ROOT) + ".personnel-officer");
        this.committee = officer.post(COMMITTEES + "?agency=" + agency, composition(agency))
                .expect(201)
                .json();
    }

    private static Map<String, Object> composition(String agency) {
        var members = new ArrayList<Map<String, Object>>();
        for (var at : IntStream.rangeClosed(1, 5).toArray()) {
            var person = RewardDesk.person(agency + "-C" + at, "委員" + at, "委員");
            members.add(Map.of("person", person, "chair", at == 1, "seat", SEATS.get(at - 1)));
        }
        var sexes = List.of(Map.of("members", 2, "assessed", 120), Map.of("members", 3, "assessed", 180));
        return Map.of("termFrom", "2016-01-01", "termUntil", "2016-12-31", "members", members, "sexes", sexes);
    }

    /** The session, with who was there. */
    JsonNode meets(String day, String minutes) {
        var present = committee.findValuesAsText("personId");
        var path = COMMITTEES + "/" + committee.get("committeeId").asText() + "/sessions";
        return officer.post(path, Map.of("heldOn", day, "minutes", minutes, "present", present))
                .expect(201)
                .json();
    }
}
