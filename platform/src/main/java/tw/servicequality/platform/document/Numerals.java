package tw.servicequality.platform.document;

/** 一、二、三 and 壹、貳、參, from 1 to 99, as official documents number. */
public final class Numerals {

    private static final String[] SMALL = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    private static final String[] LARGE = {"", "壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"};

    private Numerals() {}

    /** 一 */
    public static String small(int number) {
        return number(number, SMALL, "十");
    }

    /** 壹 */
    public static String large(int number) {
        return number(number, LARGE, "拾");
    }

    private static String number(int number, String[] digits, String ten) {
        var tens = number / 10;
        var head = tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + ten;
        return head + digits[number % 10];
    }
}
