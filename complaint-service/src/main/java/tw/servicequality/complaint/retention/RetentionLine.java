package tw.servicequality.complaint.retention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import tw.servicequality.complaint.settings.AgencySettings;

/**
 * One line of an agency's 保存年限區分表: a class of cases and how long they are kept. What a line does not name it does not ask for.
 *
 * @param years null where the class is kept for ever, or where the agency's settings name the years
 */
public record RetentionLine(
        String code,
        String title,
        List<String> channels,
        List<String> categories,
        Boolean confidential,
        Boolean informant,
        Integer years,
        Boolean permanent,
        Boolean agencySets) {

    /** 永久保存 */
    @JsonIgnore
    public boolean isForEver() {
        return Boolean.TRUE.equals(permanent);
    }

    /** The years are those of the agency's settings. */
    @JsonIgnore
    boolean isSetByAgency() {
        return Boolean.TRUE.equals(agencySets);
    }

    boolean fits(EndedCase ended) {
        return (channels == null || channels.contains(ended.channel()))
                && (categories == null
                        || ended.category().filter(categories::contains).isPresent())
                && (confidential == null || confidential == ended.confidential())
                && (informant == null || informant == ended.informant());
    }

    /** Asks for nothing: the class of all that no other line names. */
    @JsonIgnore
    boolean isForAll() {
        return channels == null && categories == null && confidential == null && informant == null;
    }

    /** Says how long in exactly one way. */
    @JsonIgnore
    boolean isSound() {
        var ways = (years == null ? 0 : 1) + (isForEver() ? 1 : 0) + (isSetByAgency() ? 1 : 0);
        return ways == 1
                && (years == null || AgencySettings.RETENTION_YEARS.contains(years))
                && code != null
                && title != null;
    }
}
