// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:DutyList {id: row.from})
MATCH (b:Township {id: row.to})
MERGE (a)-[r:ISSUED_FOR]->(b)
RETURN count(r) AS written
