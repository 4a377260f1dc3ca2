package org.zhize.load.department;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhize.load.department.DepartmentsFile.FunctionEntry;

/** The words that bureaus' names are made of: 文化|体育|旅游 and 局. */
final class Vocabulary {

    /** Longer names are no names; the bound also keeps the parsing short. */
    private static final int LONGEST_STEM = 40;

    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, Word> words = new HashMap<>();
    private int longest;

    /**
     * A word of a bureau's name.
     *
     * @param full the word written out
     * @param functions the lines of work it tells
     * @param rebuilds whether a name can be written out with the full word
     */
    private record Word(String full, List<FunctionEntry> functions, boolean rebuilds, boolean abbreviated) {}

    /**
     * A bureau's name, understood.
     *
     * @param bureau canonical name of the bureau
     * @param fullStem the name without 局 or 委员会, written out
     * @param functions names of its lines of work
     */
    record Understood(String bureau, String fullStem, List<String> functions) {}

    /** Takes the words of a file; they go before words taken earlier. */
    void add(DepartmentsFile file) {
        for (FunctionEntry function : file.functions()) {
            ranks.putIfAbsent(function.name(), ranks.size());
            String first = function.words().isEmpty()
                    ? function.name()
                    : function.words().get(0);
            for (String word : function.words()) {
                put(word, new Word(word, List.of(function), true, false));
            }
            for (String word : function.shorts()) {
                put(word, new Word(first, List.of(function), true, true));
            }
        }
        file.compounds()
                .forEach((compound, parts) -> put(
                        compound,
                        new Word(
                                compound,
                                parts.stream()
                                        .flatMap(part -> word(compound, part).functions().stream())
                                        .toList(),
                                false,
                                false)));
    }

    private void put(String word, Word meaning) {
        String key = NameKey.of(word);
        longest = Math.max(longest, key.length());
        words.put(key, meaning);
    }

    private Word word(String compound, String part) {
        Word word = words.get(NameKey.of(part));
        if (word == null) {
            throw new IllegalArgumentException("compound " + compound + " names " + part + ", which is no word");
        }
        return word;
    }

    /** What a name without 局 or 委员会 means, if it is made of known words and nothing else. */
    Optional<Understood> understand(String stem) {
        String key = NameKey.of(stem);
        if (key.isEmpty() || key.length() > LONGEST_STEM) {
            return Optional.empty();
        }
        List<Word> parsed = new ArrayList<>();
        return parse(key, 0, parsed, new boolean[key.length()])
                ? Optional.of(understood(stem, parsed))
                : Optional.empty();
    }

    /** Longest words first; {@code dead} marks where no parse begins, so that each place is tried once. */
    private boolean parse(String key, int from, List<Word> parsed, boolean[] dead) {
        if (from == key.length()) {
            return true;
        }
        if (dead[from]) {
            return false;
        }
        for (int to = Math.min(key.length(), from + longest); to > from; to--) {
            Word word = words.get(key.substring(from, to));
            if (word != null) {
                parsed.add(word);
                if (parse(key, to, parsed, dead)) {
                    return true;
                }
                parsed.remove(parsed.size() - 1);
            }
        }
        dead[from] = true;
        return false;
    }

    private Understood understood(String stem, List<Word> parsed) {
        List<FunctionEntry> told = parsed.stream()
                .flatMap(word -> word.functions().stream())
                .distinct()
                .toList();
        FunctionEntry first = told.stream()
                .min((one, other) ->
                        Integer.compare(ranks.getOrDefault(one.name(), 0), ranks.getOrDefault(other.name(), 0)))
                .orElseThrow();
        boolean rebuild = parsed.stream().allMatch(Word::rebuilds)
                && (parsed.size() == 1 || parsed.stream().anyMatch(Word::abbreviated));
        String full = rebuild ? String.join("", parsed.stream().map(Word::full).toList()) : stem;
        Set<String> included =
                told.stream().flatMap(function -> function.includes().stream()).collect(Collectors.toSet());
        List<String> names = told.stream()
                .map(FunctionEntry::name)
                .filter(name -> !included.contains(name))
                .toList();
        return new Understood(first.bureau(), full, names);
    }
}
