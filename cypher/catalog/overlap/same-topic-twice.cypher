/*
id: overlap:same-topic-twice
title: {zh: 同一清单内重复的事项, en: The same duty twice in one list}
question: {zh: 哪些事项在同一乡镇的同一份清单里写了两次以上？, en: "Which duties stand more than once in one list of one township?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  topic: {type: text, zh: 主题, en: Topic}
  items: {type: integer, unit: items, zh: 事项数, en: Items}
  duties: {type: texts, zh: 事项（序号 名称）, en: "The duties, with their numbers"}
  score: {type: number, unit: ratio, zh: 同一主题的把握, en: How sure it is that they are one topic}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, township, list, duties]
severity: medium
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[about:ABOUT]->(topic:Topic)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH county, township, topic, item, about, document
ORDER BY item.number
WITH county, township, topic, item.list AS list, count(item) AS items, collect(item.number + ' ' + item.name) AS duties,
     min(about.score) AS score, collect(document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine) AS evidence
WHERE items > 1
RETURN county.name AS county,
       township.name AS township,
       list,
       topic.label AS topic,
       items,
       duties,
       round(score, 2) AS score,
       evidence
ORDER BY items DESC, score DESC, county, township, list, topic
