/*
id: township:nearest
title: {zh: 最相近的乡镇, en: Nearest townships}
question: {zh: 哪些乡镇的清单与某个乡镇最相近？, en: "Which townships have the lists most like those of a given one?"}
parameters:
  township: {type: text, default: null, zh: 乡镇名称或编号；不填为编号最前的乡镇, en: Name or id of a township; the one with the first id if not given}
  others: {type: integer, default: 20, zh: 最多列出的乡镇数, en: Townships to list at most}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  otherCounty: {type: text, zh: 对方县区, en: County of the other}
  other: {type: text, zh: 对方乡镇, en: The other township}
  shared: {type: integer, unit: topics, zh: 相同主题且同清单, en: Topics they have on the same list}
  differing: {type: integer, unit: topics, zh: 相同主题而不同清单, en: Topics they have on different lists}
  similarity: {type: number, unit: ratio, zh: 相似度（Jaccard）, en: Similarity (Jaccard)}
identity: [county, township, otherCounty, other]
chart: {kind: bar, x: other, y: [similarity]}
maturity: experimental
version: 1
requires: [topics]
*/
WITH {township: null, others: 20} AS given
// One township against all others: without a name, the one with the first id.
MATCH (county:County)<-[:PART_OF]-(township:Township)
WHERE (given.township IS NULL OR given.township IN [township.name, township.id])
  AND EXISTS { (township)<-[:ISSUED_FOR]-(:DutyList {current: true}) }
WITH given, county, township
ORDER BY township.id
LIMIT 1
MATCH (township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:ABOUT]->(topic:Topic)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH given, county, township, topic, collect(DISTINCT item.list) AS lists
WITH given, county, township, collect({topic: topic, lists: lists}) AS own
UNWIND own AS each
WITH given, county, township, size(own) AS ownTopics, each.topic AS topic, each.lists AS lists
MATCH (topic)<-[:ABOUT]-(item:DutyItem)<-[:KEEPS|ASSISTS_WITH|RELINQUISHED]-(other:Township)
WHERE other <> township AND EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH given, county, township, ownTopics, other, topic, lists, collect(DISTINCT item.list) AS otherLists
WITH given, county, township, ownTopics, other, count(topic) AS common,
     count(CASE WHEN any(list IN lists WHERE list IN otherLists) THEN 1 END) AS shared
ORDER BY shared DESC, other.id
WITH given, county, township, ownTopics, collect({township: other, common: common, shared: shared})[..given.others] AS others
UNWIND others AS each
WITH county, township, ownTopics, each.township AS other, each.common AS common, each.shared AS shared
WITH county, township, ownTopics, other, common, shared,
     COUNT {
       MATCH (other)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:ABOUT]->(topic:Topic)
       WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
       RETURN DISTINCT topic
     } AS otherTopics
MATCH (other)-[:PART_OF]->(otherCounty:County)
// Jaccard 1901: what both have, on the same list, among what either has.
RETURN county.name AS county,
       township.name AS township,
       otherCounty.name AS otherCounty,
       other.name AS other,
       shared,
       common - shared AS differing,
       round(1.0 * shared / (ownTopics + otherTopics - common), 3) AS similarity
ORDER BY similarity DESC, otherCounty, other
