package backlight.view.palette;

import backlight.view.text.TypedNumber;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds commands and settings by the beginnings of their words, in any order; capitals and accents do not matter. */
record CommandSearch(List<Command> commands, List<Setting> settings) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Minus and plus belong to a word: N(0, 1) has the words n, 0 and 1, and −8 is not 8. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}−+|%.,]+|[.,](?!\\d)");

    /** The words, and at the end a number. */
    private static final Pattern WITH_NUMBER = Pattern.compile("(?<words>.*[^\\s=:].*?)[\\s=:]+(?<number>\\S+)");

    CommandSearch {
        commands = List.copyOf(commands);
        settings = List.copyOf(settings);
    }

    /**
     * Those in which every word of the query begins some word of the name or of the group; where the query ends in a
     * number, also what can be set to it. What the name begins with comes first, then other words of the name, then the
     * group; otherwise the order stays. Everything if nothing is asked.
     */
    List<Command> matching(String query) {
        Matcher numbered = WITH_NUMBER.matcher(query.strip());
        Stream<Match> set = Stream.empty();
        if (numbered.matches() && TypedNumber.of(numbered.group("number")) instanceof TypedNumber.Value typed)
            set = settings(words(numbered.group("words")), setting -> setting.to(typed.number()));
        List<String> asked = words(query);
        Stream<Match> named = commands.stream()
                .map(command -> new Match(command, rank(words(command.name()), words(command.group()), asked)));
        return Stream.of(set, named, settings(asked, Setting::unfinished))
                .flatMap(matches -> matches)
                .filter(match -> match.rank < Integer.MAX_VALUE)
                .sorted(Comparator.comparingInt(Match::rank))
                .map(Match::command)
                .toList();
    }

    private record Match(Command command, int rank) {}

    private Stream<Match> settings(List<String> asked, Function<Setting, Command> offered) {
        return settings.stream().map(setting -> {
            List<String> name = new ArrayList<>(words(setting.name()));
            setting.otherNames().forEach(other -> name.addAll(words(other)));
            return new Match(offered.apply(setting), rank(name, words(setting.group()), asked));
        });
    }

    /** The sum of the places at which the words are found, those of the group far behind; none is the largest number. */
    private static int rank(List<String> name, List<String> group, List<String> asked) {
        int rank = 0;
        for (String word : asked) {
            int place = Math.min(place(name, word), 100 + Math.min(Integer.MAX_VALUE - 100, place(group, word)));
            if (place >= Integer.MAX_VALUE) return Integer.MAX_VALUE;
            rank += place;
        }
        return rank;
    }

    private static int place(List<String> words, String beginning) {
        return IntStream.range(0, words.size())
                .filter(i -> words.get(i).startsWith(beginning))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('-', '−');
        return Stream.of(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList();
    }
}
