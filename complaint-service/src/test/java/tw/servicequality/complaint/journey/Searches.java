package tw.servicequality.complaint.journey;

import static tw.servicequality.complaint.journey.Desk.COMPLAINTS;

import jakarta.inject.Singleton;
import java.util.List;

/** Files petitions about something, and looks for them by their words. */
@Singleton
class Searches {

    private final Desk desk;

    Searches(Desk desk) {
        this.desk = desk;
    }

    /** The numbers of the cases that an agency finds by this. */
    List<String> found(String agency, String phrase) {
        return desk.as("secretariat", agency)
                .queryParam("q", phrase)
                .queryParam("limit", 200)
                .get(COMPLAINTS)
                .then()
                .statusCode(200)
                .extract()
                .path("items.caseNumber");
    }

    /** Filed with WRA; its number. */
    String filed(String title, String content) {
        return filed(title, content, "WRA");
    }

    /** As above, with another agency. */
    String filed(String title, String content, String agency) {
        var body = Desk.PETITION
                .formatted(agency)
                .replace("圍籬損壞\",\"content", title + "\",\"content")
                .replace("河川旁圍籬損壞，請修復。", content);
        return desk.file(desk.anonymous(), body).statusCode(201).extract().path("caseNumber");
    }
}
