/*
id: quality:coverage
title: {zh: 文件读取覆盖率, en: How much of each document was read}
question: {zh: 每份文件有多少字进入了事项，有多少没有着落？, en: "How many characters of each document went into items, and how many found no place?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  document: {type: text, zh: 来源文件, en: Document}
  characters: {type: integer, unit: characters, zh: 总字数, en: Characters}
  fields: {type: integer, unit: characters, zh: 进入事项, en: In items}
  furniture: {type: integer, unit: characters, zh: 标题页码等, en: "Titles, page numbers and the like"}
  unaccounted: {type: integer, unit: characters, zh: 没有着落, en: Without a place}
  covered: {type: number, unit: ratio, zh: 有着落的比例, en: Proportion that has a place}
  items: {type: integer, unit: items, zh: 读出的事项, en: Items read}
identity: [county, township, document]
chart: {kind: stacked_bar, x: document, y: [fields, furniture, unaccounted]}
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)<-[:ISSUED_FOR]-(:DutyList {current: true})-[:EXTRACTED_FROM]->(document:Document)
WITH DISTINCT county, township, document
RETURN county.name AS county,
       township.name AS township,
       document.name AS document,
       document.characters AS characters,
       document.fields AS fields,
       document.furniture AS furniture,
       document.unaccounted AS unaccounted,
       CASE WHEN document.characters > 0 THEN round(1 - 1.0 * document.unaccounted / document.characters, 4) END AS covered,
       COUNT { (document)<-[:EXTRACTED_FROM]-(:DutyList {current: true})<-[:LISTED_IN]-() } AS items
ORDER BY unaccounted DESC, county, township, document
