/*
id: orphan:topic-missing
title: {zh: 多数乡镇有而此处没有的事项, en: Duties that most townships have and one lacks}
question: {zh: 哪些事项多数乡镇的清单都有，这个乡镇的三份清单却都没有？, en: "Which duties stand on the lists of most townships, but on none of the three lists of this one?"}
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
  lists: {type: texts, coding: list, zh: 别处列入的清单, en: Lists it is on elsewhere}
identity: [county, township, topic]
severity: medium
maturity: experimental
version: 4
requires: [topics]
*/
WITH {county: null, proportion: 0.6, townships: 3} AS given
// Of townships with all three lists: what another lacks may stand on the list that is not here. First what they have in
// common, counted once; a duty that was only taken back from them is missed by nobody.
CALL (given) {
  MATCH (county:County)<-[:PART_OF]-(township:Township)
  WHERE (given.county IS NULL OR given.county IN [county.name, county.id])
    AND COUNT { MATCH (township)<-[:ISSUED_FOR]-(list:DutyList {current: true}) RETURN DISTINCT list.kind } = 3
  MATCH (township)-[:KEEPS|ASSISTS_WITH]->(item:DutyItem)-[about:ABOUT]->(topic:Topic)
  WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
  WITH topic, about, township, item
  ORDER BY item.list
  WITH topic, count(DISTINCT township) AS having, collect(DISTINCT item.list) AS lists, collect(about.sharedWords) AS words
  RETURN collect({topic: topic, having: having, lists: lists, words: words}) AS topics
}
WITH given, topics,
     COUNT {
       MATCH (county:County)<-[:PART_OF]-(township:Township)
       WHERE (given.county IS NULL OR given.county IN [county.name, county.id])
         AND COUNT { MATCH (township)<-[:ISSUED_FOR]-(list:DutyList {current: true}) RETURN DISTINCT list.kind } = 3
     } AS compared
WHERE compared >= given.townships
WITH given, compared, [each IN topics WHERE each.having < compared AND each.having >= given.proportion * compared
       | each {.*, words: COLLECT { UNWIND each.words AS some UNWIND some AS word RETURN DISTINCT word }}] AS common
// Then what each of them has, township by township.
MATCH (county:County)<-[:PART_OF]-(township:Township)
WHERE (given.county IS NULL OR given.county IN [county.name, county.id])
  AND COUNT { MATCH (township)<-[:ISSUED_FOR]-(list:DutyList {current: true}) RETURN DISTINCT list.kind } = 3
WITH county, township, compared, common,
     COLLECT {
       MATCH (township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:ABOUT|INCLUDES]->(topic:Topic)
       WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
       RETURN DISTINCT coalesce(topic.subject, topic.label)
     } AS own,
     COLLECT {
       MATCH (township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:ABOUT]->(topic:Topic)
       WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
       UNWIND [topic.id] + coalesce(topic.within, []) AS id
       RETURN DISTINCT id
     } AS related,
     reduce(text = '', words IN COLLECT {
       MATCH (township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)
       WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
       RETURN reduce(words = item.name, clause IN coalesce(item.townshipDuties, []) | words + ' ' + clause)
     } | text + ' ' + words) AS text
// Another step of the same duty is enough, be it a lesser part of a row, and so is a whole that it is a part of, a part of it, or a
// word of it within another duty's name or the township's clauses.
UNWIND [each IN common
        WHERE NOT coalesce(each.topic.subject, each.topic.label) IN own
          AND none(id IN [each.topic.id] + coalesce(each.topic.within, []) WHERE id IN related)
          AND none(word IN each.words WHERE text CONTAINS word)] AS lacking
RETURN county.name AS county,
       township.name AS township,
       lacking.topic.label AS topic,
       lacking.having AS having,
       compared,
       round(1.0 * lacking.having / compared, 2) AS proportion,
       lacking.lists AS lists
ORDER BY proportion DESC, county, township, topic
