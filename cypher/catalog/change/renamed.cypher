/*
id: change:renamed
title: {zh: 改写的事项, en: Duties that were reworded}
question: {zh: 与上一版相比，哪些事项换了写法？, en: "Which duties are worded otherwise than in the edition before?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  before: {type: text, zh: 上一版, en: Before}
  duty: {type: text, zh: 现行, en: Now}
  topics: {type: texts, zh: 主题, en: Topics}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, list, before, duty]
severity: low
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
UNWIND [before, now] AS list
MATCH (list)<-[:LISTED_IN]-(item:DutyItem)-[:ABOUT]->(topic:Topic)
WITH county, township, now, topic,
     collect(CASE list WHEN before THEN item END) AS olds,
     collect(CASE list WHEN now THEN item END) AS items
// Only a topic that has one item on each side says which became which.
WHERE size(olds) = 1 AND size(items) = 1
WITH county, township, now, topic, olds, items
ORDER BY topic.label
WITH county, township, now, olds[0] AS old, items[0] AS item, collect(topic.label) AS topics
WHERE old.name <> item.name
MATCH (now)-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.list AS list,
       item.number AS number,
       old.name AS before,
       item.name AS duty,
       topics,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY county, township, list, number
