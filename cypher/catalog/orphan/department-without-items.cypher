/*
id: orphan:department-without-items
title: {zh: 没有现行事项的部门, en: Departments without a current duty}
question: {zh: 哪些部门只出现在旧版清单里，现行清单中没有任何事项？, en: "Which departments stand in older editions only and carry nothing in the current lists?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  aliases: {type: texts, zh: 曾用的印刷名称, en: Its names as printed}
  last: {type: date, zh: 最后出现的版本, en: The last edition it stands in}
  functions: {type: texts, zh: 条线, en: Lines of work}
identity: [county, department]
severity: low
maturity: stable
version: 1
requires: [editions]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)
WHERE NOT EXISTS {
  (department)<-[:COORDINATES_WITH|RECLAIMED_BY]-(:DutyItem)-[:LISTED_IN]->(:DutyList {current: true})
}
OPTIONAL MATCH (department)<-[:COORDINATES_WITH|RECLAIMED_BY]-(:DutyItem)-[:LISTED_IN]->(list:DutyList)
WITH county, department, max(list.editionDate) AS last
RETURN county.name AS county,
       department.name AS department,
       department.aliases AS aliases,
       last,
       COLLECT { MATCH (department)-[:PERFORMS]->(function:Function) RETURN function.name ORDER BY function.name } AS functions
ORDER BY county, department
