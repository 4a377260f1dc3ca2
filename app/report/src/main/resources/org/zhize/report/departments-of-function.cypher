// The departments that perform one line of work, in every county.
MATCH (:Function {name: $function})<-[:PERFORMS]-(department:Department)-[:SERVES]->(county:County)
RETURN county.name AS county, department.name AS department
