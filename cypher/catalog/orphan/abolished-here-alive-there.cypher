/*
id: orphan:abolished-here-alive-there
title: {zh: 此处取消、别处仍在, en: "Abolished here, alive there"}
question: {zh: 哪些事项在一些乡镇已经取消，在另一些乡镇却还要有人去做？, en: "Which duties were abolished for one township, though somebody still has to do them elsewhere?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  topic: {type: text, zh: 主题, en: Topic}
  abolished: {type: integer, unit: townships, zh: 已取消的乡镇, en: Townships for which it was abolished}
  alive: {type: integer, unit: townships, zh: 仍在的乡镇, en: Townships where it is alive}
  gone: {type: texts, zh: 已取消（前十个）, en: The first ten that were abolished}
  living: {type: texts, zh: 仍在（清单，前十个）, en: "The first ten that are alive, with their lists"}
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
MATCH (county)<-[:PART_OF]-(township:Township)-[:RELINQUISHED]->(:DutyItem {abolished: true})-[:ABOUT]->(topic:Topic)
WITH DISTINCT given, topic
MATCH (topic)<-[about:ABOUT]-(item:DutyItem)<-[:KEEPS|ASSISTS_WITH|RELINQUISHED]-(township:Township)-[:PART_OF]->(county:County)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
// One county's abolished duties against everybody's living ones.
WHERE NOT item.abolished OR given.county IS NULL OR given.county IN [county.name, county.id]
WITH topic, about.score AS score, item.abolished AS over, township,
     county.name + township.name + ' ' + item.list + ' ' + item.number + ' ' + item.name AS text,
     document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine AS place
ORDER BY score DESC, text
WITH topic,
     collect(CASE WHEN over THEN {township: township, score: score, text: text, place: place} END) AS gone,
     collect(CASE WHEN NOT over THEN {township: township, score: score, text: text, place: place} END) AS living
WHERE gone <> [] AND any(each IN living WHERE each.township <> gone[0].township)
RETURN topic.label AS topic,
       COUNT { UNWIND gone AS each RETURN DISTINCT each.township } AS abolished,
       COUNT { UNWIND living AS each RETURN DISTINCT each.township } AS alive,
       [each IN gone[..10] | each.text] AS gone,
       [each IN living[..10] | each.text] AS living,
       round(CASE WHEN gone[0].score < living[0].score THEN gone[0].score ELSE living[0].score END, 2) AS score,
       [each IN gone[..5] + living[..5] | each.place] AS evidence
ORDER BY score DESC, abolished + alive DESC, topic
