"""Evidence of experience: brought, shown, sent, and taken back for good."""
