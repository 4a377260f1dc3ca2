/*
id: overlap:kept-and-coordinated
title: {zh: 既自行承担又列为配合, en: Kept and coordinated}
question: {zh: 哪些事项乡镇既列为自己承担，又列为配合部门？, en: "Which duties does a township keep as its own and also help a department with?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  topics: {type: texts, zh: 主题, en: Topics}
  kept: {type: text, zh: 基本履职事项, en: Kept duty}
  keptNumber: {type: integer, unit: none, zh: 其序号, en: Its number}
  assisted: {type: text, zh: 配合履职事项, en: Assisted duty}
  assistedNumber: {type: integer, unit: none, zh: 其序号, en: Its number}
  score: {type: number, unit: ratio, zh: 同一主题的把握, en: How sure it is that they are one topic}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, township, kept, assisted]
severity: medium
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[holds:KEEPS|ASSISTS_WITH]->(item:DutyItem)-[about:ABOUT]->(topic:Topic)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH county, township, topic, type(holds) AS held,
     {duty: item, score: about.score, place: document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine} AS entry
WITH county, township, topic,
     collect(CASE held WHEN 'KEEPS' THEN entry END) AS firsts,
     collect(CASE held WHEN 'ASSISTS_WITH' THEN entry END) AS seconds
UNWIND firsts AS first
UNWIND seconds AS second
WITH county, township, topic, first, second
ORDER BY topic.label
WITH county, township, first.duty AS kept, second.duty AS assisted, first.place AS firstPlace, second.place AS secondPlace,
     collect(topic.label) AS topics,
     max(CASE WHEN first.score < second.score THEN first.score ELSE second.score END) AS score
RETURN county.name AS county,
       township.name AS township,
       topics,
       kept.name AS kept,
       kept.number AS keptNumber,
       assisted.name AS assisted,
       assisted.number AS assistedNumber,
       round(score, 2) AS score,
       [firstPlace, secondPlace] AS evidence
ORDER BY score DESC, county, township, keptNumber, assistedNumber
