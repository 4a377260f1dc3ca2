/*
id: township:burden-by-category
title: {zh: 各类别负担, en: Burden by category}
question: {zh: 各乡镇在各类别自己做多少、配合多少、交回多少？, en: "How much does each township do, help with and hand back in each category?"}
parameters:
  county: {type: text, default: null, zh: 县区名称或编号；不填为全部, en: Name or id of a county; all if not given}
columns:
  county: {type: text, zh: 县区, en: County}
  township: {type: text, zh: 乡镇, en: Township}
  category: {type: text, zh: 类别, en: Category}
  basic: {type: integer, unit: items, zh: 基本履职事项, en: Items it does itself}
  coordinated: {type: integer, unit: items, zh: 配合履职事项, en: Items it helps with}
  reclaimed: {type: integer, unit: items, zh: 收回事项, en: Items taken back from it}
  all: {type: integer, unit: items, zh: 合计, en: Together}
identity: [county, township, category]
chart: {kind: heatmap, x: township, y: [category, all]}
maturity: stable
version: 1
*/
WITH {county: null} AS given
MATCH (county:County)
WHERE given.county IS NULL OR given.county IN [county.name, county.id]
MATCH (county)<-[:PART_OF]-(township:Township)-[holds:KEEPS|ASSISTS_WITH|RELINQUISHED]->(item:DutyItem)
WHERE EXISTS { (item)-[:LISTED_IN]->(:DutyList {current: true}) }
OPTIONAL MATCH (item)-[:IN_CATEGORY]->(category:Category)
WITH county, township, coalesce(category.name, '（无类别）') AS category, holds, item
RETURN county.name AS county,
       township.name AS township,
       category,
       count(CASE type(holds) WHEN 'KEEPS' THEN item END) AS basic,
       count(CASE type(holds) WHEN 'ASSISTS_WITH' THEN item END) AS coordinated,
       count(CASE type(holds) WHEN 'RELINQUISHED' THEN item END) AS reclaimed,
       count(item) AS all
ORDER BY county, township, all DESC, category
