// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:DutyList {id: row.from})
MATCH (b:Document {sha256: row.to})
MERGE (a)-[r:EXTRACTED_FROM]->(b)
RETURN count(r) AS written
