"""Sanat sille, mitä kustannusten lukijan on tiedettävä, suomeksi."""

IMPACT_NOTES = {
    "apart.clash": (
        "Ehdotukset {names} eivät sovi yhteen, joten niiden yhteisiä kustannuksia ei voi "
        "laskea: ne muuttavat eri tavoin samaa kohtaa ({at}). Siksi kukin on laskettu erikseen. "
        "Ristiriidat näet komennolla rulebook clashes."
    ),
    "apart.unfit": (
        "Nämä ehdotukset eivät sovi luonnokseen sellaisena kuin se nyt on, joten niitä ei ole "
        "laskettu: "
        "{names}. Erot näet komennolla rulebook diff {id}."
    ),
    "apart.unfit-laid": (
        "Nämä ehdotukset eivät sovi pohjaan ({base}), joten niitä ei ole laskettu: {names}. "
        "Katso, missä ne ovat ristiriidassa: rulebook clashes."
    ),
    "laid.counts": "Henkilömäärät luetaan pohjana olevan version luokkien mukaan.",
    "notice.year-missing": (
        "vuoden {year} indeksiä ja vähimmäispalkkioita ei vielä tunneta, joten niihin sidotut "
        "palkkiot on laskettu vuoden {last_known} mukaan. Kun luvut vahvistetaan, lisää ne "
        "tiedostoon rulebook.yaml kohtaan statute_years."
    ),
    "notice.contracts-new": (
        "muutos koskee vain sopimuksia, jotka tehdään {start} tai myöhemmin. Henkilömäärissä "
        "olevilla on vanhempi sopimus, joten muutos ei koske heitä. Miten muutos vaikuttaa uuteen "
        "sopimukseen, sen näet valinnalla --contract-from {option}."
    ),
    "notice.contracts-switch": (
        "aiempaan sopimukseen muutosta sovelletaan, kun {switch}, ja kaikkiin {latest} alkaen. "
        "Päivänä {day} ei tiedetä, montako sopimusta on jo siirtynyt, joten luvut ulottuvat siitä, "
        "ettei yksikään ole siirtynyt, siihen, että kaikki ovat."
    ),
    "notice.contracts-switch-open": (
        "aiempaan sopimukseen muutosta sovelletaan, kun {switch}, eikä sille ole takarajaa. "
        "Päivänä {day} ei tiedetä, montako sopimusta on jo siirtynyt, joten luvut ulottuvat "
        "siitä, ettei yksikään ole siirtynyt, siihen, että kaikki ovat."
    ),
    "notice.contracts-latest": (
        "aiempia sopimuksia muutos koskee vasta {latest} alkaen, joten henkilömäärissä olevia se "
        "ei koske vielä päivänä {day}. Uutta sopimusta se koskee {start} alkaen: sen näet "
        "valinnalla --contract-from {option}."
    ),
    "notice.contracts-begins": (
        "muutos tulee voimaan vasta {begins}, joten se ei koske vielä ketään päivänä {day}."
    ),
    "notice.fees-unverified": (
        "näiden luokkien palkkio perustuu lain lukuun, jota ei ole vahvistettu: {tiers}."
    ),
    "notice.fee-unknown": (
        "luokkien {tiers} palkkiota ei voi tietää päivänä {day}, joten niiden palkkiot puuttuvat "
        "summista. Lisää palkkiorivi tai valitse toinen päivä valitsimella --on."
    ),
    "notice.fees-of-last-year": (
        "lukua, johon näiden luokkien palkkio on sidottu, ei vielä tunneta vuodelta {year}, joten "
        "ne on laskettu vuoden {last_known} mukaan: {tiers}. Kun luku vahvistetaan, lisää se "
        "tiedostoon rulebook.yaml kohtaan statute_years."
    ),
    "notice.substitutes-unverified": (
        "näiden luokkien sijaishoitajan palkkio perustuu lain lukuun, jota ei ole vahvistettu: "
        "{tiers}."
    ),
    "notice.leave-without-substitute": (
        "päivänä {day} sääntökirjassa ei ole sijaishoitajan päiväpalkkiota, joka tunnettaisiin "
        "luokissa {tiers}, joten niiden vapaapäivät on laskettu vapaapäivän yksikköhinnalla."
    ),
    "notice.leave-without-voucher": (
        "päivänä {day} sääntökirjassa ei ole luokille {tiers} vapaapäivien palveluseteliä, jonka "
        "tunnit kuukaudessa on kerrottu, joten niiden vapaapäivät on laskettu vapaapäivän "
        "yksikköhinnalla."
    ),
    "notice.no-fees": (
        "sääntökirjassa ei ole yhdenkään luokan palkkiota, joka olisi voimassa päivänä {day}, "
        "joten palkkiot puuttuvat summista. Valitse toinen päivä valitsimella --on."
    ),
    "notice.no-fee-row": (
        "luokilla {tiers} ei ole palkkiota päivänä {day}, joten niiden palkkioksi on laskettu "
        "nolla."
    ),
    "notice.other-year": (
        "henkilömäärät ovat vuodelta {year}, mutta laskelma on tehty päivän {day} mukaan. Päivitä "
        "henkilömäärät tai valitse toinen päivä valitsimella --on."
    ),
    "annex.title": "Mitä muutokset maksavat",
    "annex.day": "Laskettu päivän {day} säännöillä ja määrillä.",
    "annex.unverified": ("Henkilömääriä ei ole vahvistettu, joten summat ovat suuntaa antavia."),
    "annex.ended": "Näitä ehdotuksia ei ole laskettu, koska ne eivät ole enää voimassa: {names}.",
    "annex.ended.one": "Ehdotusta {names} ei ole laskettu, koska se ei ole enää voimassa.",
    "annex.beside": (
        "Nämä ehdotukset eivät muuta mitään, mitä lasketaan (luokkia, palkkioita, vapaita), "
        "joten ne eivät ole summissa. Mitä muuta ne maksavat, ei tiedetä: {names}."
    ),
    "annex.beside.one": (
        "Ehdotus {names} ei muuta mitään, mitä lasketaan (luokkia, palkkioita, vapaita), "
        "joten se ei ole summissa. Mitä muuta se maksaa, ei tiedetä."
    ),
    "annex.unchanged": (
        "Henkilömäärien mukaan nämä eivät muuta kustannuksia eivätkä kenenkään tukea: {names}."
    ),
    "cell.not-known": "ei tiedossa",
    "alone.left-out": "{name}: {why}",
    "annex.faulty": (
        "Kustannuksia ei voitu laskea, koska hyvinvointialueen henkilömäärissä tai "
        "yksikköhinnoissa "
        "on virheitä. Virheet näet komennolla rulebook check."
    ),
    "annex.faulty-hint": (
        "Kustannukset puuttuvat asiakirjasta, koska kansion caseload tiedostoissa on virheitä. "
        "Katso ne komennolla rulebook check."
    ),
    "annex.note": "Kukin muutos on laskettu yksin tässä mainituista henkilömääristä.",
    "notice.no-headcounts": (
        "henkilömääriä ei ole annettu, joten ihmiset on laskettu tapausaineiston painoista."
    ),
    "notice.newcomers": (
        "tuen piiriin tulevat on laskettu tapausaineiston painojen mukaan: siinä on {count} "
        "henkilöä tuen ulkopuolella, mutta omaishoitajia ilman sopimusta on arviolta "
        "{people}. Tulijoita voi olla paljon enemmän."
    ),
    "notice.tiers-without-count": "näille luokille ei ole annettu henkilömäärää: {tiers}.",
    "notice.tiers-without-cases": (
        "tapausaineistossa ei ole näiden luokkien tapauksia, joten niissä kukaan ei siirry: "
        "{tiers}."
    ),
    "notice.tier-gone": (
        "luokkia {tiers} ei enää ole. Pelkistä henkilömääristä ei voi tietää, mihin ihmiset "
        "siirtyvät, joten heidän on laskettu jäävän tuen ulkopuolelle."
    ),
    "notice.nobody-moves": (
        "muutos koskee luokkien kriteerejä tai alennuksia. Pelkistä henkilömääristä ei näe, kuka "
        "siirtyy luokasta toiseen: siihen tarvitaan tapausaineisto (caseload/cases.csv)."
    ),
    "notice.no-reductions": (
        "palkkion alennuksia ei ole laskettu mukaan, koska tapausaineistoa ei ole."
    ),
    "notice.no-cases": (
        "tapausaineistoa ei ole, joten tyypillisiä tilanteita ei voi näyttää ja ehdollinen vapaa "
        "on mukana vaihteluvälinä."
    ),
    "notice.assumed": (
        "tapausaineistossa ei ole näitä työntekijän arvioimia tietoja; niiden on oletettu "
        "täyttyvän: {facts}"
    ),
    "notice.lacking": (
        "tapausaineistosta puuttuvat nämä säännöissä käytetyt tiedot, joten niitä ei tunneta: "
        "{facts}"
    ),
    "notice.headcounts-unverified": "henkilömääriä ei ole vahvistettu (lähde: {source}).",
    "notice.no-leave-day": (
        "vapaapäivän hintaa (leave-day) ei ole annettu, joten vapaapäivät, joita ei "
        "järjestetä palvelusetelillä eikä sijaishoitajalla, on laskettu maksuttomina."
    ),
    "notice.costs-unverified": "näitä yksikköhintoja ei ole vahvistettu: {names}.",
    "notice.not-counted": (
        "summissa ei ole mukana tukipalveluja, eläke- ja vakuutusmaksuja eikä hallinnon kuluja."
    ),
}
