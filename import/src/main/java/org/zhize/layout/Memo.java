package org.zhize.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The last answers to a question that is asked of the same few words over and over, as each page of a document has the same heads.
 * May be asked by several threads.
 */
final class Memo<Q, A> {

    private static final int MOST = 512;

    private final Function<Q, A> answer;

    private final Map<Q, A> last = new LinkedHashMap<>(MOST, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Remembers answers.
     *
     * @param answer gives them; asked again, it gives the same
     */
    Memo(Function<Q, A> answer) {
        this.answer = answer;
    }

    A of(Q question) {
        synchronized (last) {
            A known = last.get(question);
            if (known != null) {
                return known;
            }
        }
        A found = answer.apply(question);
        synchronized (last) {
            last.put(question, found);
        }
        return found;
    }
}
