/*
id: quality:unrecognized-departments
title: {zh: 未识别的部门名称, en: Department names that no rule knows}
question: {zh: 哪些部门名称没有规则认得，可能是错字或新机构？, en: "Which department names does no rule know, so that they may be misprints or new?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  aliases: {type: texts, zh: 印刷名称, en: Names as printed}
  items: {type: integer, unit: items, zh: 事项数, en: Items}
identity: [county, department]
severity: low
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department {recognized: false})
RETURN county.name AS county,
       department.name AS department,
       department.aliases AS aliases,
       COUNT { (department)<-[:COORDINATES_WITH|RECLAIMED_BY]-() } AS items
ORDER BY items DESC, county, department
