// What the ranking can be narrowed to.
RETURN COLLECT { MATCH (county:County) RETURN {id: county.id, name: county.name} ORDER BY county.id } AS counties,
       COLLECT { MATCH (function:Function)<-[:PERFORMS]-() RETURN DISTINCT function.name ORDER BY function.name } AS functions,
       COLLECT { MATCH (category:Category)<-[:IN_CATEGORY]-() RETURN DISTINCT category.name ORDER BY category.name } AS categories
