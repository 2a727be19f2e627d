"""Palvelujen tarkistusten sanat suomeksi."""

SERVICE_CHECKS = {
    "service-without-level": (
        "Jokaisella palvelulla pitää olla taso, mutta palvelulle ”{service}” sitä ei ole kirjattu. "
        "Hoitaja ei tiedä, järjestetäänkö palvelu lähellä, seudulla, koko hyvinvointialueella vai "
        "valtakunnallisesti."
    ),
    "service-without-level.remedy": (
        "Merkitse palvelulle taso (level): local, sub-regional, county tai national."
    ),
    "situation-without-service": (
        "Jokaisessa hoitotilanteessa pitää olla ainakin yksi palvelu, mutta tilanteelle "
        "”{situation}” ei ole yhtään. Palvelupolku päättyy ennen kuin se alkaa."
    ),
    "situation-without-service.remedy": (
        "Lisää tilanne niihin palveluihin, jotka siinä auttavat (situations), tai poista tilanne."
    ),
    "situation-without-service.not-judged": (
        "Hoitotilanteiden palveluja ei arvioitu, koska sääntökirjassa ei ole hoitotilanteita "
        "tietoina (situations)."
    ),
    "situation-without-service.not-judged.remedy": (
        "Kirjaa hoitotilanteet (situations) ja palvelut (services) siihen pykälään tai lukuun, "
        "joka koskee tukevia palveluja."
    ),
    "other-carers-left-out": (
        "Palveluja pitää olla myös niille, jotka hoitavat läheistään ilman omaishoitosopimusta, "
        "mutta sääntökirjassa heille ei ole yhtään palvelua. Sopimuksen tehneille palveluja on "
        "{count}."
    ),
    "other-carers-left-out.remedy": (
        "Merkitse palvelut, jotka ovat auki kaikille hoitajille, myös heille: lisää kohtaan for "
        "sana other-carers. Vapaa voidaan järjestää sosiaalihuoltolain (1301/2014) 27 b §:n "
        "perusteella."
    ),
    "other-carers-left-out.situation": (
        "Jokaisessa hoitotilanteessa pitää olla palvelu myös niille, jotka hoitavat läheistään "
        "ilman omaishoitosopimusta, mutta tilanteessa ”{situation}” kaikki palvelut ovat vain "
        "muille. Sopimuksen tehneille on: {services}."
    ),
    "other-carers-left-out.situation.remedy": (
        "Lisää ainakin yhteen näistä palveluista kohtaan for sana other-carers, tai lisää "
        "tilanteeseen heille avoin palvelu."
    ),
    "other-carers-left-out.lost": (
        "Läheistään ilman sopimusta hoitavien palveluja pitää heikentää vain harkiten, mutta "
        "palvelu ”{service}” oli ennen myös heille eikä ole enää."
    ),
    "other-carers-left-out.lost.remedy": (
        "Jos muutosta ei ole tarkoitettu, palauta kohtaan for sana other-carers. Jos se on "
        "tarkoitettu, kerro perusteluissa, mistä he saavat apua."
    ),
    "other-carers-left-out.removed": (
        "Läheistään ilman sopimusta hoitavien palveluja pitää heikentää vain harkiten, mutta "
        "heillekin tarkoitettu palvelu ”{service}” on poistunut sääntökirjasta."
    ),
    "other-carers-left-out.removed.remedy": (
        "Jos muutosta ei ole tarkoitettu, palauta palvelu. Jos se on tarkoitettu, kerro "
        "perusteluissa, mistä he saavat apua."
    ),
    "other-carers-left-out.not-judged": (
        "Ei arvioitu, mitä läheistään ilman sopimusta hoitavat saavat, koska sääntökirjassa ei ole "
        "palveluja tietoina (services)."
    ),
    "other-carers-left-out.not-judged.remedy": (
        "Kirjaa palvelut (services) ja se, kenelle kukin on (for)."
    ),
    "other-carers-left-out.not-judged-for": (
        "Ei arvioitu, mitä läheistään ilman sopimusta hoitavat saavat, koska yhdessäkään "
        "palvelussa ei sanota, kenelle se on (for)."
    ),
    "other-carers-left-out.not-judged-for.remedy": (
        "Merkitse kuhunkin palveluun, kenelle se on: contract-carers, other-carers tai molemmat."
    ),
}

EXPLAINED = {
    "service-without-level": (
        "Katsoo, onko jokaiselle palvelulle kirjattu taso: lähipalvelu (local), seudullinen "
        "(sub-regional), koko hyvinvointialueen (county) tai valtakunnallinen palvelu (national). "
        "Perusteena on suositus, jonka mukaan omaishoidon palvelut jaetaan näille neljälle tasolle "
        "(OSSI-hanke 2016–2018). Esimerkki: valmennus on kirjattu palveluksi, mutta ei sitä, missä "
        "se järjestetään. Merkitse level: sub-regional."
    ),
    "situation-without-service": (
        "Katsoo, onko jokaisessa hoitotilanteessa (situations) ainakin yksi palvelu. Palvelu, "
        "jossa ei mainita tilanteita, on käytettävissä niissä kaikissa. Jos hoitotilanteita ei ole "
        "kirjattu, tarkistus kertoo, ettei se arvioinut. Esimerkki: saattohoito on nimetty "
        "tilanteeksi, mutta mikään palvelu ei mainitse sitä. Polut näkyvät komennolla rulebook "
        "paper services."
    ),
    "other-carers-left-out": (
        "Katsoo, saavatko myös ne palveluja, jotka hoitavat läheistään ilman omaishoitosopimusta "
        "(other-carers): koko sääntökirjasta ja jokaisessa hoitotilanteessa, jossa sopimuksen "
        "tehneille on palveluja. Kun sääntökirjaa verrataan aiempaan, kertoo myös jokaisen "
        "palvelun, jonka he menettävät. Palvelu, jossa ei sanota, kenelle se on, voi olla kenelle "
        "tahansa. Perusteena on suositus ottaa huomioon tuen ulkopuolella olevat hoitajat "
        "(OSSI-hanke 2016–2018) ja vapaata koskeva sosiaalihuoltolain (1301/2014) 27 b §. "
        "Esimerkki: kotiin annettava apu on muistisairauden ainoa palvelu, ja se on vain "
        "sopimuksen tehneille."
    ),
}
