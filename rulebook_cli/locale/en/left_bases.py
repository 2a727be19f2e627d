"""The words for an amendment that was made on another one, which was left out."""

LEFT_BASES = {
    "list": "does not fit the draft, because the amendment it was made on was not taken",
    "long": (
        "Amendment {id} was not taken into the draft, so that this one cannot be taken into it "
        "as it is. Its text is kept."
    ),
    "paper": (
        "Amendment {id}, on which this one was made, is not taken, so that this one cannot be "
        "taken as it is. It must be fitted to the draft."
    ),
    "merge": (
        "{id} was made on amendment {base}, which was not taken into the draft: that is why "
        "they clash."
    ),
    "fits.current": "fits amendment {id}, on which it was made",
    "fits.clean": "amendment {id} has changed elsewhere, this one still fits it",
    "fits.near": "amendment {id} has changed at the same place, this one still fits it",
    "fits.clash": "clashes with the changed amendment {id}",
    "fits.gone": "the place has been removed from amendment {id}",
}
