"""Sanat sille, mitä ristiriidan ratkaisusta seuraa, suomeksi."""

CLASH_OUTCOMES = {
    "stays": "Ehdotuksen {id} mukaan kohdat kuuluisivat näin:",
    "left-out": "Ehdotus {id} jäisi pois, ja nämä kohdat kuuluisivat kuten luonnoksessa:",
    "absent": "(ei luonnoksessa)",
    "strikes": "Viitattu kohta {place} poistuu ehdotuksessa {id}.",
    "more": "ja lisäksi {count} riviä",
    "more.one": "ja lisäksi yksi rivi",
}
