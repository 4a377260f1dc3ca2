/*
id: township:unique-duties
title: {zh: 仅此一处的事项, en: Duties that only one township has}
question: {zh: 哪些事项在本县区只有一个乡镇的清单才有？, en: "Which duties are on the lists of only one township of a county?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  townships: {type: integer, default: 3, zh: 县区至少有的乡镇数, en: Townships that a county must have to be judged}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  topic: {type: text, zh: 主题, en: Topic}
  list: {type: text, coding: list, zh: 清单, en: List}
  number: {type: integer, unit: none, zh: 序号, en: Number}
  duty: {type: text, zh: 事项, en: Duty}
  document: {type: text, zh: 来源文件, en: Document}
  page: {type: integer, unit: none, zh: 页（0为不分页）, en: "Page; 0 where the source has none"}
  line: {type: integer, unit: none, zh: 行, en: Line}
  item: {type: text, zh: 事项编号, en: Id of the duty item}
identity: [county, township, list, duty, topic]
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null, townships: 3} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)
WHERE EXISTS { (township)<-[:ISSUED_FOR]-(:DutyList {current: true}) }
WITH given, county, collect(township) AS townships
WHERE size(townships) >= given.townships
UNWIND townships AS township
MATCH (township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:ABOUT]->(topic:Topic)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH county, topic, collect(DISTINCT township) AS having, collect({item: item, document: document}) AS entries
WHERE size(having) = 1
UNWIND entries AS entry
WITH county, having[0] AS township, topic, entry.item AS item, entry.document AS document
RETURN county.name AS county,
       township.name AS township,
       topic.label AS topic,
       item.list AS list,
       item.number AS number,
       item.name AS duty,
       document.name AS document,
       item.fromPage AS page,
       item.fromLine AS line,
       item.id AS item
ORDER BY county, township, list, number, topic
