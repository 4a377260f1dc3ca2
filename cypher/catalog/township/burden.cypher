/*
id: township:burden
title: {zh: 乡镇负担, en: Burden of each township}
question: {zh: 各乡镇自己做多少、配合多少、交回多少，对多少部门负责？, en: "How much does each township do itself, help with and hand back, and to how many departments does it answer?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  basic: {type: integer, unit: items, zh: 基本履职事项, en: Items it does itself}
  coordinated: {type: integer, unit: items, zh: 配合履职事项, en: Items it helps with}
  reclaimed: {type: integer, unit: items, zh: 收回事项, en: Items taken back from it}
  departments: {type: integer, unit: departments, zh: 配合的部门, en: Departments it helps}
  clauses: {type: integer, unit: clauses, zh: 配合职责条款, en: Clauses in its own column}
  clausesPerItem: {type: number, unit: clauses, zh: 每项配合职责条款, en: Clauses for each item it helps with}
identity: [county, township]
chart: {kind: stacked_bar, x: township, y: [basic, coordinated, reclaimed]}
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[holds:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH county, township,
     count(CASE type(holds) WHEN 'KEEPS' THEN item END) AS basic,
     count(CASE type(holds) WHEN 'ASSISTS_WITH' THEN item END) AS coordinated,
     count(CASE type(holds) WHEN 'RELINQUISHED' THEN item END) AS reclaimed,
     sum(coalesce(holds.clauses, 0)) AS clauses
RETURN county.name AS county,
       township.name AS township,
       basic,
       coordinated,
       reclaimed,
       COUNT {
         MATCH (township)-[:ASSISTS_WITH]->(item:DutyItem)-[:COORDINATES_WITH]->(department:Department)
         WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
         RETURN DISTINCT department
       } AS departments,
       clauses,
       CASE WHEN coordinated > 0 THEN round(1.0 * clauses / coordinated, 2) END AS clausesPerItem
ORDER BY basic + coordinated DESC, clauses DESC, county, township
