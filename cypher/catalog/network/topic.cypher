/*
id: network:topic
title: {zh: 一个主题在各乡镇, en: One topic in every township}
question: {zh: 同一事项在各乡镇由谁承担？, en: "Who carries the same duty in each township?"}
parameters:
  topic: {type: text, default: null, zh: 主题；不填为事项最多的主题, en: Label of a topic; the one with the most items if not given}
  items: {type: integer, default: 90, zh: 最多画出的事项数, en: Items to draw at most}
columns:
  topic: {type: text, zh: 主题, en: Topic}
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  list: {type: text, coding: list, zh: 清单, en: List}
  duty: {type: text, zh: 事项, en: Duty}
  departments: {type: texts, zh: 部门, en: Departments}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
  path: {type: path, zh: 路径, en: Path}
identity: [topic, item]
chart: {kind: network}
maturity: experimental
version: 1
requires: [topics]
*/
WITH {topic: null, items: 90} AS given
MATCH (topic:Topic)
WHERE given.topic IS NULL OR given.topic IN [topic.label, topic.id]
// Without a label, the topic of the most items.
WITH given, topic, COUNT { (topic)<-[:ABOUT]-() } AS items
ORDER BY items DESC, topic.id
LIMIT 1
MATCH path = (topic)<-[:ABOUT]-(item:DutyItem)<-[:KEEPS|ASSISTS_WITH|RELINQUISHED]-(township:Township)-[:PART_OF]->(county:County)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
WITH given, topic, item, township, county, path
ORDER BY item.list, county.name, township.name, item.id
WITH given, topic, collect({item: item, township: township, county: county, path: path})[..given.items] AS entries
UNWIND entries AS entry
WITH topic, entry, entry.item AS item
RETURN topic.label AS topic,
       entry.county.name AS county,
       entry.township.name AS township,
       item.list AS list,
       item.name AS duty,
       COLLECT {
         MATCH (item)-[duty:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)
         RETURN department.name ORDER BY duty.position
       } AS departments,
       item.id AS item,
       entry.path AS path
ORDER BY list, county, township, duty, item
