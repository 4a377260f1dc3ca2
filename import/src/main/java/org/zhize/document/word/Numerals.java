package org.zhize.document.word;

/** Numbers in the ways in which word processors write them, by the names that Word's file format gives them. */
final class Numerals {

    private static final String[] CHINESE = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private static final String[] LEGAL = {"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"};

    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Numerals() {}

    /** The name of a kind of number that the old binary format gives by its code in the {@code MSONFC} enumeration. */
    static String format(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10 -> "ideographDigital";
            case 11 -> "japaneseCounting";
            case 14, 19 -> "decimalFullWidth";
            case 16 -> "japaneseLegal";
            case 17 -> "japaneseDigitalTenThousand";
            case 18, 28 -> "decimalEnclosedCircle";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 26 -> "decimalEnclosedFullstop";
            case 27 -> "decimalEnclosedParen";
            case 33 -> "taiwaneseCounting";
            case 34 -> "ideographLegalTraditional";
            case 35 -> "taiwaneseCountingThousand";
            case 36 -> "taiwaneseDigital";
            case 37 -> "chineseCounting";
            case 38 -> "chineseLegalSimplified";
            case 39 -> "chineseCountingThousand";
            case 255 -> "none";
            default -> "decimal";
        };
    }

    /** Writes a number; one that can't be written in the format, and an unknown format, become Arabic digits. */
    static String format(String format, int number) {
        return switch (format) {
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number).toLowerCase(java.util.Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> chinese(number, CHINESE, "十", "百");
            case "chineseLegalSimplified", "japaneseLegal", "ideographLegalTraditional" ->
                chinese(number, LEGAL, "拾", "佰");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> enclosed(number, '①');
            case "decimalEnclosedParen" -> enclosed(number, '⑴');
            case "decimalEnclosedFullstop" -> enclosed(number, '⒈');
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number, char first) {
        // Word repeats the letter: a … z, aa, bb …
        return number < 1
                ? String.valueOf(number)
                : String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String chinese(int number, String[] digits, String ten, String hundred) {
        if (number < 1 || number > 999) {
            return String.valueOf(number);
        }
        StringBuilder chinese = new StringBuilder();
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        if (hundreds > 0) {
            chinese.append(digits[hundreds]).append(hundred);
        }
        if (tens > 0) {
            chinese.append(tens == 1 && hundreds == 0 ? "" : digits[tens]).append(ten);
        } else if (hundreds > 0 && ones > 0) {
            chinese.append("零");
        }
        return ones > 0 ? chinese.append(digits[ones]).toString() : chinese.toString();
    }

    private static String digits(int number) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> digits.append(CHINESE[digit - '0']));
        return digits.toString();
    }

    private static String enclosed(int number, char first) {
        return number < 1 || number > 20 ? String.valueOf(number) : String.valueOf((char) (first + number - 1));
    }

    private static String fullWidth(int number) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(number).chars().forEach(digit -> digits.append((char) (digit - '0' + '０')));
        return digits.toString();
    }
}
