/*
id: overlap:assisted-and-reclaimed
title: {zh: 既要配合又已收回, en: Assisted and reclaimed}
question: {zh: 哪些事项乡镇仍要配合，却又列入收回清单？, en: "Which duties must a township still help with although they are on its reclaimed list?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  topics: {type: texts, zh: 主题, en: Topics}
  assisted: {type: text, zh: 配合履职事项, en: Assisted duty}
  assistedNumber: {type: integer, unit: none, zh: 其序号, en: Its number}
  reclaimed: {type: text, zh: 收回事项, en: Reclaimed duty}
  reclaimedNumber: {type: integer, unit: none, zh: 其序号, en: Its number}
  score: {type: number, unit: ratio, zh: 同一事项的把握, en: How sure it is that they are one duty}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, township, assisted, reclaimed]
severity: high
maturity: experimental
version: 3
requires: [topics]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[holds:ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[about:ABOUT]->(topic:Topic)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH county, township, topic, type(holds) AS held,
     {duty: item, action: about.action, score: about.score, place: document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine} AS entry
WITH county, township, topic,
     collect(CASE held WHEN 'ASSISTS_WITH' THEN entry END) AS firsts,
     collect(CASE held WHEN 'RELINQUISHED' THEN entry END) AS seconds
UNWIND firsts AS first
UNWIND seconds AS second
// How far two steps go together: the same step wholly, the duty as a whole and one of its steps less. Other pairs of steps
// share a duty out and don't contradict each other: here it is applied for, there it is approved.
WITH county, township, topic, first, second,
     CASE
       WHEN first.action = second.action THEN 1.0
       WHEN first.action IN ['HANDLING', 'PREVENTION'] AND second.action = 'INSPECTION' THEN 0.7
       WHEN 'HANDLING' IN [first.action, second.action] THEN 0.8
       ELSE 0.0
     END AS agreement
WHERE agreement > 0
WITH county, township, topic, first, second, agreement
ORDER BY topic.label
WITH county, township, first.duty AS assisted, second.duty AS reclaimed, first.place AS firstPlace, second.place AS secondPlace,
     collect(topic.label) AS topics,
     max(agreement * CASE WHEN first.score < second.score THEN first.score ELSE second.score END) AS score
RETURN county.name AS county,
       township.name AS township,
       topics,
       assisted.name AS assisted,
       assisted.number AS assistedNumber,
       reclaimed.name AS reclaimed,
       reclaimed.number AS reclaimedNumber,
       round(score, 2) AS score,
       [firstPlace, secondPlace] AS evidence
ORDER BY score DESC, county, township, assistedNumber, reclaimedNumber
