/*
id: overload:reclaimed-by-department
title: {zh: 收回事项由谁承接, en: Who takes back reclaimed duties}
question: {zh: 乡镇交回的事项由哪些部门承接，给它们增加了多少？, en: "Which departments take duties back from the townships, and how much does that add to what they had?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  reclaimed: {type: integer, unit: items, zh: 收回事项, en: Reclaimed items}
  alone: {type: integer, unit: items, zh: 独自承接, en: Taken back by it alone}
  coordinated: {type: integer, unit: items, zh: 配合事项, en: Coordinated items}
  added: {type: number, unit: ratio, zh: 收回事项与配合事项之比, en: Reclaimed items to one coordinated item}
identity: [county, department]
chart: {kind: stacked_bar, x: department, y: [coordinated, reclaimed]}
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)<-[duty:COORDINATES_WITH|RECLAIMED_BY]-(item:DutyItem)
WHERE NOT item.abolished AND EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH county, department,
     count(CASE type(duty) WHEN 'RECLAIMED_BY' THEN item END) AS reclaimed,
     count(CASE WHEN type(duty) = 'RECLAIMED_BY' AND NOT item.openEnded
                 AND COUNT { (item)-[:RECLAIMED_BY]->() } = 1 THEN item END) AS alone,
     count(CASE type(duty) WHEN 'COORDINATES_WITH' THEN item END) AS coordinated
WHERE reclaimed > 0
RETURN county.name AS county,
       department.name AS department,
       reclaimed,
       alone,
       coordinated,
       CASE WHEN coordinated > 0 THEN round(1.0 * reclaimed / coordinated, 2) END AS added
ORDER BY reclaimed DESC, county, department
