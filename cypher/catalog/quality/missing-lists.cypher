/*
id: quality:missing-lists
title: {zh: 缺少的清单, en: Lists that are missing}
question: {zh: 哪些乡镇缺少三份清单中的某一份？, en: "Which townships lack one of the three lists?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  missing: {type: texts, coding: list, zh: 缺少的清单, en: Lists that are missing}
  present: {type: texts, coding: list, zh: 已有的清单, en: Lists that are there}
identity: [county, township]
severity: low
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)
WITH county, township,
     COLLECT { MATCH (township)<-[:ISSUED_FOR]-(list:DutyList {current: true}) RETURN DISTINCT list.kind AS kind ORDER BY kind } AS present
WHERE size(present) < 3
RETURN county.name AS county,
       township.name AS township,
       [kind IN ['BASIC', 'COORDINATED', 'RECLAIMED'] WHERE NOT kind IN present] AS missing,
       present
ORDER BY size(missing) DESC, county, township
