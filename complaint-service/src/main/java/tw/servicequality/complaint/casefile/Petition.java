package tw.servicequality.complaint.casefile;

/** 陳情內容, verbatim: what is asked, how it came in and of which statutory type it is. Its text form tells nothing of the content. */
public record Petition(Channel channel, ComplaintType type, String title, String content) {

    @Override
    public String toString() {
        return "Petition[" + channel + ", " + type + "]";
    }
}
