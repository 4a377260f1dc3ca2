/*
id: change:moved
title: {zh: 换了清单的事项, en: Duties that moved to another list}
question: {zh: 与上一版相比，哪些事项换到了另一份清单？, en: "Which duties stand on another list than in the edition before?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  before: {type: text, zh: 原清单, en: List before}
  list: {type: text, coding: list, zh: 现清单, en: List now}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  was: {type: text, zh: 上一版写法, en: As it was written}
  topics: {type: texts, zh: 主题, en: Topics}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, before, list, duty]
severity: medium
maturity: experimental
version: 1
requires: [editions, topics]
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
MATCH (township)<-[:ISSUED_FOR]-(list:DutyList)<-[:LISTED_IN]-(item:DutyItem)-[:ABOUT]->(topic:Topic)
WHERE list = before OR list.current
WITH county, township, before, topic,
     collect(CASE list WHEN before THEN item END) AS olds,
     collect(CASE list WHEN now THEN item END) AS stayed,
     collect(CASE WHEN list <> before AND list <> now THEN item END) AS items
WHERE olds <> [] AND stayed = []
UNWIND items AS item
MATCH (item)-[:LISTED_IN]->(:DutyList)-[:EXTRACTED_FROM]->(document:Document)
WITH county, township, before, olds[0] AS old, item, document, collect(topic.label) AS topics
RETURN county.name AS county,
       township.name AS township,
       before.kind AS before,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       old.name AS was,
       topics,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY county, township, before, list, number
