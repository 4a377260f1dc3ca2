/*
id: overlap:category-differs
title: {zh: 同一事项归入不同类别, en: One duty under different categories}
question: {zh: 同一县区内，哪些事项在各乡镇的清单里归入了不同类别？, en: "Which duties stand under different categories in the lists of one county?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  list: {type: text, coding: list, zh: 清单, en: List}
  topic: {type: text, zh: 主题, en: Topic}
  categories: {type: texts, zh: 类别（事项数）, en: "Categories, with the number of items"}
  items: {type: integer, unit: items, zh: 事项数, en: Items}
  score: {type: number, unit: ratio, zh: 同一主题的把握, en: How sure it is that they are one topic}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, list, topic]
severity: low
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(:Township)-[:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)-[:IN_CATEGORY]->(category:Category)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
MATCH (item)-[about:ABOUT]->(topic:Topic)
WITH county, topic, about, category, item, document
ORDER BY item.id
WITH county, topic, item.list AS list, category, count(item) AS items, min(about.score) AS score,
     collect(document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine) AS evidence
ORDER BY items DESC, category.name
WITH county, topic, list, sum(items) AS items, min(score) AS score, collect(category.name + '（' + items + '）') AS categories,
     reduce(all = [], each IN collect(evidence) | all + each) AS evidence
WHERE size(categories) > 1
RETURN county.name AS county,
       list,
       topic.label AS topic,
       categories,
       items,
       round(score, 2) AS score,
       evidence[..10] AS evidence
ORDER BY items DESC, score DESC, county, list, topic
