"""Toimielimelle annettavien papereiden sanat suomeksi."""

BODY_PAPERS = {
    "assessment.unread": (
        "Tiedostoa {path} ei voitu lukea kokonaan (rivi {line}). Otsikot, "
        "joita ei voitu lukea, näkyvät arvioimattomina."
    ),
    # Yhteiset
    "people.gains": "Etuus paranee: {people} omaishoitajaa.",
    "people.loses": "Etuus heikkenee: {people} omaishoitajaa.",
    "people.moves": "Luokka muuttuu ilman tiedossa olevaa muutosta palkkioon: {people}.",
    "cost.unknown": (
        "Vaikutuksia kustannuksiin ja ihmisiin ei ole laskettu, koska henkilömääriä ei ole "
        "kirjattu."
    ),
    "cost.left-out": "Summasta puuttuu tämä ({ids}): {why}",
    "cost.left-out.any": "Summasta puuttuu tämä: {why}",
    "cost.unverified": "Henkilömääriä ei ole vahvistettu, joten luvut ovat suuntaa antavia.",
    "falls.with": "Samalla raukeaa tämän varaan tehty {ids}.",
    "falls.same": "Samaa kohtaa koskee {ids}.",
    "falls.more": "{count} muuta",
    "falls.part": "Ilman osaa {part} raukeaa {ids}.",
    # Kansilehti
    "cover.kind": "Kansilehti päättäjälle",
    "cover.title": "Päätettävänä: {title}",
    "cover.changes": "Mikä muuttuu, ja mitä hylkääminen tarkoittaa",
    "cover.rejected-all": (
        "Jos esitys hylätään kokonaan, nykyinen teksti jää voimaan. Yksittäisen kohdan hylkääminen:"
    ),
    "cover.rejected-all.undecided": (
        "Jos esitys hylätään kokonaan, voimaan ei tule mitään uutta. Vertailukohtana on {left}, "
        "josta ei ole päätöstä. Yksittäisen kohdan hylkääminen:"
    ),
    "cover.no-change": "Teksti ei muutu.",
    "cover.no-change.undecided": (
        "Teksti on sama kuin vertailukohdassa. Vertailukohtana on {left}, josta ei ole päätöstä."
    ),
    "cover.stays": "jos tämä hylätään, teksti ei tältä osin muutu ({places})",
    "cover.cost.not-known": "kustannusten muutosta ei voida laskea",
    "cover.cost.more": "kustannukset eivät kasva {cost} vuodessa",
    "cover.cost.less": "kustannukset eivät pienene {cost} vuodessa",
    "cover.cost.either": "kustannusten muutos {cost} vuodessa jää pois",
    "cover.impact": "Mitä se maksaa ja keitä se koskee",
    "cover.opposed": "Kuka vastusti",
    "cover.nobody-opposed": "Kukaan ei ole ilmoittanut vastustavansa.",
    "cover.not-taken": "Mitä ei otettu ja miksi",
    "cover.all-taken": "Yhtään vastattua ehdotusta ei ole jätetty ottamatta.",
    "cover.waiting": "Vastausta odottaa {count} ehdotusta.",
    "cover.waiting.one": "Vastausta odottaa yksi ehdotus.",
    "cover.more": (
        "Tältä lehdeltä puuttuu tilan vuoksi {missing}. Kaikki ovat lausuntoyhteenvedossa, ja koko "
        "muutos on rinnakkaisteksteissä."
    ),
    "cover.more.changes": "{count} muutosta",
    "cover.more.changes.one": "yksi muutos",
    "cover.more.impact": "{count} vaikutusta",
    "cover.more.opposed": "{count} vastustajaa",
    "cover.more.opposed.one": "yksi vastustaja",
    "cover.more.not-taken": "{count} ottamatta jätettyä ehdotusta",
    "cover.more.not-taken.one": "yksi ottamatta jätetty ehdotus",
    "cover.whole": "Perustelut ovat lausuntoyhteenvedossa ja koko muutos rinnakkaisteksteissä.",
    "remedy.missing": (
        "Päätöksestä ei ole kirjattu hyvinvointialueen muutoksenhakuohjetta. Se on lisättävä "
        "ennen kuin ote annetaan."
    ),
    "remedy.open": "(Hyvinvointialue liittää tähän oman muutoksenhakuohjeensa.)",
    "remedy.kind.oikaisuvaatimus": "oikaisuvaatimus",
    "remedy.kind.aluevalitus": "aluevalitus",
    "remedy.kind.hallintovalitus": "hallintovalitus",
    "agenda.title": "Esityslistateksti: {title}",
    "agenda.matter": "Asia",
    "agenda.earlier": "Aikaisempi käsittely",
    "agenda.no-earlier": "Aikaisempaa käsittelyä ei ole kirjattu.",
    "agenda.round": "Lausuntokierros: {opens}–{closes}.",
    "agenda.round-open": "Lausuntokierros alkoi {opens}.",
    "agenda.preparer": "Valmistelija",
    "agenda.open": "(täydennetään)",
    "agenda.open-meeting": "(täydennetään kokouksessa)",
    "agenda.reasons": "Perustelut",
    "agenda.what": "Mitä esitetään",
    "agenda.see": "Nykyinen ja ehdotettu teksti ovat rinnakkain liitteessä {number}.",
    "agenda.taken": "Muutosehdotukset, jotka on otettu esitykseen:",
    "agenda.law": "Säädösperusta",
    "agenda.heard": "Kuuleminen",
    "agenda.asked": "Lausuntoa pyydettiin: {names}.",
    "agenda.answered": "Lausunnon, kommentin tai muutosehdotuksen antoivat: {names}.",
    "agenda.persons": "Lisäksi vastasi {count} yksityishenkilöä.",
    "agenda.persons.one": "Lisäksi vastasi yksi yksityishenkilö.",
    "agenda.nobody-answered": "Lausuntoja ei ole kirjattu.",
    "agenda.opposed": "Vastustivat: {names}.",
    "agenda.see-memo": "Lausuntoyhteenveto vastauksineen on liitteenä {number}.",
    "agenda.left-out": "Mitä ei esitetä ja miksi",
    "agenda.impact": "Vaikutukset",
    "agenda.see-assessment": "Vaikutusten ennakkoarviointi on liitteenä {number}.",
    "agenda.when": "Voimaantulo",
    "agenda.no-day": "Voimaantulopäivä täydennetään.",
    "agenda.presenter": "Esittelijä",
    "agenda.proposal": "Päätösehdotus",
    "agenda.body": "Toimielin",
    "agenda.decides": "{body} päättää",
    "agenda.approve": "hyväksyä asiakirjan ”{title}” liitteen {number} mukaisena,",
    "agenda.note": (
        "merkitä tiedoksi lausuntoyhteenvedon (liite {memo}) ja vaikutusten ennakkoarvioinnin "
        "(liite {assessment}) sekä"
    ),
    "agenda.from": "että päätös tulee voimaan edellä kohdassa Voimaantulo sanotulla tavalla.",
    "agenda.decision": "Päätös",
    "agenda.handling": "Käsittely kokouksessa",
    "agenda.appeal": "Muutoksenhaku",
    "agenda.annexes": "Liitteet",
    "agenda.annex": "Liite {number} {name}",
    "agenda.annex.text": "Ehdotettu teksti kokonaan",
    "agenda.annex.parallel": "Rinnakkaistekstit",
    "agenda.annex.memo": "Lausuntoyhteenveto",
    "agenda.annex.assessment": "Vaikutusten ennakkoarviointi",
    "agenda.annex.fees": "Palkkiotaulukko",
    "agenda.for-information": "Tiedoksi",
    "assessment.kind": "Vaikutusten ennakkoarviointi",
    "assessment.title": "Vaikutusten ennakkoarviointi: {title}",
    "assessment.lead": (
        "Otsikon alla on hyvinvointialueen oma arvio, lasketut luvut ja lausunnoissa sanottu. "
        "Otsikko, jota kukaan ei ole arvioinut, on merkitty arvioimattomaksi."
    ),
    "assessment.matter": "Asia",
    "assessment.before": "Nykyinen",
    "assessment.after": "Arvioitava",
    "assessment.none": "Arvioimatta",
    "assessment.no-own": "Hyvinvointialueen oma arvio: arvioimatta.",
    "assessment.figures": "Luvut",
    "assessment.voices": "Lausunnoissa sanottua",
    "assessment.carers": "Vaikutukset omaishoitajiin",
    "assessment.cared_for": "Vaikutukset hoidettaviin",
    "assessment.under_18": "Vaikutukset alle 18-vuotiaisiin",
    "assessment.older": "Vaikutukset ikääntyneisiin",
    "assessment.disabled": "Vaikutukset vammaisiin henkilöihin",
    "assessment.language": "Vaikutukset kielellisiin oikeuksiin",
    "assessment.staff": "Vaikutukset henkilöstöön",
    "assessment.economy": "Taloudelliset vaikutukset",
    "assessment.region": "Alueelliset vaikutukset",
    "assessment.equality": "Vaikutukset yhdenvertaisuuteen",
    "assessment.alternatives": "Vaihtoehdot",
    "assessment.follow_up": "Seuranta",
    "assessment.rejected": "Ehdotetut vaihtoehdot, joita ei otettu esitykseen:",
    "assessment.review": "{body}: viimeistään {by} selvitettävä: {what}",
    "extract.kind": "Pöytäkirjanote",
    "extract.meeting": "Kokous",
    "extract.matter": "Asia",
    "extract.proposals": "Ehdotukset",
    "extract.no-proposals": "Ehdotuksia ei ole kirjattu.",
    "extract.with": "muutosehdotukset {ids}",
    "extract.without": "ilman muutosehdotuksia",
    "extract.votes": "Äänestys: {votes}.",
    "extract.decision": "Päätös",
    "extract.outcome.approved": "”{title}” hyväksyttiin.",
    "extract.outcome.approved-changed": "”{title}” hyväksyttiin muutettuna.",
    "extract.outcome.returned": "Asia palautettiin valmisteluun.",
    "extract.outcome.tabled": "Asia pantiin pöydälle.",
    "extract.outcome.rejected": "Ehdotus hylättiin.",
    "extract.appeal": "Muutoksenhaku",
    "extract.remedy": "Keino",
    "extract.time": "Määräaika",
    "extract.days": "{count} päivää",
    "extract.days.one": "1 päivä",
    "extract.certified": "Otteen oikeaksi todistaa",
    "extract.nothing-decided": (
        "Toimielimen päätöstä ei ole kirjattu, joten otetta ei voi tehdä. Kirjaa päätös: "
        "rulebook decide."
    ),
    "extract.no-such": "Päätöstä {id} ei ole. Kirjatut päätökset ovat: {known}.",
    "extract.remedy-hint": (
        "Päätöksessä {id} ei ole muutoksenhakuohjetta, joten otteessakaan ei ole. Kirjoita "
        "hyvinvointialueen oma ohje tiedostoon {path} kohtaan remedy."
    ),
    "joint.stance.supports": "{name} puoltavat luonnosta.",
    "joint.stance.with-changes": "{name} puoltavat luonnosta muutoksin.",
    "joint.stance.opposes": "{name} vastustavat luonnosta.",
    "joint.stance.neutral": "{name} eivät ota kantaa luonnokseen.",
    "joint.stance.none": "{name} eivät ole ilmoittaneet yhteistä kantaa koko luonnokseen.",
    "joint.empty": (
        "Yhdistykset kiittävät mahdollisuudesta antaa lausunto. Ne eivät ole toistaiseksi "
        "tehneet muutosehdotuksia luonnokseen."
    ),
    "statement.annexes": "Liitteet",
    "memo.clashes.title": "Ristiriitaiset ehdotukset ja niiden ratkaisut",
    "memo.clashes.none": "Mitkään ehdotukset eivät muuttaisi samaa kohtaa eri tavoin.",
    "memo.clashes.lead": (
        "Nämä ehdotukset muuttaisivat samaa kohtaa eri tavoin. Kunkin jäljessä on, mitä siitä "
        "tuli ja miksi."
    ),
    "memo.cost": "Kustannusvaikutus",
}
