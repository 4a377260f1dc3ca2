// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:Township {id: row.from})
MATCH (b:DutyItem {id: row.to})
MERGE (a)-[r:ASSISTS_WITH]->(b)
SET r.clauses = row.clauses
RETURN count(r) AS written
