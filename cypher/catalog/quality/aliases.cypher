/*
id: quality:aliases
title: {zh: 部门的不同写法, en: Several names for one department}
question: {zh: 哪些部门在清单里有几种写法？, en: "Which departments are printed under several names?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  department: {type: text, zh: 部门, en: Department}
  names: {type: integer, unit: none, zh: 写法数, en: Names}
  aliases: {type: texts, zh: 印刷名称, en: Names as printed}
identity: [county, department]
severity: low
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:SERVES]-(department:Department)
WHERE size(department.aliases) > 1
RETURN county.name AS county,
       department.name AS department,
       size(department.aliases) AS names,
       department.aliases AS aliases
ORDER BY names DESC, county, department
