/*
id: change:gone
title: {zh: 消失的事项, en: Duties that are gone}
question: {zh: 与上一版相比，哪些事项不再出现在任何清单里？, en: "Which duties of the edition before are on none of the township's lists any more?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  since: {type: date, zh: 上一版日期, en: Date of the edition before}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, list, duty]
severity: medium
maturity: stable
version: 1
requires: [editions]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)<-[:ISSUED_FOR]-(now:DutyList {current: true})
WITH given, county, township, now,
     head(COLLECT {
       MATCH (township)<-[:ISSUED_FOR]-(older:DutyList {current: false})
       WHERE older.kind = now.kind
       RETURN older ORDER BY coalesce(older.editionDate, date(older.importedAt)) DESC, older.importedAt DESC
     }) AS before
WHERE before IS NOT NULL
WITH county, township, before,
     COLLECT {
       MATCH (township)<-[:ISSUED_FOR]-(:DutyList {current: true})<-[:LISTED_IN]-(item:DutyItem)
       RETURN DISTINCT item.name
     } AS names,
     COLLECT {
       MATCH (township)<-[:ISSUED_FOR]-(:DutyList {current: true})<-[:LISTED_IN]-(:DutyItem)-[:ABOUT]->(topic:Topic)
       RETURN DISTINCT topic
     } AS topics
MATCH (before)<-[:LISTED_IN]-(item:DutyItem)
WHERE NOT item.name IN names AND NOT EXISTS { (item)-[:ABOUT]->(topic) WHERE topic IN topics }
MATCH (before)-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       before.editionDate AS since,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY county, township, list, number
