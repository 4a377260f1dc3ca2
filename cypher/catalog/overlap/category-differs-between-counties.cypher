/*
id: overlap:category-differs-between-counties
title: {zh: 各县区归类不一致, en: The category differs between counties}
question: {zh: 哪些事项在各县区的同一种清单里归入了不同类别？, en: "Which duties stand under one category in the list of one county and under another in the next?"}
parameters:
  county: {type: text, default: null, zh: 只看该县区有的事项；不填为全部, en: Only duties that this county has; all if not given}
columns:
  list: {type: text, coding: list, zh: 清单, en: List}
  topic: {type: text, zh: 主题, en: Topic}
  categories: {type: texts, zh: 类别（县区）, en: "Categories, with their counties"}
  differing: {type: integer, unit: none, zh: 类别数, en: Categories}
  counties: {type: integer, unit: counties, zh: 县区数, en: Counties}
  score: {type: number, unit: ratio, zh: 同一主题的把握, en: How sure it is that they are one topic}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [list, topic]
severity: low
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null} AS given
MATCH (topic:Topic)<-[about:ABOUT]-(item:DutyItem)-[:IN_CATEGORY]->(category:Category)
MATCH (item)-[:LISTED_IN]->(list:DutyList {current: true})-[:ISSUED_FOR]->(:Township)-[:PART_OF]->(county:County)
MATCH (list)-[:EXTRACTED_FROM]->(document:Document)
WITH given, topic, about, item, document, county,
     // 文化和旅游 and 文化旅游, 应急管理 and 应急管理及消防 are one category in the words of two counties.
     split(replace(replace(category.name, '和', ''), '与', ''), '及')[0] AS key, category
ORDER BY county.name, item.id
WITH given, topic, item.list AS list, key, min(category.name) AS name, min(about.score) AS score, collect(DISTINCT county) AS counties,
     collect(DISTINCT document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine) AS evidence
ORDER BY size(counties) DESC, name
WITH given, topic, list, min(score) AS score, collect(counties) AS countiesByCategory,
     collect(name + '（' + reduce(names = '', each IN counties | names + CASE names WHEN '' THEN '' ELSE '、' END + each.name) + '）') AS categories,
     reduce(all = [], each IN collect(evidence) | all + each) AS evidence
WHERE size(categories) > 1
WITH given, topic, list, score, categories, evidence, countiesByCategory,
     COLLECT { UNWIND countiesByCategory AS each UNWIND each AS county RETURN DISTINCT county } AS counties
// A county that itself has both is another finding.
WHERE size(countiesByCategory[0]) < size(counties)
  AND (given.county IS NULL OR any(each IN counties WHERE given.county IN [each.name, each.id]))
RETURN list,
       topic.label AS topic,
       categories,
       size(categories) AS differing,
       size(counties) AS counties,
       round(score, 2) AS score,
       evidence[..10] AS evidence
ORDER BY counties DESC, differing DESC, score DESC, list, topic
