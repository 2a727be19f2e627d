"""Luokkien kriteerien ja tietojen tarkistukset suomeksi."""

_SPLIT = "Jaa taulukko osiin, esimerkiksi ikäryhmittäin."
_IDLE = "Poista ehto, tai tarkista sen raja-arvo."

CRITERIA_CHECKS = {
    "eligible-never": (
        "Luokkataulukon on koskettava jotakuta, mutta kukaan ei voi täyttää sen edellytyksiä "
        "(eligible). Siksi sen luokkia ei arvioitu: {tiers}."
    ),
    "eligible-never.remedy": "Korjaa edellytyksiä niin, että joku voi täyttää ne kaikki.",
    "eligible-never.undecided": (
        "Edellytykset (eligible) ovat niin laajat, ettei voitu ratkaista, voiko joku täyttää ne."
    ),
    "eligible-never.undecided.remedy": _SPLIT,
    "criteria-never": (
        "Jonkun on voitava täyttää luokan {tier} kriteerit, mutta kukaan luokkien piiriin kuuluva "
        "ei voi täyttää niitä."
    ),
    "criteria-never.remedy": (
        "Tarkista kriteerien raja-arvot: ne voivat sulkea toisensa pois tai olla ristiriidassa "
        "luokkien piirin (eligible) kanssa."
    ),
    "criteria-never.too-many": (
        "Jonkun on voitava täyttää luokan {tier} kriteerit, mutta kukaan ei voi: kriteerejä on "
        "täytettävä {count}, ja niitä on lueteltu vain {among}."
    ),
    "criteria-never.too-many.remedy": (
        "Pienennä lukumäärää (count), tai lisää kriteerejä luetteloon."
    ),
    "criteria-never.undecided": (
        "Luokkataulukko on niin laaja, ettei voitu ratkaista, voiko joku täyttää jokaisen luokan "
        "kriteerit."
    ),
    "criteria-never.undecided.remedy": _SPLIT,
    "criteria-always": (
        "Luokan {tier} kriteerien pitäisi rajata sitä, mutta jokainen luokkien piiriin kuuluva "
        "täyttää ne."
    ),
    "criteria-always.remedy": (
        "Tiukenna kriteerejä, tai kirjoita criteria: {{}}, jos luokka on tarkoitettu kaikille."
    ),
    "criteria-always.undecided": (
        "Luokkataulukko on niin laaja, ettei voitu ratkaista, rajaavatko kaikkien luokkien "
        "kriteerit jotakin."
    ),
    "criteria-always.undecided.remedy": _SPLIT,
    "criterion-idle": (
        "Luokan {tier} jokaisen kriteerin pitäisi vaikuttaa johonkin, mutta jokainen luokkien "
        "piiriin kuuluva täyttää tämän: {part}."
    ),
    "criterion-idle.remedy": _IDLE,
    "criterion-idle.never": (
        "Luokan {tier} jokaisen kriteerin pitäisi vaikuttaa johonkin, mutta kukaan luokkien "
        "piiriin kuuluva ei voi täyttää tätä: {part}."
    ),
    "criterion-idle.never.remedy": _IDLE,
    "criterion-idle.eligible": (
        "Jokaisen edellytyksen (eligible) pitäisi rajata luokkien piiriä, mutta jokainen ihminen "
        "täyttää tämän: {part}."
    ),
    "criterion-idle.eligible.remedy": _IDLE,
    "criterion-idle.eligible-never": (
        "Jokaisen edellytyksen (eligible) pitäisi vaikuttaa johonkin, mutta kukaan ei voi täyttää "
        "tätä: {part}."
    ),
    "criterion-idle.eligible-never.remedy": _IDLE,
    "criterion-idle.undecided": (
        "Luokkataulukko on niin laaja, ettei kaikkien kriteerien vaikutusta voitu ratkaista."
    ),
    "criterion-idle.undecided.remedy": _SPLIT,
    "fact-irrelevant": (
        "Tiedon pitäisi vaikuttaa johonkin, mutta kenenkään luokka ei riipu siitä: {fact}."
    ),
    "fact-irrelevant.remedy": (
        "Tarkista kriteerit, joissa tieto mainitaan, tai poista se niistä ja tiedostosta "
        "facts.yaml."
    ),
    "fact-irrelevant.unused": (
        "Tiedon pitäisi vaikuttaa johonkin, mutta mikään sääntö ei käytä sitä: {fact}."
    ),
    "fact-irrelevant.unused.remedy": "Ota tieto käyttöön, tai poista se tiedostosta facts.yaml.",
    "fact-irrelevant.undecided": (
        "Luokkataulukot ovat niin laajoja, ettei kaikkien tietojen vaikutusta voitu ratkaista."
    ),
    "fact-irrelevant.undecided.remedy": _SPLIT,
    "outside-domain.unknown-option": (
        "Tiedon ”{fact}” arvon on oltava jokin näistä: {options}. Arvoa {found} ei ole."
    ),
    "outside-domain.unknown-option.remedy": (
        "Käytä jotakin tiedon arvoista, tai lisää arvo tiedostoon facts.yaml."
    ),
    "outside-domain.unknown-option.remedy-meant": "Tarkoititko arvoa {meant}?",
    "outside-domain.outside": (
        "Tiedon ”{fact}” arvon on oltava alueella {range}, mutta tässä on {found}."
    ),
    "outside-domain.outside.remedy": (
        "Korjaa arvo, tai laajenna tiedon rajoja tiedostossa facts.yaml."
    ),
    "outside-domain.off-step": (
        "Tiedon ”{fact}” arvon on oltava jokin askelista alueella {range}, mutta {found} jää "
        "niiden väliin."
    ),
    "outside-domain.off-step.remedy": (
        "Korjaa arvo, tai tihennä tiedon askelta (step) tiedostossa facts.yaml."
    ),
    "outside-domain.off-step.remedy-meant": "Lähin mahdollinen arvo on {meant}.",
    "outside-domain.not-a-number": (
        "Tiedon ”{fact}” arvon on oltava luku, mutta tässä lukee {found}."
    ),
    "outside-domain.not-a-number.remedy": (
        "Kirjoita luku ilman yksikköä ja desimaalit pisteellä, esimerkiksi 7.5."
    ),
    "outside-domain.not-a-number.remedy-meant": "Tarkoititko tätä: {meant}?",
    "outside-domain.not-a-date": (
        "Tiedon ”{fact}” arvon on oltava päivä, mutta tässä lukee {found}."
    ),
    "outside-domain.not-a-date.remedy": "Kirjoita päivä muodossa 2026-01-31.",
    "outside-domain.not-a-date.remedy-meant": "Kirjoita {meant}, jos tarkoitit sitä päivää.",
    "outside-domain.not-yes-or-no": (
        "Tiedon ”{fact}” arvon on oltava kyllä tai ei, mutta tässä lukee {found}."
    ),
    "outside-domain.not-yes-or-no.remedy": "Kirjoita true (kyllä) tai false (ei).",
    "outside-domain.no-order": (
        "Tieto ”{fact}” on kyllä tai ei, eikä sillä ole järjestystä, mutta tässä sitä verrataan "
        "arvoon {found}."
    ),
    "outside-domain.no-order.remedy": "Kirjoita true (kyllä) tai false (ei).",
    "outside-domain.share": (
        "Palkkio kerrotaan tiedolla, joka kertoo omaishoitajan osuuden, joten alennuksen "
        "{reduction} tiedon ”{fact}” on oltava luku väliltä 0–1 tai 0–100 prosenttia."
    ),
    "outside-domain.share.remedy": (
        "Määrittele tieto tiedostossa facts.yaml: number: {{min: 0, max: 1, step: 0.01}}, tai"
        " käytä toista tietoa."
    ),
    "outside-domain.reversed": (
        "Alueen on alettava pienemmästä arvosta, mutta tiedon ”{fact}” alueella {found} ei ole "
        "yhtään arvoa."
    ),
    "outside-domain.reversed.remedy": "Vaihda alueen päät keskenään.",
    "outside-domain.empty-range": (
        "Alueella on oltava ainakin yksi arvo, mutta tiedon ”{fact}” alueella {found} ei ole "
        "yhtään, koska sen päät ovat samat ja jompikumpi on jätetty pois."
    ),
    "outside-domain.empty-range.remedy": "Kirjoita arvo yksinään, tai siirrä toista päätä.",
    "outside-domain.empty-range.remedy-meant": (
        "Kirjoita arvo {meant} yksinään, tai siirrä alueen toista päätä."
    ),
    "outside-domain.points-table": (
        "Pistetaulukon on perustuttava tietoihin, joita kysytään, mutta tästä pisteitä ei voi "
        "laskea: {found}."
    ),
    "outside-domain.points-table.remedy": (
        "Lisää taulukkoon rivejä, ja käytä niissä vain tietoja, jotka eivät ole pisteitä itsekin."
    ),
    "points-unreachable": (
        "Jonkin pistemäärän on täytettävä ehto, mutta mikään tiedon ”{fact}” pistemäärä "
        "({low}–{high}) ei täytä tätä: {found}."
    ),
    "points-unreachable.remedy": "Korjaa raja, tai tarkista pistetaulukko tiedostossa facts.yaml.",
    "points-unreachable.undecided": (
        "Tiedon ”{fact}” pistetaulukosta syntyy niin monta eri pistemäärää, ettei kriteerejä "
        "arvioitu."
    ),
    "points-unreachable.undecided.remedy": "Pyöristä pisteitä, tai jaa taulukko kahdeksi.",
}

EXPLAINED = {
    "eligible-never": (
        "Tarkistus katsoo, että joku voi täyttää luokkataulukon edellytykset (eligible).\n"
        "Jos kukaan ei voi, taulukko ei koske ketään eikä sen luokkia arvioida.\n"
        "Korjaus: tarkista edellytysten raja-arvot."
    ),
    "criteria-never": (
        "Tarkistus katsoo, että joku luokkien piiriin kuuluva voi täyttää jokaisen luokan "
        "kriteerit.\n"
        "Korjaus: etsi kriteerit, jotka sulkevat toisensa pois, tai raja-arvo, joka ei ole "
        "mahdollinen."
    ),
    "criteria-always": (
        "Tarkistus huomauttaa luokasta, jonka kriteerit jokainen luokkien piiriin kuuluva "
        "täyttää.\n"
        "Luokka, joka on tarkoitettu kaikille, kirjoitetaan tyhjin kriteerein, eikä siitä "
        "huomauteta.\n"
        "Korjaus: tiukenna kriteerejä tai tyhjennä ne."
    ),
    "criterion-idle": (
        "Tarkistus huomauttaa kriteereistä, jotka eivät vaikuta mihinkään: jokainen täyttää ne, "
        "tai ei kukaan.\n"
        "Luokan kriteerejä arvioidaan luokkien piiriin kuuluvien kesken, piirin kriteerejä "
        "kaikkien.\n"
        "Korjaus: poista ehto tai tarkista sen raja-arvo."
    ),
    "fact-irrelevant": (
        "Tarkistus huomauttaa tiedosta, joka kysytään turhaan: kahta ihmistä, jotka eroavat vain "
        "siinä, ei kohdella eri tavoin, tai mikään sääntö ei käytä sitä.\n"
        "Jos jonkin luokan kriteerejä ei ole kirjoitettu, tätä ei voida arvioida.\n"
        "Korjaus: poista tieto tai ota se käyttöön."
    ),
    "outside-domain": (
        "Tarkistus katsoo, että kriteereissä ja pistetaulukoissa on vain arvoja, jotka tiedolla "
        "voi olla: ilmoitettuja vaihtoehtoja ja lukuja, jotka ovat rajojen sisällä ja askelin.\n"
        "Ehtoa, jonka merkitys jää epäselväksi, ei käytetä muissa tarkistuksissa.\n"
        "Korjaus: korjaa arvo tai muuta tietoa tiedostossa facts.yaml."
    ),
    "points-unreachable": (
        "Tarkistus katsoo, että pisteille asetetut kriteerit voi täyttää: jokin pistetaulukon "
        "summa osuu niihin.\n"
        "Korjaus: muuta rajaa tai taulukon pisteitä."
    ),
}
