/*
id: quality:unsure-topics
title: {zh: 主题不确定的事项, en: Items whose topic is unsure}
question: {zh: 哪些事项归入主题的把握不大，需要人工确认？, en: "Which items were put under a topic without much certainty, so that a person should judge?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  below: {type: number, default: 0.7, zh: 低于此把握的才列出, en: Certainty below which an item is shown}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  topic: {type: text, zh: 主题, en: Topic}
  score: {type: number, unit: ratio, zh: 同一主题的把握, en: How sure it is that they are one topic}
  method: {type: text, coding: method, zh: 依据, en: What told it}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, list, duty, topic]
severity: low
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null, below: 0.7} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[about:ABOUT]->(topic:Topic)
WHERE about.score < given.below AND about.confirmedBy IS NULL
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
RETURN county.name AS county,
       township.name AS township,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       topic.label AS topic,
       round(about.score, 2) AS score,
       about.method AS method,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY score, county, township, list, number, topic
