"""Palvelujen, niiden tasojen ja palvelupolkujen sanat suomeksi."""

SERVICES = {
    "moves": "{service} siirtyy: {before} → {after}.",
    "moves.nearer": "{service} siirtyy: {before} → {after}. Palvelu tulee lähemmäs.",
    "moves.further": "{service} siirtyy: {before} → {after}. Palvelu menee kauemmas.",
    "moves-told": "siirtyy: {before} → {after}",
    "for.got": "{service}: palvelun saavat nyt myös {names}.",
    "for.lost": "{service}: palvelua eivät enää saa {names}.",
    "situations.got": "{service}: palvelu tulee myös näihin hoitotilanteisiin: {names}.",
    "situations.lost": "{service}: palvelu poistuu näistä hoitotilanteista: {names}.",
    "tiers.got": "{service}: palvelu tulee myös näihin luokkiin: {names}.",
    "tiers.lost": "{service}: palvelu poistuu näistä luokista: {names}.",
    "title": "Palvelut ja palvelupolut: {title}",
    "title.path": "Palvelupolku: {situation}",
    "title.path-tier": "Palvelupolku: {situation}, luokka {tier}",
    "kind": "Palvelut",
    "version": "Versio",
    "nothing": (
        "Tässä sääntökirjassa ei ole palveluja tietoina. Lisää ne pykälään tai lukuun kohtaan "
        "services: kunkin nimi, taso (level), kenelle se on (for) ja missä hoitotilanteissa se "
        "auttaa (situations)."
    ),
    "no-situations": (
        "Tässä sääntökirjassa ei ole hoitotilanteita tietoina, joten palvelupolkuja ei voida "
        "näyttää."
    ),
    "matrix.heading": "Palvelut tasoittain ja kenelle ne ovat",
    "matrix.caption": "Missä palvelu järjestetään ja kenelle",
    "matrix.key": (
        "Sopimus: omaishoitosopimuksen tehneet. Ilman: läheistään ilman sopimusta hoitavat."
    ),
    "matrix.service": "Palvelu",
    "head.local": "Lähellä",
    "head.sub-regional": "Seudulla",
    "head.county": "Koko alue",
    "head.national": "Koko maa",
    "head.": "Ei tasoa",
    "whom.contract-carers": "sopimus",
    "whom.other-carers": "ilman",
    "whom.": "ei kirjattu",
    "counts.caption": "Palvelujen määrä",
    "counts.level": "Taso",
    "counts.all": "Palveluja",
    "counts.contract": "Sopimuksen tehneille",
    "counts.others": "Ilman sopimusta hoitaville",
    "counts.total": "Yhteensä",
    "others.heading": "Läheistään ilman sopimusta hoitavat",
    "others.lead": "Heille on {count} palvelua, kun palveluja on kaikkiaan {all}.",
    "others.lead.one": "Heille on 1 palvelu, kun palveluja on kaikkiaan {all}.",
    "others.none": "Heille ei ole yhtään palvelua. Palveluja on kaikkiaan {all}.",
    "others.not-theirs": "Vain sopimuksen tehneille on: {names}.",
    "others.empty": "Näissä hoitotilanteissa heille ei ole palvelua: {names}.",
    "others.got": "Uutta heille on: {names}.",
    "others.lost": "Heiltä poistuu: {names}.",
    "others.same": "Muutos ei vie heiltä palveluja eikä tuo uusia.",
    "others.memo": (
        "Luonnoksen {all} palvelusta {count} on niille, jotka hoitavat läheistään ilman "
        "omaishoitosopimusta."
    ),
    "others.memo-none": (
        "Luonnoksessa ei ole yhtään palvelua niille, jotka hoitavat läheistään ilman "
        "omaishoitosopimusta."
    ),
    "others.untouched": "Mikään muutosehdotus ei muuta heidän palvelujaan.",
    "others.brief": (
        "Läheistään ilman sopimusta hoitavien palveluja nyt {before}, esityksen jälkeen {after}."
    ),
    "changes.heading": "Mitä palveluissa muuttuu",
    "changes.none": "Palveluihin ei tule muutoksia.",
    "paths.heading": "Palvelupolut hoitotilanteittain",
    "paths.picture": "Palvelupolku: {situation}",
    "paths.picture-bold": "Palvelupolku: {situation} (lihavoitu: ei kaikille)",
    "paths.only.contract-carers": "sopimuksen tehneet",
    "paths.only.other-carers": "ilman sopimusta hoitavat",
    "paths.list": "Palvelut tilanteessa {situation}",
    "paths.list-tier": "Palvelut tilanteessa {situation}, luokka {tier}",
    "paths.level": "Taso",
    "paths.service": "Palvelu",
    "paths.whom": "Kenelle",
    "paths.all": "kaikki hoitajat",
    "paths.none": "Tässä tilanteessa ei ole palveluja.",
    "paths.no-service": "ei palvelua",
    "path.contract-carers": "Sopimuksen tehneet",
    "path.contract-carers-tiers": "Sopimuksen tehneet, luokat {tiers}",
    "path.contract-carers-tier": "Sopimuksen tehneet, luokka {tiers}",
    "path.other-carers": "Ilman sopimusta hoitavat",
    "path.described": "{whom}: {levels}.",
    "path.level": "{level}: {names}",
    "level.local": "lähipalvelu",
    "level.sub-regional": "seudullinen",
    "level.county": "koko alueen",
    "level.national": "valtakunnallinen",
    "level.": "taso kirjaamatta",
    "not-in-force": (
        "Näitä palveluja ei ole otettu mukaan, koska ne eivät ole voimassa {on}: {names}."
    ),
    "no-path-situations": (
        "Palvelupolkuja ei voida näyttää, koska tässä sääntökirjassa ei ole hoitotilanteita "
        "tietoina. Lisää ne pykälään tai lukuun kohtaan situations."
    ),
    "no-such-situation": "Hoitotilannetta {name} ei ole. Hoitotilanteet ovat: {known}.",
    "no-such-situation-near": (
        "Hoitotilannetta {name} ei ole. Tarkoititko: {meant}? Hoitotilanteet ovat: {known}."
    ),
    "no-such-path-tier": "Luokkaa {name} ei ole. Luokat ovat: {known}.",
    "no-such-path-tier-near": "Luokkaa {name} ei ole. Tarkoititko: {meant}? Luokat ovat: {known}.",
}
