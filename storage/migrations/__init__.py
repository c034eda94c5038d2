"""How the schema grew, a step a file; ``storage.migrate`` climbs."""
