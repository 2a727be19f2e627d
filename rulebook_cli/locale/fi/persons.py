"""Henkilöt ja henkilöjoukot sanoina; tiedot ja arvot sanotaan kuten sääntökirjassa (rules)."""

PERSONS = {
    "anybody": "kuka tahansa",
    "alike": "Sama koskee kaikkia, joiden kohdalla: {region}.",
    "alike.all": "Sama koskee jokaista.",
    "share": "Tämä on {percent} % mahdollisista tilanteista.",
    "share.less": "Tämä on alle {percent} % mahdollisista tilanteista.",
    "case": "Tapaus kopioitavaksi: {case}",
    "case.other": "Toinen tapaus kopioitavaksi: {case}",
}
