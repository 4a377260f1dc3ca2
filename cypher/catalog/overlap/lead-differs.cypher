/*
id: overlap:lead-differs
title: {zh: 各乡镇牵头部门不一致, en: The lead differs between townships}
question: {zh: 同一县区内，哪些事项在各乡镇由不同部门牵头？, en: "Which duties are led by one department for one township and by another for the next, in the same county?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  topic: {type: text, zh: 主题, en: Topic}
  leads: {type: texts, zh: 牵头部门（乡镇）, en: "Leads, with their townships"}
  departments: {type: integer, unit: departments, zh: 牵头部门数, en: Leading departments}
  townships: {type: integer, unit: townships, zh: 乡镇数, en: Townships}
  score: {type: number, unit: ratio, zh: 同一主题的把握, en: How sure it is that they are one topic}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, topic]
severity: medium
maturity: experimental
version: 1
requires: [topics]
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[:ASSISTS_WITH]->(item:DutyItem)-[duty:COORDINATES_WITH]->(department:Department)
// The only department of a duty leads it; where 等部门 follows, nobody knows.
WHERE duty.lead OR (NOT item.openEnded AND COUNT { (item)-[:COORDINATES_WITH]->() } = 1)
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
MATCH (item)-[about:ABOUT]->(topic:Topic)
WITH county, topic, department, about, item, township, document
ORDER BY township.name, item.id
WITH county, topic, department, collect(DISTINCT township) AS townships, min(about.score) AS score,
     collect(DISTINCT document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine) AS evidence
ORDER BY size(townships) DESC, department.name
WITH county, topic, min(score) AS score, count(department) AS departments, collect(townships) AS townshipsByLead,
     collect(department.name + '（' + reduce(names = '', t IN townships | names + CASE names WHEN '' THEN '' ELSE '、' END + t.name) + '）') AS leads,
     reduce(all = [], each IN collect(evidence) | all + each) AS evidence
WITH county, topic, score, departments, leads, evidence,
     COUNT { UNWIND townshipsByLead AS each UNWIND each AS township RETURN DISTINCT township } AS townships
// One row with two leads is another finding: here one township must differ from another.
WHERE departments > 1 AND townships > 1
RETURN county.name AS county,
       topic.label AS topic,
       leads,
       departments,
       townships,
       round(score, 2) AS score,
       evidence[..10] AS evidence
ORDER BY departments DESC, townships DESC, score DESC, county, topic
