package backlight.view.formula;

/** The words of a formula, one after the other. A space only separates. */
final class Tokens {
    private final String source;
    private int at;
    private int tokenAt;

    Tokens(String source) {
        this.source = source;
    }

    /** The next word; empty at the end. */
    String peek() {
        int start = at;
        int startOfToken = tokenAt;
        String token = next();
        at = start;
        tokenAt = startOfToken;
        return token;
    }

    /** Moves over the next word if it is this one. */
    boolean take(String token) {
        boolean there = peek().equals(token);
        if (there) {
            next();
        }
        return there;
    }

    /** Moves over the next word, a character or a command, and gives it; empty at the end. */
    String next() {
        at = skip(at, ' ');
        tokenAt = at;
        if (at == source.length()) {
            return "";
        }
        int end = at + 1;
        if (source.charAt(at) == '\\') {
            end = letters(end);
            end = end == at + 1 ? Math.min(end + 1, source.length()) : end;
        }
        at = end;
        return source.substring(tokenAt, end);
    }

    /** The whole number, decimals included, that starts with the digit just read. */
    String number(String first) {
        while (at < source.length() && partOfNumber()) {
            at++;
        }
        return first + source.substring(tokenAt + 1, at);
    }

    private boolean partOfNumber() {
        boolean digitFollows = at + 1 < source.length() && Character.isDigit(source.charAt(at + 1));
        return Character.isDigit(source.charAt(at)) || source.charAt(at) == '.' && digitFollows;
    }

    /** Moves over a group in braces and gives what stands in it, letter by letter. */
    String raw() {
        int open = skip(at, ' ');
        int close = source.indexOf('}', open);
        tokenAt = open;
        if (close < 0 || source.charAt(open) != '{') {
            throw wrong("a name in braces is expected");
        }
        at = close + 1;
        return source.substring(open + 1, close);
    }

    private int skip(int from, char c) {
        int i = from;
        while (i < source.length() && source.charAt(i) == c) {
            i++;
        }
        return i;
    }

    private int letters(int from) {
        int i = from;
        while (i < source.length() && Character.isLetter(source.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The complaint about the word last read, or about to be read if none was. */
    IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("Formula at position " + tokenAt + ": " + what + " in " + source);
    }
}
