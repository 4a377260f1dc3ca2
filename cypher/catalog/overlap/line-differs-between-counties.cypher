/*
id: overlap:line-differs-between-counties
title: {zh: 各县区主管条线不一致, en: The line of work differs between counties}
question: {zh: 哪些事项在一个县区由这个条线主管，在另一个县区由别的条线主管？, en: "Which duties are led by one line of work in one county and by another line in the next?"}
parameters:
  county: {type: text, default: null, zh: 只看该县区有的事项；不填为全部, en: Only duties that this county has; all if not given}
columns:
  topic: {type: text, zh: 主题, en: Topic}
  lines: {type: texts, zh: 条线（县区 部门）, en: "Lines of work, with their counties and departments"}
  differing: {type: integer, unit: none, zh: 条线数, en: Lines of work}
  counties: {type: integer, unit: counties, zh: 县区数, en: Counties}
  score: {type: number, unit: ratio, zh: 同一主题的把握, en: How sure it is that they are one topic}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [topic]
severity: low
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null} AS given
MATCH (topic:Topic)<-[about:ABOUT]-(item:DutyItem)-[duty:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)-[:SERVES]->(county:County)
WHERE NOT item.abolished
  // Who is marked leads, and so does who stands alone; where 等部门 follows, nobody knows.
  AND (duty.lead OR (NOT item.openEnded AND COUNT { (item)-[:COORDINATES_WITH|RECLAIMED_BY]->() } = 1))
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
MATCH (department)-[:PERFORMS]->(function:Function)
WITH given, topic, about, item, document, department, county, function
ORDER BY county.name, department.name, item.id
WITH given, topic, function, min(about.score) AS score, collect(DISTINCT county) AS counties,
     collect(DISTINCT county.name + ' ' + department.name) AS departments,
     collect(DISTINCT document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine) AS evidence
ORDER BY size(counties) DESC, function.name
WITH given, topic, min(score) AS score, collect({name: function.name, counties: counties, departments: departments}) AS leading,
     reduce(all = [], each IN collect(evidence) | all + each) AS evidence
WHERE size(leading) > 1
// A department may perform several lines: one that leads only where a larger one leads too tells nothing more.
WITH given, topic, score, evidence,
     reduce(told = [], line IN leading |
       CASE WHEN any(each IN told WHERE all(county IN line.counties WHERE county IN each.counties)) THEN told ELSE told + [line] END) AS told
WITH given, topic, score, evidence, [line IN told | line.counties] AS countiesByLine,
     [line IN told | line.name + '（' + reduce(names = '', name IN line.departments | names + CASE names WHEN '' THEN '' ELSE '、' END + name) + '）'] AS lines
WITH given, topic, score, lines, evidence, countiesByLine,
     COLLECT { UNWIND countiesByLine AS each UNWIND each AS county RETURN DISTINCT county } AS counties
// A line that leads everywhere is one that they agree on.
WHERE size(countiesByLine[0]) < size(counties)
  AND (given.county IS NULL OR any(each IN counties WHERE given.county IN [each.name, each.id]))
RETURN topic.label AS topic,
       lines,
       size(lines) AS differing,
       size(counties) AS counties,
       round(score, 2) AS score,
       evidence[..10] AS evidence
ORDER BY counties DESC, score DESC, differing DESC, topic
