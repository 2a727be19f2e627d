"""What a change costs and whom it touches, reckoned from a caseload."""
