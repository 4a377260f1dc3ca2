/*
id: overload:clauses-by-department
title: {zh: 部门职责条款数, en: Clauses of each department}
question: {zh: 各部门平均每个配合事项写明几条职责？, en: "How many clauses of its own does each department have for each coordinated item?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  items: {type: integer, unit: items, zh: 配合事项, en: Coordinated items}
  clauses: {type: integer, unit: clauses, zh: 本部门职责条款, en: Clauses that are its own}
  perItem: {type: number, unit: clauses, zh: 每项条款, en: Clauses an item}
  townshipClauses: {type: integer, unit: clauses, zh: 乡镇配合条款, en: Clauses of the townships for the same items}
  ratio: {type: number, unit: none, zh: 乡镇条款与部门条款之比, en: Clauses of the townships for one of its own}
identity: [county, department]
chart: {kind: bar, x: department, y: [clauses, townshipClauses]}
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)<-[duty:COORDINATES_WITH]-(item:DutyItem)<-[help:ASSISTS_WITH]-(:Township)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH county, department, count(item) AS items, sum(duty.clauseCount) AS clauses, sum(help.clauses) AS townshipClauses
RETURN county.name AS county,
       department.name AS department,
       items,
       clauses,
       round(1.0 * clauses / items, 2) AS perItem,
       townshipClauses,
       CASE WHEN clauses > 0 THEN round(1.0 * townshipClauses / clauses, 2) END AS ratio
ORDER BY clauses DESC, county, department
