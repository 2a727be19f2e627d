"""Hyväksyttyjen poikkeamien luettelo suomeksi."""

WAIVED = {
    "head": "hyväksytty poikkeama",
    "because": "Perustelu: {because}",
    "because-until": "Voimassa {until} asti. Perustelu: {because}",
}
