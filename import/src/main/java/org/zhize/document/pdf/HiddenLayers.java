package org.zhize.document.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Which of what a page draws is on a layer that its document shows nobody who opens it. */
final class HiddenLayers {

    private final @Nullable PDOptionalContentProperties properties;
    /** For each span that is open, whether it is on such a layer. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    /** The layers that were met. */
    private final Map<COSDictionary, Boolean> known = new HashMap<>();

    private int hidden;

    HiddenLayers(PDDocument document) {
        this.properties = document.getDocumentCatalog().getOCProperties();
    }

    /** A span begins, or a form. */
    void begin(@Nullable COSName tag, @Nullable COSDictionary said) {
        boolean hides = COSName.OC.equals(tag) && hides(said);
        open.push(hides);
        hidden += hides ? 1 : 0;
    }

    /** Whether what says that it is on a layer is hidden by it. */
    boolean hides(@Nullable COSDictionary layer) {
        return properties != null && layer != null && known.computeIfAbsent(layer, one -> isHidden(one, properties));
    }

    /** The innermost span ends. */
    void end() {
        if (!open.isEmpty() && open.pop()) {
            hidden--;
        }
    }

    /** Whether what is drawn now is hidden. */
    boolean hide() {
        return hidden > 0;
    }

    private boolean isHidden(COSDictionary layer, PDOptionalContentProperties of) {
        PDPropertyList list = PDPropertyList.create(layer);
        if (list instanceof PDOptionalContentGroup group) {
            return !of.isGroupEnabled(group);
        }
        if (list instanceof PDOptionalContentMembershipDictionary members) {
            // Members are groups; what says otherwise may be a member of itself.
            List<PDOptionalContentGroup> groups = members.getOCGs().stream()
                    .filter(PDOptionalContentGroup.class::isInstance)
                    .map(PDOptionalContentGroup.class::cast)
                    .toList();
            long on = groups.stream().filter(of::isGroupEnabled).count();
            return !groups.isEmpty() && !isSeen(members.getVisibilityPolicy(), on, groups.size());
        }
        return false;
    }

    private static boolean isSeen(@Nullable COSName policy, long on, int all) {
        if (COSName.ALL_ON.equals(policy)) {
            return on == all;
        }
        if (COSName.ANY_OFF.equals(policy)) {
            return on < all;
        }
        return COSName.ALL_OFF.equals(policy) ? on == 0 : on > 0;
    }
}
