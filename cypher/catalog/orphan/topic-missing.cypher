/*
id: orphan:topic-missing
title: {zh: 多数乡镇有而此处没有的事项, en: Duties that most townships have and one lacks}
question: {zh: 哪些事项多数乡镇的清单都有，这个乡镇却没有？, en: "Which duties are on the lists of most townships, but on none of this one?"}
parameters:
  county: {type: text, default: null, zh: 只比较该县区的乡镇；不填则全部乡镇一起比较, en: Compare only the townships of this county; all together if not given}
  proportion: {type: number, default: 0.6, zh: 至少有此事项的乡镇比例, en: Proportion of townships that have it at least}
  townships: {type: integer, default: 3, zh: 至少比较的乡镇数, en: Townships to compare at least}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  topic: {type: text, zh: 主题, en: Topic}
  having: {type: integer, unit: townships, zh: 有此事项的乡镇, en: Townships that have it}
  compared: {type: integer, unit: townships, zh: 比较的乡镇, en: Townships compared}
  proportion: {type: number, unit: ratio, zh: 比例, en: Proportion that has it}
  lists: {type: texts, zh: 别处列入的清单, en: Lists it is on elsewhere}
identity: [county, township, topic]
severity: medium
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null, proportion: 0.6, townships: 3} AS given
// First what the townships have in common, counted once; then what each of them has, township by township.
CALL (given) {
  MATCH (county:County)<-[:PART_OF]-(township:Township)
  WHERE given.county IS NULL OR given.county IN [county.name, county.id]
  MATCH (township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:ABOUT]->(topic:Topic)
  WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
  WITH topic, count(DISTINCT township) AS having, collect(DISTINCT item.list) AS lists
  RETURN collect({topic: topic, having: having, lists: lists}) AS topics
}
WITH given, topics,
     COUNT {
       MATCH (county:County)<-[:PART_OF]-(township:Township)
       WHERE (given.county IS NULL OR given.county IN [county.name, county.id])
         AND EXISTS { (township)<-[:ISSUED_FOR]-(:DutyList {current: true}) }
     } AS compared
WHERE compared >= given.townships
WITH given, compared, [each IN topics WHERE each.having < compared AND each.having >= given.proportion * compared] AS common
MATCH (county:County)<-[:PART_OF]-(township:Township)
WHERE (given.county IS NULL OR given.county IN [county.name, county.id])
  AND EXISTS { (township)<-[:ISSUED_FOR]-(:DutyList {current: true}) }
WITH county, township, compared, common,
     COLLECT {
       MATCH (township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:ABOUT]->(topic:Topic)
       WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
       RETURN DISTINCT topic
     } AS own
UNWIND [each IN common WHERE NOT each.topic IN own] AS lacking
RETURN county.name AS county,
       township.name AS township,
       lacking.topic.label AS topic,
       lacking.having AS having,
       compared,
       round(1.0 * lacking.having / compared, 2) AS proportion,
       lacking.lists AS lists
ORDER BY proportion DESC, county, township, topic
