/*
id: quality:unaccounted
title: {zh: 未归入任何事项的文字, en: Text that is in no item}
question: {zh: 哪些文件有文字既不在事项里也不是标题页码？, en: "Which documents have text that is in no item and is no title or page number either?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  document: {type: text, zh: 来源文件, en: Document}
  unaccounted: {type: integer, unit: characters, zh: 没有着落, en: Characters without a place}
  characters: {type: integer, unit: characters, zh: 总字数, en: Characters}
identity: [county, township, document]
severity: high
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)<-[:ISSUED_FOR]-(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH DISTINCT county, township, document
WHERE document.unaccounted > 0
RETURN county.name AS county,
       township.name AS township,
       document.name AS document,
       document.unaccounted AS unaccounted,
       document.characters AS characters
ORDER BY unaccounted DESC, county, township, document
