package tw.servicequality.verification.story;

import java.util.Locale;

/** One of the five plans: its files in the demo data, whose it is and who stands above. */
record PlanOfYear(String name, String agency, String superior, int actions, int commitments, int duties) {

    String document() {
        return "plans/" + name + ".json";
    }

    /** The user of that role in the plan's agency. */
    String user(String role) {
        return agency.toLowerCase(Locale.ROOT) + "." + role;
    }

    /** The user of that role in the agency above. */
    String above(String role) {
        return superior.toLowerCase(Locale.ROOT) + "." + role;
    }
}
