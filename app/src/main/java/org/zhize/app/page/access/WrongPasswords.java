package org.zhize.app.page.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses passwords. The first {@value #FREE} wrong ones of a name from an address cost nothing; after each
 * further one that address has to wait before it may try that name again: a second, two, four, at most {@link #LONGEST}. The
 * right password, or an hour without a wrong one, begins anew.
 *
 * <p>A name counts by address, so that nobody can keep a colleague out by guessing. Only so many are remembered, those that
 * failed last. Safe for use by several threads.
 */
final class WrongPasswords {

    /** Wrong passwords that anybody may type. */
    static final int FREE = 5;

    /** The longest wait. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int MOST_REMEMBERED = 10_000;

    /** From here on two to the power of the wrong passwords is longer than the longest wait. */
    private static final int LONGEST_FROM = 16;

    private record Who(String name, String address) {}

    /**
     * @param wrong how many wrong passwords there were
     * @param last when the last of them was
     */
    private record Failures(int wrong, Instant last) {

        Instant until() {
            int beyond = wrong - FREE;
            if (beyond < 0) {
                return last;
            }
            Duration wait = Duration.ofSeconds(1L << Math.min(beyond, LONGEST_FROM));
            return last.plus(wait.compareTo(LONGEST) < 0 ? wait : LONGEST);
        }
    }

    private final InstantSource clock;
    private final Map<Who, Failures> remembered = new LinkedHashMap<>();

    WrongPasswords(InstantSource clock) {
        this.clock = clock;
    }

    /** How long somebody has to wait before the next attempt; zero for who may try now. */
    synchronized Duration wait(String name, String address) {
        Failures failures = remembered.get(new Who(name, address));
        Duration wait = failures == null ? Duration.ZERO : Duration.between(clock.instant(), failures.until());
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** Notes a wrong password. */
    synchronized void wrong(String name, String address) {
        Instant now = clock.instant();
        Who who = new Who(name, address);
        Failures before = remembered.remove(who);
        int earlier = before == null || before.last().plus(FORGOTTEN_AFTER).isBefore(now) ? 0 : before.wrong();
        // Put anew, it is the youngest of them.
        remembered.put(who, new Failures(earlier + 1, now));
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }

    /** Forgets the wrong passwords of who knows the right one. */
    synchronized void right(String name, String address) {
        remembered.remove(new Who(name, address));
    }
}
