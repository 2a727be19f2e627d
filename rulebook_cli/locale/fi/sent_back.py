"""Palautetun asian sanat suomeksi: mitä palautus kullekin merkitsee."""

SENT_BACK = {
    "sent-back": "{body} palautti asian valmisteluun {on} (päätös {id}).",
    "because": "syy: {because}",
    "member.open": (
        "Ehdotuksesi, kommenttisi ja niihin annetut vastaukset ovat tallessa. Kierros jatkuu: "
        "voit täydentää niitä tai tehdä uusia."
    ),
    "member.closed": (
        "Ehdotuksesi, kommenttisi ja niihin annetut vastaukset ovat tallessa. Sinun ei tarvitse "
        "nyt tehdä mitään: kun kierrosta jatketaan, uudet päivät näkyvät tässä."
    ),
    "outside.open": (
        "Aiemmin annetut lausunnot ovat tallessa. Kierros jatkuu, ja uusia otetaan vastaan."
    ),
    "outside.closed": (
        "Aiemmin annetut lausunnot ovat tallessa. Kun kierrosta jatketaan, siitä kerrotaan."
    ),
    "coordinator.open": (
        "Kaikki sanottu ja vastattu on tallessa, ja kierros jatkuu. Kun siihen on vastattu, vie "
        "luonnos uudelleen päätettäväksi: rulebook paper agenda"
    ),
    "coordinator.closed": (
        "Kaikki sanottu ja vastattu on tallessa. Jatka kierrosta uusin ajoin: rulebook round "
        "{round} --open --amendments-close PÄIVÄ --comments-close PÄIVÄ"
    ),
}
