package org.zhize.revision;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhize.dutylist.ListKind;
import org.zhize.dutylist.TownshipIdentity;

/** One edition of a township's lists, from a document or from the graph. */
public final class Edition {

    private final String name;
    private final TownshipIdentity township;
    private final Set<ListKind> lists;
    private final List<ListedDuty> duties;

    Edition(String name, TownshipIdentity township, Set<ListKind> lists, List<ListedDuty> duties) {
        this.name = name;
        this.township = township;
        this.lists = lists.isEmpty() ? EnumSet.noneOf(ListKind.class) : EnumSet.copyOf(lists);
        this.duties = List.copyOf(duties);
    }

    /** What it is called: the file's name, or township and edition. */
    public String name() {
        return name;
    }

    /** The township's name, if it is known. */
    public Optional<String> township() {
        return township.name();
    }

    /** The township and the regions that it lies in, as far as they are known. */
    public TownshipIdentity identity() {
        return township;
    }

    /** The lists that it has. */
    public Set<ListKind> lists() {
        return EnumSet.copyOf(lists);
    }

    List<ListedDuty> duties() {
        return duties;
    }
}
