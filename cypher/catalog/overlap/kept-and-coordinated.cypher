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
  relation: {type: text, coding: relation, zh: 关系, en: How they go together}
  score: {type: number, unit: ratio, zh: 把握, en: How sure it is}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, township, kept, assisted]
severity: medium
maturity: experimental
version: 2
requires: [topics]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[holds:KEEPS|ASSISTS_WITH]->(item:DutyItem)-[link:ABOUT|INCLUDES]->(topic:Topic)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
// Each duty is met by its own topic and by those that it is a part of.
UNWIND [topic.id] + coalesce(topic.within, []) AS met
WITH county, township, met, type(holds) AS held,
     {duty: item, topic: topic, narrower: met <> topic.id, about: type(link) = 'ABOUT',
      action: link.action, steps: link.steps, byParts: link.method = 'PARTS', score: link.score,
      place: document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine} AS entry
WITH county, township, met,
     collect(CASE held WHEN 'KEEPS' THEN entry END) AS firsts,
     collect(CASE held WHEN 'ASSISTS_WITH' THEN entry END) AS seconds
UNWIND firsts AS first
UNWIND seconds AS second
// A whole and a part of it: not where the whole is a step of its own, as the inspection of a field is to the building of a
// station there, not where the part is another duty, such as a penalty, and not where the whole is known by other parts alone, which
// are sisters of this one.
WITH county, township, first, second,
     CASE WHEN first.narrower THEN [first, second] ELSE [second, first] END AS pair
WITH county, township, first, second,
     CASE
       WHEN first.narrower AND second.narrower THEN null
       WHEN NOT first.narrower AND NOT second.narrower THEN CASE WHEN first.about AND second.about THEN ['SAME', 1.0] ELSE ['PART', 0.9] END
       WHEN pair[1].byParts OR NOT (first.about AND second.about AND pair[0].topic.function IN ['HANDLING', 'PUBLICITY', 'TRAINING']) THEN null
       WHEN second.narrower AND (first.action <> 'INSPECTION' OR second.action IN ['INSPECTION', 'PREVENTION']) THEN ['PART', 0.6]
       WHEN first.narrower AND (second.action IN ['HANDLING', first.action] OR any(step IN first.steps WHERE step IN second.steps))
         THEN ['PART', 0.6]
     END AS link
WHERE link IS NOT NULL
WITH county, township, first, second, link[0] AS relation,
     link[1] * CASE WHEN first.score < second.score THEN first.score ELSE second.score END AS score
ORDER BY relation = 'SAME' DESC, score DESC, first.topic.label, second.topic.label
WITH county, township, first.duty AS kept, second.duty AS assisted, first.place AS firstPlace, second.place AS secondPlace,
     collect({relation: relation, score: score, labels: [first.topic.label, second.topic.label]}) AS links
RETURN county.name AS county,
       township.name AS township,
       COLLECT {
         UNWIND [each IN links WHERE each.relation = links[0].relation] AS link
         UNWIND link.labels AS label
         RETURN DISTINCT label ORDER BY label
       } AS topics,
       kept.name AS kept,
       kept.number AS keptNumber,
       assisted.name AS assisted,
       assisted.number AS assistedNumber,
       links[0].relation AS relation,
       round(links[0].score, 2) AS score,
       [firstPlace, secondPlace] AS evidence
ORDER BY relation = 'SAME' DESC, score DESC, county, township, keptNumber, assistedNumber
