"""Lausunnon, lausuntoyhteenvedon ja muutosten sanat suomeksi."""

from rulebook_cli.locale.fi.row_terms import ROW_TERMS

PAPERS = ROW_TERMS | {
    "draft": "LUONNOS",
    "page-of": "Sivu {page} / {pages}",
    "inserted": "lisätty",
    "deleted": "poistettu",
    "registry": "Kirjaamo",
    "vocabulary": "Tiedot ja käsitteet",
    "settings": "Sääntökirjan tiedot",
    "place-added": "{place} (uusi)",
    "place-removed": "{place} (poistetaan)",
    "place-moved": "Uudessa tekstissä {place}",
    "section-added": "{place} (uusi pykälä)",
    "section-replaced": "{place} (koko teksti korvataan tällä)",
    "amends": "Tehty ehdotukseen",
    "obsoleted-by": "Tilalle tuli",
    "section-removed": "{place} (poistetaan kokonaan)",
    "translation-awaited": "Muutos on esitetty vain {language}; käännös odottaa.",
    "translation-missing": "Muutosta ei ole vielä esitetty {languages}; käännös odottaa.",
    "reference-moved": "Viittaus ”{words}” johtaa muutoksen jälkeen tähän: {place}",
    "references-changed": "Sanat pysyvät samoina; viittaukset muuttuvat.",
    "old-text": "Nykyinen teksti",
    "new-text": "Ehdotettu teksti",
    "no-old-text": "Ei nykyistä tekstiä.",
    "no-new-text": "Teksti poistetaan.",
    "reason": "Perustelut",
    "repeals": "Poistetaan: {places}.",
    "changes": "Muutetaan: {places}.",
    "adds": "Lisätään: {places}.",
    "principles": "Periaatteet",
    "supporters": "Kannattajat",
    "status": "Käsittely",
    "proposer": "Ehdottaja",
    "see-above": "ks. edellä",
    "status.proposed": "odottaa vastausta (ei vielä lähetetty)",
    "status.submitted": "odottaa vastausta",
    "status.merged": "otetaan esitykseen",
    "status.partly-merged": "otetaan esitykseen osittain",
    "status.merged-modified": "otetaan esitykseen muutettuna",
    "status.rejected": "ei oteta esitykseen",
    "status.withdrawn": "peruttu",
    "status.lapsed": "rauennut",
    "status.obsolete": "korvattu toisella ehdotuksella",
    "outcome.merged": "Otetaan esitykseen",
    "outcome.merged-modified": "Otetaan esitykseen muutettuna",
    "outcome.rejected": "Ei oteta esitykseen",
    "outcome.lapsed": "Raukeaa, koska siihen ei vastattu kierroksella",
    "answered-by": "({by} {on})",
    "answer": "Vastaus",
    "waits": "odottaa vastausta.",
    "withdrawn-on": "Ehdottaja on perunut ehdotuksen {on}.",
    "effect.merged": "Vaikutus tekstiin: teksti muuttuu ehdotetulla tavalla.",
    "effect.merged-modified": "Vaikutus tekstiin: teksti muuttuu, mutta ehdotuksesta poiketen.",
    "effect.rejected": "Vaikutus tekstiin: teksti ei muutu.",
    "effect.lapsed": "Vaikutus tekstiin: teksti ei muutu.",
    "despite": "Otettu esitykseen, vaikka tarkistus {check} löytää virheen. {explained}",
    "taken-as": "Esitykseen otettu muoto",
    "base.clean": (
        "Luonnos on muuttunut tämän ehdotuksen tekemisen jälkeen. Ehdotus sopii myös uuteen "
        "luonnokseen."
    ),
    "base.near": (
        "Luonnos on muuttunut tämän ehdotuksen tekemisen jälkeen samassa kohdassa. Ehdotus sopii "
        "myös uuteen luonnokseen, mutta teksti on hyvä lukea vielä läpi."
    ),
    "base.clash": (
        "Luonnos on muuttunut tämän ehdotuksen tekemisen jälkeen, eikä ehdotusta voi ottaa siihen "
        "sellaisenaan. Ehdotus on sovitettava uuteen luonnokseen."
    ),
    "base.gone": (
        "Luonnos on muuttunut tämän ehdotuksen tekemisen jälkeen: kohtaa, jota ehdotus koskee, ei "
        "enää ole. Ehdotus on sovitettava uuteen luonnokseen."
    ),
    "faults": (
        "Ehdotusta ei voi ottaa esitykseen sellaisenaan: tarkistuksessa löytyi {count} virhettä."
    ),
    "faults.one": (
        "Ehdotusta ei voi ottaa esitykseen sellaisenaan: tarkistuksessa löytyi yksi virhe."
    ),
    "statement.kind": "Lausunto",
    "statement.title": "Lausunto: {title}",
    "statement.stance.supports": "{name} puoltaa luonnosta.",
    "statement.stance.with-changes": "{name} puoltaa luonnosta muutoksin.",
    "statement.stance.opposes": "{name} vastustaa luonnosta.",
    "statement.stance.neutral": "{name} ei ota kantaa luonnokseen.",
    "statement.stance.none": "{name} ei ole ilmoittanut kantaa koko luonnokseen.",
    "statement.empty": (
        "Yhdistys kiittää mahdollisuudesta antaa lausunto. Yhdistys ei ole toistaiseksi tehnyt "
        "muutosehdotuksia luonnokseen."
    ),
    "statement.thanks": (
        "Kiitämme mahdollisuudesta antaa lausunto. Esitämme luonnokseen {count} muutosehdotusta. "
        "Pääkohdat ovat alla, ja sen jälkeen kukin ehdotus perusteluineen."
    ),
    "statement.thanks.one": (
        "Kiitämme mahdollisuudesta antaa lausunto. Esitämme luonnokseen yhden muutosehdotuksen. "
        "Pääkohta on alla, ja sen jälkeen ehdotus perusteluineen."
    ),
    "request": "Lausuntopyyntö",
    "request-diary": "Diaarinumero",
    "deadline": "Määräaika",
    "main-points": "Pääkohdat",
    "proposals": "Muutosehdotukset",
    "comments.title": "Kommentit luonnoksen kohtiin",
    "comments.whole": "Koko luonnos",
    "comments.else": "Muut asiat ja ehdotukset",
    "name-and-role": "Nimi ja asema",
    "distribution": "Jakelu",
    "for-information": "Tiedoksi",
    "becomes-public": (
        "Hyvinvointialueelle toimitetusta lausunnosta tulee viranomaisen asiakirja, joka on "
        "julkinen, jollei laissa toisin säädetä (621/1999)."
    ),
    "memo.kind": "Lausuntoyhteenveto",
    "memo.title": "Lausuntoyhteenveto: {title}",
    "memo.lead": (
        "Tähän yhteenvetoon on koottu kierroksella saadut lausunnot, kommentit ja "
        "muutosehdotukset sekä valmistelun vastaukset niihin perusteluineen."
    ),
    "memo.only-open": (
        "Tähän yhteenvetoon on otettu vain ne muutosehdotukset, jotka odottavat vastausta kokonaan "
        "tai osittain. Luvuissa ovat mukana kaikki."
    ),
    "matter": "Asia",
    "round": "Lausuntokierros",
    "diary": "Diaarinumero",
    "opened": "Kierros avattu",
    "amendments-by": "muutosehdotukset {on}",
    "comments-by": "lausunnot ja kommentit {on}",
    "asked.title": "Keneltä lausuntoa pyydettiin",
    "asked.caption": "Lausuntopyynnöt ja vastaukset",
    "asked.whom": "Keneltä pyydettiin",
    "asked.why": "Peruste",
    "asked.answer": "Mitä saatiin",
    "asked.nobody": "Lausuntoja ei ole pyydetty nimetyiltä tahoilta.",
    "others.caption": "Muut lausunnon antaneet",
    "others.who": "Lausunnon antaja",
    "others.arrived": "Saapunut",
    "others.stance": "Kanta",
    "secret": "salassa pidettävä ({ground})",
    "alike": "{name} ja muut samansisältöiset, yhteensä {count}",
    "partly-public": "osittain salassa pidettävä ({ground})",
    "statements-waiting": (
        "{count} lausunnon kohtia ei ole vielä merkitty, joten niitä ei käsitellä jäljempänä."
    ),
    "statements-waiting.one": (
        "Yhden lausunnon kohtia ei ole vielä merkitty, joten niitä ei käsitellä jäljempänä."
    ),
    "private-person": "yksityishenkilö {number}",
    "signatories": "{name} ({count} allekirjoittajaa)",
    "sent.statement": "lausunto {on}",
    "sent.statement-undated": "lausunto",
    "sent.amendments": "{count} muutosehdotusta",
    "sent.amendments.one": "1 muutosehdotus",
    "sent.comments": "{count} kommenttia",
    "sent.comments.one": "1 kommentti",
    "sent.awaited": "vastausta odotetaan",
    "sent.more-time": "vastausta odotetaan, jatkoaika {until}",
    "sent.nothing": "ei vastausta",
    "figures.title": "Kierros lukuina",
    "figures.caption": "Lausuntokierros lukuina",
    "figures.what": "Asia",
    "figures.count": "Määrä",
    "figures.asked": "Lausuntoa pyydettiin",
    "figures.answered": "Pyydetyistä vastasi",
    "figures.others": "Muita yhteisöjä vastasi",
    "figures.persons": "Yksityishenkilöitä vastasi",
    "figures.statements": "Saapuneita lausuntoja",
    "figures.comments": "Kommentteja",
    "figures.amendments": "Muutosehdotuksia",
    "chart.amendments": "Muutosehdotukset käsittelyn mukaan",
    "status-count.waiting": "odottaa vastausta",
    "status-count.merged": "otetaan esitykseen",
    "status-count.merged-modified": "otetaan esitykseen muutettuna",
    "status-count.partly-merged": "otetaan esitykseen osittain",
    "status-count.rejected": "ei oteta esitykseen",
    "status-count.withdrawn": "peruttu",
    "status-count.lapsed": "rauennut tai korvattu",
    "stances.caption": "Kannat",
    "stances.stance": "Kanta",
    "stances.statements": "Lausunnot",
    "stances.comments": "Kommentit",
    "chart.stances": "Lausuntojen ja kommenttien kannat yhteensä",
    "stance.supports": "puoltaa",
    "stance.with-changes": "puoltaa muutoksin",
    "stance.opposes": "vastustaa",
    "stance.neutral": "ei ota kantaa",
    "stance.none": "ei ilmoitettua kantaa",
    "questions.title": "Vastaukset kierroksen kysymyksiin",
    "sections.title": "Palaute pykälittäin",
    "sections.silent": "Näistä kohdista ei tullut kommentteja eikä muutosehdotuksia: {sections}.",
    "sections.elsewhere": "Muu palaute",
    "remarks.title": "Lausunnot ja kommentit",
    "remarks.of-amendment": "Kommentit ehdotukseen",
    "taken.yes": "otetaan huomioon",
    "taken.partly": "otetaan huomioon osittain",
    "taken.no": "ei oteta huomioon",
    "undecided.title": "Ratkaisematta",
    "undecided.nothing": "Kaikkiin muutosehdotuksiin on vastattu.",
    "decisions.title": "Päätökset",
    "decided-by": "Päättäjä",
    "decision": "Päätös",
    "decision.approved": "hyväksytty",
    "decision.approved-changed": "hyväksytty muutettuna",
    "decision.returned": "palautettu valmisteluun",
    "decision.tabled": "pantu pöydälle",
    "decision.rejected": "hylätty",
    "voting": "Äänestys",
    "votes": "{by}: {count} ääntä",
    "votes.one": "{by}: 1 ääni",
    "votes.blank": "tyhjää: {count}",
    "by.presenter": "esittelijän ehdotus",
    "by.member": "jäsenen vastaehdotus",
    "minutes": "Pöytäkirja julkaistu",
    "review.title": "Seuranta",
    "review": "Viimeistään {by}:",
}
