CREATE (schedule:Schedule)
SET schedule = $properties
