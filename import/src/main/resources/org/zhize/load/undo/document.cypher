// A document with the lists that were read from it, and whose they are.
MATCH (d:Document {sha256: $sha256})<-[:EXTRACTED_FROM]-(l:DutyList)-[:ISSUED_FOR]->(t:Township)-[:PART_OF]->(c:County)
WITH d, t, c,
     collect(l.id) AS lists,
     count(DISTINCT l.edition) AS readings,
     [kind IN collect(CASE WHEN l.current THEN l.kind END) WHERE kind IS NOT NULL] AS currentKinds
OPTIONAL MATCH (c)-[:PART_OF]->(prefecture:Prefecture)
OPTIONAL MATCH (c)-[:PART_OF]->{1,2}(province:Province)
RETURN d.name AS name,
       lists,
       readings,
       currentKinds,
       t.id AS township,
       c.id AS county,
       c.name AS countyName,
       prefecture.name AS prefecture,
       province.name AS province,
       COLLECT {
         MATCH (d)<-[:EXTRACTED_FROM]-(:DutyList)-[:DIVIDED_INTO]->(category:Category)
         RETURN DISTINCT category.name
         UNION
         MATCH (d)<-[:EXTRACTED_FROM]-(:DutyList)<-[:LISTED_IN]-(:DutyItem)-[:IN_CATEGORY]->(category:Category)
         RETURN DISTINCT category.name
       } AS categories
