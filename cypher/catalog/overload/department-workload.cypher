/*
id: overload:department-workload
title: {zh: 部门工作量, en: Workload of each department}
question: {zh: 各县级部门各承担多少事项？, en: "How much does each county department carry?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  items: {type: integer, unit: items, zh: 配合与收回事项, en: Coordinated and reclaimed items}
  led: {type: integer, unit: items, zh: 牵头或独自承担, en: "Led: marked as lead, or the only department"}
  share: {type: number, unit: shares, zh: 按部门数分摊, en: Each item shared equally among its departments}
  clauses: {type: integer, unit: clauses, zh: 本部门职责条款, en: Clauses that are its own}
  townships: {type: integer, unit: townships, zh: 涉及乡镇, en: Townships served}
identity: [county, department]
chart: {kind: bar, x: department, y: [items, share]}
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)<-[duty:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)
// Nobody does an abolished duty any more, even where a department is printed.
WHERE NOT item.abolished
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:ISSUED_FOR]->(township:Township)
WITH county, department, item, duty, township,
     COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() } AS departments
RETURN county.name AS county,
       department.name AS department,
       count(item) AS items,
       // 等部门 says that others are meant too, so that the only one printed is not the only one.
       count(CASE WHEN duty.lead OR (departments = 1 AND NOT item.openEnded) THEN item END) AS led,
       // Nine decimals: the last bits of a sum depend on the order of its parts.
       round(round(sum(1.0 / departments), 9), 2) AS share,
       sum(coalesce(duty.clauseCount, 0)) AS clauses,
       count(DISTINCT township) AS townships
ORDER BY items DESC, share DESC, county, department
