/*
id: overlap:kept-and-reclaimed
title: {zh: 既由乡镇承担又已收回, en: Kept and reclaimed}
question: {zh: 哪些事项乡镇仍在基本履职清单中承担，却又列入收回清单？, en: "Which duties does a township still keep on its basic list although they are on its reclaimed list?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  topics: {type: texts, zh: 主题, en: Topics}
  kept: {type: text, zh: 基本履职事项, en: Kept duty}
  keptNumber: {type: integer, unit: none, zh: 其序号, en: Its number}
  reclaimed: {type: text, zh: 收回事项, en: Reclaimed duty}
  reclaimedNumber: {type: integer, unit: none, zh: 其序号, en: Its number}
  relation: {type: text, coding: relation, zh: 关系, en: How they go together}
  score: {type: number, unit: ratio, zh: 同一事项的把握, en: How sure it is that they are one duty}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, township, kept, reclaimed]
severity: high
maturity: experimental
version: 5
requires: [topics]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[holds:KEEPS|RELINQUISHED]->(item:DutyItem)-[link:ABOUT|INCLUDES]->(topic:Topic)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
// Each duty is met by its own topic and by those that it is a part of.
UNWIND [topic.id] + coalesce(topic.within, []) AS met
WITH county, township, met, type(holds) AS held,
     {duty: item, topic: topic, narrower: met <> topic.id, about: type(link) = 'ABOUT',
      action: link.action, steps: link.steps, byParts: link.method = 'PARTS', score: link.score,
      place: document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine} AS entry
WITH county, township, met,
     collect(CASE held WHEN 'KEEPS' THEN entry END) AS firsts,
     collect(CASE WHEN held = 'RELINQUISHED' AND entry.about THEN entry END) AS seconds
UNWIND firsts AS first
UNWIND seconds AS second
// How far two steps go together: the same step wholly, the duty as a whole and one of its steps less. Other pairs of steps
// share a duty out and don't contradict each other: here it is applied for, there it is approved.
WITH county, township, first, second,
     CASE
       WHEN first.action = second.action THEN 1.0
       WHEN any(step IN first.steps WHERE step IN second.steps) THEN 0.9
       WHEN all(action IN [first.action, second.action] WHERE action IN ['HANDLING', 'PREVENTION', 'INSPECTION']) THEN 0.7
       WHEN 'HANDLING' IN [first.action, second.action] THEN 0.8
       ELSE 0.0
     END AS agreement
// A part that stayed contradicts a whole that was taken back, and not the other way round, unless both are inspections; and no
// whole that is known by other parts alone, which are its sisters. Who supervises while somebody else fines is worth a look as well.
WITH county, township, first, second,
     CASE
       WHEN first.narrower AND second.narrower THEN null
       WHEN NOT first.narrower AND NOT second.narrower THEN CASE WHEN first.about THEN ['SAME', agreement] ELSE ['PART', 0.9 * agreement] END
       WHEN NOT first.about OR (first.narrower AND second.byParts) OR (second.narrower AND first.byParts) THEN null
       WHEN first.narrower THEN
         CASE
           WHEN first.topic.function = 'HANDLING'
             AND (second.action IN ['HANDLING', first.action] OR any(step IN first.steps WHERE step IN second.steps)) THEN ['PART', 0.6]
         END
       WHEN first.action = 'INSPECTION' AND second.action = 'PENALTY' THEN ['PENALTY', 0.5]
       WHEN first.action = 'INSPECTION' AND second.action = 'INSPECTION' AND second.topic.function = 'HANDLING' THEN ['PART', 0.6]
     END AS link
WHERE link[1] > 0
WITH county, township, first, second, link[0] AS relation,
     link[1] * CASE WHEN first.score < second.score THEN first.score ELSE second.score END AS score
ORDER BY relation = 'SAME' DESC, score DESC, first.topic.label, second.topic.label
WITH county, township, first.duty AS kept, second.duty AS reclaimed, first.place AS firstPlace, second.place AS secondPlace,
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
       reclaimed.name AS reclaimed,
       reclaimed.number AS reclaimedNumber,
       links[0].relation AS relation,
       round(links[0].score, 2) AS score,
       [firstPlace, secondPlace] AS evidence
ORDER BY relation = 'SAME' DESC, score DESC, county, township, keptNumber, reclaimedNumber
