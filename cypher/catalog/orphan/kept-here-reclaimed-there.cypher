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
  score: {type: number, unit: ratio, zh: 同一主题的把握, en: How sure it is that they are one topic}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [topic]
severity: medium
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[holds:KEEPS|RELINQUISHED]->(item:DutyItem)-[about:ABOUT]->(topic:Topic)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH topic, county, township, type(holds) AS held, max(about.score) AS score,
     collect(item.number + ' ' + item.name)[0] AS duty, collect(document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine)[0] AS place
ORDER BY score DESC, county.name, township.name
WITH topic,
     collect(CASE held WHEN 'KEEPS' THEN {township: township, text: county.name + township.name + ' ' + duty, place: place, score: score} END) AS keepers,
     collect(CASE held WHEN 'RELINQUISHED' THEN {township: township, text: county.name + township.name + ' ' + duty, place: place, score: score} END) AS relinquishers
// A township that does both contradicts itself, which is another finding.
WHERE any(keeper IN keepers WHERE any(other IN relinquishers WHERE keeper.township <> other.township))
RETURN topic.label AS topic,
       size(keepers) AS kept,
       size(relinquishers) AS reclaimed,
       [each IN keepers[..10] | each.text] AS keepers,
       [each IN relinquishers[..10] | each.text] AS relinquishers,
       round(CASE WHEN keepers[0].score < relinquishers[0].score THEN keepers[0].score ELSE relinquishers[0].score END, 2) AS score,
       [each IN keepers[..5] + relinquishers[..5] | each.place] AS evidence
ORDER BY score DESC, kept + reclaimed DESC, topic
