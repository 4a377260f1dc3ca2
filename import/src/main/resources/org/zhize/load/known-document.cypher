MATCH (d:Document {sha256: $sha256})
RETURN d.importedAt AS importedAt
