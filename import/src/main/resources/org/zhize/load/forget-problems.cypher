// Problems are those of the document's last reading.
MATCH (:Document {sha256: $sha256})<-[:FOUND_IN]-(p:Problem)
DETACH DELETE p
