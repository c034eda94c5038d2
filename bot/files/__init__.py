"""Files: lists that come in, tables and calendars that go out."""
