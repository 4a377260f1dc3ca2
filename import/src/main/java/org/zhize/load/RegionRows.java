package org.zhize.load;

import org.zhize.graph.GraphModel;

/** The rows of a township and of the regions above it. */
final class RegionRows {

    private RegionRows() {}

    static void add(Township township, GraphRows rows) {
        rows.node(
                GraphModel.TOWNSHIP,
                Row.of("id", township.id()).with("name", township.name()).with("kind", township.kind()));
        rows.node(
                GraphModel.COUNTY,
                Row.of("id", township.countyId())
                        .with("name", township.county())
                        .with("networkBehind", true));
        rows.relationship(GraphModel.TOWNSHIP_IN_COUNTY, Row.between(township.id(), township.countyId()));
        township.prefectureId().ifPresent(prefecture -> {
            rows.node(
                    GraphModel.PREFECTURE,
                    Row.of("id", prefecture).with("name", township.prefecture().orElseThrow()));
            rows.relationship(GraphModel.COUNTY_IN_PREFECTURE, Row.between(township.countyId(), prefecture));
            township.provinceId()
                    .ifPresent(province ->
                            rows.relationship(GraphModel.PREFECTURE_IN_PROVINCE, Row.between(prefecture, province)));
        });
        township.provinceId().ifPresent(province -> {
            rows.node(
                    GraphModel.PROVINCE,
                    Row.of("id", province).with("name", township.province().orElseThrow()));
            if (township.prefectureId().isEmpty()) {
                rows.relationship(GraphModel.COUNTY_IN_PROVINCE, Row.between(township.countyId(), province));
            }
        });
    }
}
