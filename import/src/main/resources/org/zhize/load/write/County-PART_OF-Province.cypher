// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:County {id: row.from})
MATCH (b:Province {id: row.to})
MERGE (a)-[r:PART_OF]->(b)
RETURN count(r) AS written
