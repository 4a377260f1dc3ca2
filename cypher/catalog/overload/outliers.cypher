/*
id: overload:outliers
title: {zh: 工作量明显偏高的部门, en: Departments far above the others}
question: {zh: 哪些部门的工作量（按部门数分摊，或按事项数）远高于本县区的其他部门？, en: "Which departments carry far more than the others of their county, by their share or by the number of their items?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  threshold: {type: number, default: 3.5, zh: 分摊量偏离程度下限, en: Distance of its share above which a department is shown}
  itemThreshold: {type: number, default: 3.0, zh: 事项数偏离程度下限, en: Distance of its items above which a department is shown}
  departments: {type: integer, default: 5, zh: 县区至少有的部门数, en: Departments that a county must have to be judged}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  items: {type: integer, unit: items, zh: 配合与收回事项, en: Coordinated and reclaimed items}
  share: {type: number, unit: shares, zh: 按部门数分摊, en: Each item shared equally among its departments}
  median: {type: number, unit: shares, zh: 本县区中位数, en: Median of the county}
  score: {type: number, unit: deviations, zh: 分摊量偏离程度, en: Distance of its share from the median}
  itemScore: {type: number, unit: deviations, zh: 事项数偏离程度, en: Distance of its items from their median}
  gini: {type: number, unit: ratio, zh: 本县区基尼系数, en: Gini coefficient of the county}
identity: [county, department]
severity: medium
chart: {kind: bar, x: department, y: [share]}
maturity: stable
version: 2
*/
WITH {county: null, threshold: 3.5, itemThreshold: 3.0, departments: 5} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)<-[:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)
WHERE NOT item.abolished AND EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH given, county, department, count(item) AS items,
     // Nine decimals: the last bits of a sum depend on the order of its parts.
     round(sum(1.0 / COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() }), 9) AS share
ORDER BY share
WITH given, county, percentileCont(share, 0.5) AS median, percentileCont(items, 0.5) AS medianItems, sum(share) AS total,
     collect({name: department.name, items: items, share: share}) AS departments
WHERE size(departments) >= given.departments
// Gini coefficient of the shares in ascending order: 2 Σ i·x / (n Σ x) − (n + 1) / n.
WITH given, county, median, medianItems, departments,
     reduce(sum = 0.0, i IN range(1, size(departments)) | sum + i * departments[i - 1].share) AS ranked, total
WITH given, county, median, medianItems, departments,
     2 * ranked / (size(departments) * total) - (size(departments) + 1.0) / size(departments) AS gini
UNWIND departments AS department
WITH given, county, median, medianItems, gini,
     percentileCont(abs(department.share - median), 0.5) AS mad, avg(abs(department.share - median)) AS spread,
     percentileCont(abs(department.items - medianItems), 0.5) AS madItems, avg(abs(department.items - medianItems)) AS spreadItems,
     collect(department) AS departments
UNWIND departments AS department
// Modified z-score: Iglewicz and Hoaglin, How to Detect and Handle Outliers (1993), with 3.5 as the usual threshold.
// Where more than half of the departments carry the same, the mean deviation stands in for the median one.
WITH given, county, median, gini, department,
     CASE WHEN mad > 0 THEN 0.6745 * (department.share - median) / mad
          WHEN spread > 0 THEN (department.share - median) / (1.253314 * spread)
          ELSE 0.0 END AS score,
     CASE WHEN madItems > 0 THEN 0.6745 * (department.items - medianItems) / madItems
          WHEN spreadItems > 0 THEN (department.items - medianItems) / (1.253314 * spreadItems)
          ELSE 0.0 END AS itemScore
// A department that shares all it does with others has many items and a small share. Items are counted in wholes, so that
// the usual three deviations are asked of them.
WHERE score > given.threshold OR itemScore > given.itemThreshold
RETURN county.name AS county,
       department.name AS department,
       department.items AS items,
       round(department.share, 2) AS share,
       round(median, 2) AS median,
       round(score, 2) AS score,
       round(itemScore, 2) AS itemScore,
       round(gini, 2) AS gini
ORDER BY score DESC, county, department
