/*
id: township:departments
title: {zh: 乡镇对哪些部门负责, en: The departments a township answers to}
question: {zh: 各乡镇要配合哪些部门，各有多少事项和条款？, en: "Which departments does each township help, with how many items and clauses?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  township: {type: text, default: null, zh: 乡镇名称或编号；不填为全部, en: Name or id of a township; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  department: {type: text, zh: 部门, en: Department}
  coordinated: {type: integer, unit: items, zh: 配合事项, en: Items it helps with}
  clauses: {type: integer, unit: clauses, zh: 乡镇职责条款, en: Clauses in the township's column}
  reclaimed: {type: integer, unit: items, zh: 由该部门收回, en: Items the department took back}
  proportion: {type: number, unit: ratio, zh: 占该乡镇配合事项比例, en: Proportion of the items it helps with}
identity: [county, township, department]
chart: {kind: bar, x: department, y: [coordinated, reclaimed]}
maturity: stable
version: 1
*/
WITH {county: null, township: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)
WHERE given.township IS NULL OR given.township IN [township.name, township.id]
WITH county, township,
     COUNT {
       (township)-[:ASSISTS_WITH]->(each:DutyItem)
       WHERE EXISTS { (each)-[:LISTED_IN]->(:DutyList {current: true}) }
     } AS assisted
MATCH (township)-[holds:ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[duty:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)
WHERE NOT item.abolished AND EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH county, township, assisted, department,
     count(CASE type(duty) WHEN 'COORDINATES_WITH' THEN item END) AS coordinated,
     sum(coalesce(holds.clauses, 0)) AS clauses,
     count(CASE type(duty) WHEN 'RECLAIMED_BY' THEN item END) AS reclaimed
RETURN county.name AS county,
       township.name AS township,
       department.name AS department,
       coordinated,
       clauses,
       reclaimed,
       CASE WHEN assisted > 0 THEN round(1.0 * coordinated / assisted, 2) END AS proportion
ORDER BY county, township, coordinated DESC, reclaimed DESC, department
