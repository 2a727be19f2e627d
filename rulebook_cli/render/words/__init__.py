"""Places, cells, criteria, persons and statutes in the reader’s words."""
