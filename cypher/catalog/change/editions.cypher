/*
id: change:editions
title: {zh: 清单版本, en: Editions of the lists}
question: {zh: 各乡镇的清单有哪些版本？, en: "Which editions of each township's lists are there?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  date: {type: date, zh: 施行日期, en: Date they apply from}
  edition: {type: text, zh: 版本, en: Edition}
  current: {type: boolean, zh: 是否现行, en: Whether it is the current one}
  items: {type: integer, unit: items, zh: 事项数, en: Items}
  document: {type: text, zh: 来源文件, en: Document}
identity: [county, township, list, edition]
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)<-[:ISSUED_FOR]-(list:DutyList)-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       list.kind AS list,
       list.editionDate AS date,
       list.edition AS edition,
       list.current AS current,
       COUNT { (list)<-[:LISTED_IN]-() } AS items,
       document.name AS document
ORDER BY county, township, list, date DESC, edition DESC
