/*
id: overload:always-along
title: {zh: 只参与不牵头的部门, en: Departments that take part and seldom lead}
question: {zh: 哪些部门参与了许多多部门事项，却很少牵头？, en: "Which departments take part in many shared duties and seldom lead one?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  items: {type: integer, default: 2, zh: 至少参与的事项数, en: Shared items it has at least}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  shared: {type: integer, unit: items, zh: 多部门事项, en: Items with several departments}
  led: {type: integer, unit: items, zh: 其中牵头, en: "Of them, led"}
  proportion: {type: number, unit: ratio, zh: 牵头比例, en: Proportion led}
  partners: {type: integer, unit: departments, zh: 共事的部门, en: Departments it shares them with}
identity: [county, department]
maturity: stable
version: 2
*/
WITH {county: null, items: 2} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)<-[duty:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)
WHERE NOT item.abolished AND COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() } > 1
  // Where nobody is marked, nothing says who is along: several-departments-no-lead lists those duties.
  AND EXISTS { (item)-[:COORDINATES_WITH|RECLAIMED_BY {lead: true}]->() }
  AND EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH given, county, department, count(item) AS shared, count(CASE WHEN duty.lead THEN 1 END) AS led, collect(item) AS items
WHERE shared >= given.items
RETURN county.name AS county,
       department.name AS department,
       shared,
       led,
       round(1.0 * led / shared, 2) AS proportion,
       COUNT {
         UNWIND items AS item
         MATCH (item)-[:COORDINATES_WITH|RECLAIMED_BY]->(partner:Department)
         WHERE partner <> department
         RETURN DISTINCT partner
       } AS partners
ORDER BY proportion, shared DESC, county, department
