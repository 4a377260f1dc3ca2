/*
id: quality:problems-by-kind
title: {zh: 各类疑问, en: Doubts by kind}
question: {zh: 读取时有哪几类疑问，各有多少？, en: "Which kinds of doubt did reading have, and how many of each?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  code: {type: text, zh: 种类, en: Kind}
  severity: {type: text, coding: severity, zh: 程度, en: Severity}
  problems: {type: integer, unit: problems, zh: 疑问数, en: Problems}
  documents: {type: integer, unit: documents, zh: 文件数, en: Documents}
  example: {type: text, zh: 例子, en: Example}
  exampleEn: {type: text, zh: 英文例子, en: Example in English}
identity: [code, severity]
chart: {kind: bar, x: code, y: [problems]}
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)<-[:ISSUED_FOR]-(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH DISTINCT county, township, document
MATCH (document)<-[:FOUND_IN]-(problem:Problem)
WITH problem, document
ORDER BY problem.id
RETURN problem.code AS code,
       problem.severity AS severity,
       count(DISTINCT problem) AS problems,
       count(DISTINCT document) AS documents,
       head(collect(problem.message)) AS example,
       head(collect(problem.messageEn)) AS exampleEn
ORDER BY problems DESC, code
