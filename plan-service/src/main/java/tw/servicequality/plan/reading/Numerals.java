package tw.servicequality.plan.reading;

/** 12, 三, 十二, 二十: the numbers that plans are written with. */
final class Numerals {

    static final String ANY = "(?:[0-9]+|[一二兩三四五六七八九十]{1,3})";

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;

    private Numerals() {}

    static int read(String numeral) {
        if (Character.isDigit(numeral.charAt(0))) {
            return Integer.parseInt(numeral);
        }
        var ten = numeral.indexOf('十');
        if (ten < 0) {
            return digit(numeral.charAt(numeral.length() - 1));
        }
        var tens = ten == 0 ? 1 : digit(numeral.charAt(0));
        var ones = ten == numeral.length() - 1 ? 0 : digit(numeral.charAt(ten + 1));
        return tens * TEN + ones;
    }

    private static int digit(char numeral) {
        return numeral == '兩' ? 2 : DIGITS.indexOf(numeral);
    }
}
