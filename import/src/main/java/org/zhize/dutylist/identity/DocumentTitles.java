package org.zhize.dutylist.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.zhize.document.Text;
import org.zhize.layout.Draft;
import org.zhize.layout.DraftList;

/** The texts of a document that may say whose lists it holds. */
final class DocumentTitles {

    /** What stands before the lists of real documents is shorter, in characters. */
    private static final int LONGEST_PREFACE = 4_000;

    private DocumentTitles() {}

    /**
     * The titles in printed order, each with the regions that stand in a line of their own above it; where none of them names a
     * township, what the sentences before the lists announce comes behind them.
     */
    static List<Text> of(Draft draft) {
        List<Text> titles = withRegions(Stream.concat(
                        draft.titles().stream(),
                        draft.lists().stream().map(DraftList::title).flatMap(Optional::stream))
                .filter(title -> TitleWords.mayBeTitle(title.squeezed()))
                .toList());
        boolean named = titles.stream()
                .anyMatch(title -> TitleWords.township(title.squeezed()).name().isPresent());
        if (!named) {
            announced(draft.titles()).ifPresent(titles::add);
        }
        return titles;
    }

    private static List<Text> withRegions(List<Text> printed) {
        List<Text> titles = new ArrayList<>();
        List<Text> above = new ArrayList<>();
        for (Text title : printed) {
            if (TitleWords.areRegions(title.squeezed())) {
                above.add(title);
            } else {
                titles.add(withRegions(above, title));
                above.clear();
            }
        }
        titles.addAll(above);
        return titles;
    }

    /** A title of a township whose county stands above; as it is, if it names one of its own. */
    private static Text withRegions(List<Text> above, Text title) {
        String words = title.squeezed();
        if (above.isEmpty() || TitleWords.township(words).county().isPresent()) {
            return title;
        }
        Text whole = Text.join(Stream.concat(above.stream(), Stream.of(title)).toList());
        return TitleWords.township(words).name().isPresent()
                        && TitleWords.township(whole.squeezed())
                                .name()
                                .equals(TitleWords.township(words).name())
                ? whole
                : title;
    }

    private static Optional<Text> announced(List<Text> before) {
        Text preface = Text.join(before).visible();
        Text words = preface.slice(0, Math.min(preface.length(), LONGEST_PREFACE));
        OptionalInt from = TitleWords.announcement(words.toString());
        return from.isEmpty()
                ? Optional.empty()
                : Optional.of(words.slice(
                        from.getAsInt(),
                        from.getAsInt()
                                + TitleWords.within(words.toString(), from.getAsInt())
                                        .length()));
    }
}
