MATCH (township:Township)
RETURN township.name AS name
