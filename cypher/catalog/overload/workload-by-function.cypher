/*
id: overload:workload-by-function
title: {zh: 各条线工作量, en: Workload by line of work}
question: {zh: 同一条线的部门在各县区各承担多大比例？, en: "What proportion of a county's work falls on each line of work, and how does that differ between counties?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  function: {type: text, zh: 条线, en: Line of work}
  counties: {type: integer, unit: counties, zh: 县区数, en: Counties}
  items: {type: integer, unit: items, zh: 事项数, en: Items}
  share: {type: number, unit: shares, zh: 按部门数分摊, en: Each item shared equally among its departments}
  median: {type: number, unit: ratio, zh: 占本县区比例的中位数, en: Median of its proportion of a county's work}
  lowest: {type: number, unit: ratio, zh: 最低比例, en: Lowest proportion}
  highest: {type: number, unit: ratio, zh: 最高比例, en: Highest proportion}
  highestCounty: {type: text, zh: 比例最高的县区, en: County of the highest proportion}
identity: [function]
chart: {kind: bar, x: function, y: [median]}
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)<-[:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)
WHERE NOT item.abolished AND EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH county, department, count(item) AS items,
     // Nine decimals: the last bits of a sum depend on the order of its parts.
     round(sum(1.0 / COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() }), 9) AS share
WITH county, sum(share) AS total, collect({department: department, items: items, share: share}) AS departments
UNWIND departments AS each
WITH county, total, each.department AS department, each.items AS items, each.share AS share
MATCH (department)-[:PERFORMS]->(function:Function)
WITH function, county, total, sum(items) AS items, sum(share) AS share
WITH function, county, items, share, share / total AS proportion
ORDER BY proportion DESC, county.name
WITH function, sum(items) AS items, sum(share) AS share, collect(county.name) AS counties, collect(proportion) AS proportions,
     percentileCont(proportion, 0.5) AS median
RETURN function.name AS function,
       size(counties) AS counties,
       items,
       round(share, 2) AS share,
       round(median, 3) AS median,
       round(proportions[-1], 3) AS lowest,
       round(proportions[0], 3) AS highest,
       counties[0] AS highestCounty
ORDER BY median DESC, function
