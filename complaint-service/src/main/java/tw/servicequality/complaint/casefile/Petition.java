package tw.servicequality.complaint.casefile;

import java.util.Optional;

/**
 * 陳情內容, verbatim: what is asked, how it came in, of which statutory type and agency's category it is, and whether it is to be
 * kept confidential or tells on somebody (檢舉). Its text form tells nothing of the content.
 */
public record Petition(
        String channel,
        ComplaintType type,
        Optional<String> category,
        String title,
        String content,
        boolean confidential,
        boolean informant) {

    @Override
    public String toString() {
        return "Petition[" + channel + ", " + type + "]";
    }
}
