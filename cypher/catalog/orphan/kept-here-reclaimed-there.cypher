/*
id: orphan:kept-here-reclaimed-there
title: {zh: 此处承担、别处收回, en: "Kept here, reclaimed there"}
question: {zh: 哪些事项有的乡镇自己承担，有的乡镇已经收回？, en: "Which duties do some townships keep as their own while others have had them taken back?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  topic: {type: text, zh: 主题, en: Topic}
  kept: {type: integer, unit: townships, zh: 承担的乡镇, en: Townships that keep it}
  reclaimed: {type: integer, unit: townships, zh: 已收回的乡镇, en: Townships it was taken back from}
  keepers: {type: texts, zh: 承担（前十个）, en: The first ten that keep it}
  relinquishers: {type: texts, zh: 已收回（前十个）, en: The first ten it was taken back from}
  relation: {type: text, coding: relation, zh: 关系, en: How they go together}
  score: {type: number, unit: ratio, zh: 同一事项的把握, en: How sure it is that they are one duty}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [topic, relation]
severity: medium
maturity: experimental
version: 5
requires: [topics]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[holds:KEEPS|RELINQUISHED]->(item:DutyItem)-[link:ABOUT|INCLUDES]->(topic:Topic)
WHERE type(holds) = 'KEEPS' OR type(link) = 'ABOUT'
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
// A penalty is met by the duty whose offenders it punishes as well, and a part that stayed by the whole that was taken back.
UNWIND [topic.id] + CASE
    WHEN topic.function = CASE type(holds) WHEN 'RELINQUISHED' THEN 'PENALTY' ELSE 'HANDLING' END AND type(link) = 'ABOUT'
      THEN coalesce(topic.within, [])
    ELSE []
  END AS met
WITH *
WHERE met = topic.id OR NOT EXISTS { (item)-[:ABOUT]->(:Topic {id: met}) }
WITH met, topic.label AS label, met <> topic.id AS narrower, type(holds) AS held, type(link) = 'ABOUT' AS about,
     {action: link.action, steps: link.steps, byParts: link.method = 'PARTS'} AS done, link.score AS score, township,
     county.name + township.name + ' ' + item.number + ' ' + item.name AS text,
     document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine AS place
ORDER BY score DESC, text
WITH met, head(collect(CASE WHEN NOT narrower THEN label END)) AS label, narrower, held, about, done,
     collect({township: township, score: score, text: text, place: place}) AS entries
WITH met,
     collect(CASE held WHEN 'KEEPS' THEN {label: label, narrower: narrower, about: about, action: done.action, steps: done.steps, entries: entries} END) AS firsts,
     collect(CASE held WHEN 'RELINQUISHED' THEN {label: label, narrower: narrower, action: done.action, steps: done.steps, byParts: done.byParts, entries: entries} END) AS seconds
UNWIND firsts AS first
UNWIND seconds AS second
// How far two steps go together: the same step wholly, the duty as a whole and one of its steps less. Other pairs of steps
// share a duty out and don't contradict each other: here it is applied for, there it is approved.
WITH first, second,
     CASE
       WHEN first.action = second.action THEN 1.0
       WHEN any(step IN first.steps WHERE step IN second.steps) THEN 0.9
       WHEN all(action IN [first.action, second.action] WHERE action IN ['HANDLING', 'PREVENTION', 'INSPECTION']) THEN 0.7
       WHEN 'HANDLING' IN [first.action, second.action] THEN 0.8
       ELSE 0.0
     END AS agreement
// A part contradicts no whole that is known by other parts alone, which are its sisters.
WITH CASE WHEN first.narrower THEN second.label ELSE first.label END AS topic, first.entries AS keeping, second.entries AS relinquishing,
     CASE WHEN first.entries[0].score < second.entries[0].score THEN first.entries[0].score ELSE second.entries[0].score END AS surest,
     CASE
       WHEN first.narrower AND second.narrower THEN null
       WHEN first.narrower THEN
         CASE
           WHEN NOT second.byParts
             AND (second.action IN ['HANDLING', first.action] OR any(step IN first.steps WHERE step IN second.steps)) THEN ['PART', 0.6]
         END
       WHEN second.narrower THEN CASE WHEN first.about AND first.action = 'INSPECTION' THEN ['PENALTY', 0.5] END
       WHEN first.about THEN ['SAME', agreement]
       ELSE ['PART', 0.9 * agreement]
     END AS link
// A township that does both contradicts itself, which is another finding.
WHERE link[1] > 0 AND any(each IN keeping + relinquishing WHERE each.township <> keeping[0].township)
WITH topic, link[0] AS relation, keeping, relinquishing, link[1] * surest AS score
ORDER BY score DESC
WITH topic, relation, max(score) AS score,
     reduce(all = [], each IN collect(keeping) | all + each) AS keepers,
     reduce(all = [], each IN collect(relinquishing) | all + each) AS relinquishers
WITH topic, relation, score,
     COLLECT { UNWIND keepers AS each WITH DISTINCT each ORDER BY each.score DESC, each.text RETURN each } AS keepers,
     COLLECT { UNWIND relinquishers AS each WITH DISTINCT each ORDER BY each.score DESC, each.text RETURN each } AS relinquishers
RETURN topic,
       COUNT { UNWIND keepers AS each RETURN DISTINCT each.township } AS kept,
       COUNT { UNWIND relinquishers AS each RETURN DISTINCT each.township } AS reclaimed,
       [each IN keepers[..10] | each.text] AS keepers,
       [each IN relinquishers[..10] | each.text] AS relinquishers,
       relation,
       round(score, 2) AS score,
       [each IN keepers[..5] + relinquishers[..5] | each.place] AS evidence
ORDER BY relation = 'SAME' DESC, score DESC, kept + reclaimed DESC, topic
