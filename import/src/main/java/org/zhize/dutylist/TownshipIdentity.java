package org.zhize.dutylist;

import java.util.Optional;

/**
 * Whose lists a document holds, as far as it is known.
 *
 * @param name the township, such as 河市镇
 * @param county its county, district, county-level city or banner
 * @param prefecture the prefecture the county is part of
 * @param province the province, autonomous region or municipality
 */
public record TownshipIdentity(
        Optional<String> name, Optional<String> county, Optional<String> prefecture, Optional<String> province) {

    /** Nothing is known. */
    public static final TownshipIdentity UNKNOWN =
            new TownshipIdentity(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** This identity, with what it does not know taken from another. */
    public TownshipIdentity orElse(TownshipIdentity other) {
        return new TownshipIdentity(
                name.or(() -> other.name),
                county.or(() -> other.county),
                prefecture.or(() -> other.prefecture),
                province.or(() -> other.province));
    }

    /** Whether this and another name one township, be it in two ways: 东街街道, 东街街道办事处. */
    public boolean isLike(TownshipIdentity other) {
        return name.isPresent()
                && other.name.isPresent()
                && (name.get().startsWith(other.name.get()) || other.name.get().startsWith(name.get()));
    }

    /** The regions alone. */
    public TownshipIdentity withoutName() {
        return new TownshipIdentity(Optional.empty(), county, prefecture, province);
    }

    /** All that is known in one word, from the province down to the township; a county with which the name begins is not said twice. */
    public String path() {
        String region =
                county.filter(itself -> !name.orElse("").startsWith(itself)).orElse("");
        return province.orElse("") + prefecture.orElse("") + region + name.orElse("");
    }
}
