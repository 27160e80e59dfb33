package tw.servicequality.reward.person;

import tw.servicequality.platform.privacy.Masking;

/** 人員編號, 姓名 and 職稱, verbatim. Its text form tells nothing, so that no log can. */
public record PersonalDetails(String number, String name, String title) {

    /** Enough to tell colleagues apart in a list, and not more. */
    public PersonalDetails masked() {
        var end = number.substring(Math.max(number.length() - 2, number.length() / 2));
        return new PersonalDetails("*".repeat(number.length() - end.length()) + end, Masking.name(name), title);
    }

    @Override
    public String toString() {
        return "PersonalDetails[…]";
    }
}
