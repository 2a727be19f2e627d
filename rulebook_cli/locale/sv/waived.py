"""De godkända avvikelserna på svenska."""

WAIVED = {
    "head": "godkänd avvikelse",
    "because": "Motivering: {because}",
    "because-until": "Gäller till och med {until}. Motivering: {because}",
}
