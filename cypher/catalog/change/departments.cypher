/*
id: change:departments
title: {zh: 部门有变化的事项, en: Duties whose departments changed}
question: {zh: 与上一版相比，哪些事项换了部门或牵头？, en: "Which duties have other departments, or another lead, than in the edition before?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  joined: {type: texts, zh: 新增部门, en: Departments that joined}
  left: {type: texts, zh: 退出部门, en: Departments that left}
  leadBefore: {type: texts, zh: 原牵头, en: Lead before}
  lead: {type: texts, zh: 现牵头, en: Lead now}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, list, duty]
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
UNWIND [before, now] AS list
MATCH (list)<-[:LISTED_IN]-(item:DutyItem)-[:ABOUT]->(topic:Topic)
WITH county, township, now, topic,
     collect(CASE list WHEN before THEN item END) AS olds,
     collect(CASE list WHEN now THEN item END) AS items
// Only a topic that has one item on each side says which became which.
WHERE size(olds) = 1 AND size(items) = 1
WITH county, township, now, olds[0] AS old, items[0] AS item, collect(topic.label) AS topics
WITH county, township, now, item,
     COLLECT { MATCH (old)-[:COORDINATES_WITH|RECLAIMED_BY]->(d:Department) RETURN d.name ORDER BY d.name } AS olds,
     COLLECT { MATCH (item)-[:COORDINATES_WITH|RECLAIMED_BY]->(d:Department) RETURN d.name ORDER BY d.name } AS names,
     COLLECT { MATCH (old)-[:COORDINATES_WITH|RECLAIMED_BY {lead: true}]->(d:Department) RETURN d.name ORDER BY d.name } AS leadBefore,
     COLLECT { MATCH (item)-[:COORDINATES_WITH|RECLAIMED_BY {lead: true}]->(d:Department) RETURN d.name ORDER BY d.name } AS lead
WHERE olds <> names OR leadBefore <> lead
MATCH (now)-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       [name IN names WHERE NOT name IN olds] AS joined,
       [name IN olds WHERE NOT name IN names] AS left,
       leadBefore,
       lead,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY county, township, list, number
