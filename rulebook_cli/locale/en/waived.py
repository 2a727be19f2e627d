"""The waived findings in English."""

WAIVED = {
    "head": "waived",
    "because": "Reason: {because}",
    "because-until": "Holds until {until}. Reason: {because}",
}
