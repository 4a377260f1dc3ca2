/*
id: overload:department-workload-by-category
title: {zh: 部门各类别工作量, en: Workload of each department by category}
question: {zh: 各部门承担的事项分布在哪些类别？, en: "In which categories does each department carry its items?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  category: {type: text, zh: 类别, en: Category}
  items: {type: integer, unit: items, zh: 配合与收回事项, en: Coordinated and reclaimed items}
  share: {type: number, unit: shares, zh: 按部门数分摊, en: Each item shared equally among its departments}
  proportion: {type: number, unit: ratio, zh: 占本部门事项比例, en: Proportion of the department's items}
identity: [county, department, category]
chart: {kind: heatmap, x: department, y: [category, items]}
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)<-[:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)
WHERE NOT item.abolished AND EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
OPTIONAL MATCH (item)-[:IN_CATEGORY]->(category:Category)
WITH county, department, coalesce(category.name, '（无类别）') AS category, count(item) AS items,
     // Nine decimals: the last bits of a sum depend on the order of its parts.
     round(sum(1.0 / COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() }), 9) AS share
WITH county, department, sum(items) AS all, collect({name: category, items: items, share: share}) AS categories
UNWIND categories AS category
RETURN county.name AS county,
       department.name AS department,
       category.name AS category,
       category.items AS items,
       round(category.share, 2) AS share,
       round(1.0 * category.items / all, 2) AS proportion
ORDER BY all DESC, county, department, items DESC, category
