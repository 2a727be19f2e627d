"""Lain lukujen ja aikaisimman päivän sanat suomeksi."""

STATUTE = {
    "title": "Omaishoitolain luvut vuosittain",
    "title.year": "Omaishoitolain luvut vuonna {year}",
    "title.earliest": "Aikaisin päivä, jona sopimus voi päättyä",
    "year": "Vuosi",
    "short.minimum": "Vähimmäispalkkio",
    "short.heavy_minimum": "Raskas vaihe",
    "short.coefficient": "Palkkakerroin",
    "short.leave_day_cap": "Asiakasmaksun katto",
    "name.minimum": "vähimmäispalkkio kuukaudessa",
    "name.heavy_minimum": "hoidollisesti raskaan siirtymävaiheen vähimmäispalkkio kuukaudessa",
    "name.coefficient": "palkkakerroin",
    "name.leave_day_cap": "vapaapäivän asiakasmaksun katto",
    "name.leave_days": "vapaata kuukaudessa vähintään",
    "name.leave_days_bound": (
        "vapaata kuukaudessa vähintään, kun hoito sitoo ympäri vuorokauden tai jatkuvasti "
        "päivittäin"
    ),
    "name.county_notice_months": "hyvinvointialueen irtisanomisaika vähintään",
    "name.carer_notice_months": "omaishoitajan irtisanomisaika vähintään",
    "name.paid_interruption_months": (
        "palkkion maksu, kun hoito keskeytyy hoidettavan terveyden vuoksi"
    ),
    "column.number": "Luku",
    "column.value": "Määrä",
    "column.section": "Lainkohta",
    "column.seen": "Vahvistettu",
    "column.source": "Lähde",
    "standing": "Vuodesta toiseen samat luvut",
    "sources": "Lainkohdat ja lähteet",
    "in-section": "{number}: {section}",
    "from-source": "{names}: {source}",
    "from-source.unverified": "{names} (ei vahvistettu): {source}",
    "no-source": "lähdettä ei ole merkitty",
    "unknown": "ei tiedossa",
    "euros": "{amount}",
    "days": "{count} pv",
    "months": "{count} kk",
    "seen.yes": "kyllä",
    "seen.no": "ei vahvistettu",
    "mark.unverified": (
        "* Lukua ei ole vahvistettu: se on laskettu tai päätelty, eikä sitä ole nähty lähteessä."
    ),
    "mark.unknown": "– Lukua ei löytynyt.",
    "step.posted": "Irtisanomiskirje postitetaan {posted}.",
    "step.received": (
        "Kirjeen katsotaan saapuneen seitsemäntenä päivänä postittamisesta eli {received} "
        "({source})."
    ),
    "step.notice": (
        "Hyvinvointialueen irtisanomisaika on {months} täyttä kalenterikuukautta, {notice_from}–"
        "{ends} ({section})."
    ),
    "step.ends": "Sopimus päättyy aikaisintaan {ends}.",
    "step.changes": (
        "Palkkion alennus tai muu heikennys jo tehtyyn sopimukseen voi alkaa aikaisintaan "
        "{changes}."
    ),
    "step.source": "Laskutapa: {source}. Irtisanomisajan lähde: {notice_source}.",
    "year-or-earliest": "Anna joko vuosi tai valitsin --earliest, älä molempia.",
    "not-a-year": "{text} ei ole vuosi. Kirjoita vuosi neljällä numerolla, esimerkiksi 2026.",
    "before-the-act": (
        "Vuodelta {year} ei ole lukuja, koska laki omaishoidon tuesta (937/2005) tuli voimaan "
        "{start}."
    ),
    "no-such-year": (
        "Vuoden {year} lukuja ei tunneta, vaan vuodet {known}. Uuden vuoden voi lisätä "
        "tiedostoon rulebook.yaml kohtaan statute_years."
    ),
    "day-before-the-act": (
        "Päivälle {day} ei voida laskea, koska laki omaishoidon tuesta (937/2005) tuli voimaan "
        "{start}."
    ),
    "no-earliest-day": "Kalenteri loppuu ennen irtisanomisajan päättymistä. Anna aikaisempi päivä.",
}
