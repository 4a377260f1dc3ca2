/*
id: orphan:unusual-receiver
title: {zh: 承接部门与事项不相称, en: A receiver whose line of work does not fit}
question: {zh: 哪些收回事项交给了一个别的县区都不交给的条线？, en: "Which reclaimed duties went to a line of work that no other county gives them to?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
  counties: {type: integer, default: 2, zh: 至少一致的其他县区数, en: Other counties that agree at least}
  proportion: {type: number, default: 0.6, zh: 至少一致的县区比例, en: Proportion of the counties that agree at least}
columns:
  county: {type: text, zh: 县区, en: County}
  topic: {type: text, zh: 主题, en: Topic}
  department: {type: text, zh: 承接部门, en: The department that took it back}
  function: {type: text, zh: 其条线, en: Its line of work}
  usual: {type: text, zh: 别处的条线, en: The line of work elsewhere}
  agreeing: {type: integer, unit: counties, zh: 别处一致的县区, en: Counties that give it to that line}
  counties: {type: integer, unit: counties, zh: 有此事项的县区, en: Counties that have the duty}
  duties: {type: texts, zh: 事项, en: The duties}
  evidence: {type: texts, zh: 出处（文件:行）, en: "Where it stands (document:line)"}
identity: [county, topic, department]
severity: medium
maturity: experimental
version: 2
requires: [topics]
*/
WITH {county: null, counties: 2, proportion: 0.6} AS given
MATCH (topic:Topic)<-[:ABOUT]-(item:DutyItem)-[duty:COORDINATES_WITH|RECLAIMED_BY]->(department:Department)-[:SERVES]->(county:County)
WHERE NOT item.abolished
MATCH (item)-[:LISTED_IN]->(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
MATCH (department)-[:PERFORMS]->(function:Function)
WITH given, topic, function, collect(DISTINCT county) AS counties,
     // Several receivers share a duty out among them, so that none of their lines has it whole.
     collect(CASE WHEN type(duty) = 'RECLAIMED_BY' AND COUNT { (item)-[:RECLAIMED_BY]->() } = 1 THEN {county: county, department: department, duty: item.name,
       place: document.name + ':' + CASE item.fromPage WHEN 0 THEN '' ELSE item.fromPage + ':' END + item.fromLine} END) AS receipts
ORDER BY size(counties) DESC, function.name
WITH given, topic, collect({function: function, counties: counties, receipts: receipts}) AS placements
WITH given, topic, placements, placements[0] AS usual,
     COUNT { UNWIND placements AS each UNWIND each.counties AS county RETURN DISTINCT county } AS counties
WHERE size(usual.counties) >= given.counties AND size(usual.counties) >= given.proportion * counties
UNWIND placements[1..] AS placement
UNWIND placement.receipts AS receipt
WITH given, topic, usual, counties, placement, receipt
WHERE size(placement.counties) = 1 AND NOT receipt.county IN usual.counties
  AND (given.county IS NULL OR given.county IN [receipt.county.name, receipt.county.id])
WITH topic, usual, counties, placement, receipt
ORDER BY receipt.place
RETURN receipt.county.name AS county,
       topic.label AS topic,
       receipt.department.name AS department,
       placement.function.name AS function,
       usual.function.name AS usual,
       size(usual.counties) AS agreeing,
       counties,
       collect(receipt.duty) AS duties,
       collect(receipt.place) AS evidence
ORDER BY agreeing DESC, county, topic, department
