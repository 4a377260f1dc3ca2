/*
id: quality:problems
title: {zh: 读取中的疑问, en: Doubts of reading}
question: {zh: 哪些文件的哪些地方读取时有疑问？, en: "Where in the documents was reading in doubt?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  document: {type: text, zh: 来源文件, en: Document}
  severity: {type: text, coding: severity, zh: 程度, en: Severity}
  code: {type: text, zh: 种类, en: Kind}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  message: {type: text, zh: 说明, en: In Chinese}
  messageEn: {type: text, zh: 英文说明, en: In English}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: Page; 0 where the source has none}
  line: {type: integer, unit: none, zh: 行, en: Line}
identity: [county, township, document, code, list, number, message]
severity: low
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)<-[:ISSUED_FOR]-(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH DISTINCT county, township, document
MATCH (document)<-[:FOUND_IN]-(problem:Problem)
RETURN county.name AS county,
       township.name AS township,
       document.name AS document,
       problem.severity AS severity,
       problem.code AS code,
       problem.list AS list,
       problem.number AS number,
       problem.message AS message,
       problem.messageEn AS messageEn,
       problem.fromPage AS page,
       problem.fromLine AS line
ORDER BY CASE severity WHEN 'ERROR' THEN 0 WHEN 'WARNING' THEN 1 ELSE 2 END, county, township, document, page, line, code, message
