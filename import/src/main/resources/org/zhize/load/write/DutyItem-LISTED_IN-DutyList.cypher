// Made from org.zhize.graph.GraphModel. Each of $rows has the keys of the two nodes and the relationship's properties.
UNWIND $rows AS row
MATCH (a:DutyItem {id: row.from})
MATCH (b:DutyList {id: row.to})
MERGE (a)-[r:LISTED_IN]->(b)
RETURN count(r) AS written
