/*
id: orphan:assisted-here-reclaimed-there
title: {zh: 此处配合、别处收回, en: "Assisted here, reclaimed there"}
question: {zh: 哪些事项一些乡镇还要配合部门去做，另一些乡镇却已由部门收回？, en: "Which duties does one township still help a department with, though they were taken back from another?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  topic: {type: text, zh: 主题, en: Topic}
  assisted: {type: integer, unit: townships, zh: 仍要配合的乡镇, en: Townships that still help with it}
  reclaimed: {type: integer, unit: townships, zh: 已收回的乡镇, en: Townships it was taken back from}
  helpers: {type: texts, zh: 仍要配合（前十个）, en: The first ten that still help with it}
  relinquishers: {type: texts, zh: 已收回（前十个）, en: The first ten it was taken back from}
  score: {type: number, unit: ratio, zh: 同一事项的把握, en: How sure it is that they are one duty}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [topic]
severity: low
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[holds:ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[about:ABOUT]->(topic:Topic)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH topic, type(holds) AS held, about.action AS action, about.score AS score, township,
     county.name + township.name + ' ' + item.number + ' ' + item.name AS text,
     document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine AS place
ORDER BY score DESC, text
WITH topic, held, action, collect({township: township, score: score, text: text, place: place}) AS entries
WITH topic,
     collect(CASE held WHEN 'ASSISTS_WITH' THEN {action: action, entries: entries} END) AS firsts,
     collect(CASE held WHEN 'RELINQUISHED' THEN {action: action, entries: entries} END) AS seconds
UNWIND firsts AS first
UNWIND seconds AS second
// How far two steps go together: the same step wholly, the duty as a whole and one of its steps less. Other pairs of steps
// share a duty out and don't contradict each other: here it is applied for, there it is approved.
WITH topic, first.entries AS helping, second.entries AS relinquishing,
     CASE
       WHEN first.action = second.action THEN 1.0
       WHEN first.action IN ['HANDLING', 'PREVENTION'] AND second.action = 'INSPECTION' THEN 0.7
       WHEN 'HANDLING' IN [first.action, second.action] THEN 0.8
       ELSE 0.0
     END * CASE WHEN first.entries[0].score < second.entries[0].score THEN first.entries[0].score ELSE second.entries[0].score END AS score
// A township that does both contradicts itself, which is another finding.
WHERE score > 0 AND any(each IN helping + relinquishing WHERE each.township <> helping[0].township)
WITH topic, helping, relinquishing, score
ORDER BY score DESC
WITH topic, max(score) AS score,
     reduce(all = [], each IN collect(DISTINCT helping) | all + each) AS helpers,
     reduce(all = [], each IN collect(DISTINCT relinquishing) | all + each) AS relinquishers
RETURN topic.label AS topic,
       COUNT { UNWIND helpers AS each RETURN DISTINCT each.township } AS assisted,
       COUNT { UNWIND relinquishers AS each RETURN DISTINCT each.township } AS reclaimed,
       [each IN helpers[..10] | each.text] AS helpers,
       [each IN relinquishers[..10] | each.text] AS relinquishers,
       round(score, 2) AS score,
       [each IN helpers[..5] + relinquishers[..5] | each.place] AS evidence
ORDER BY score DESC, assisted + reclaimed DESC, topic
