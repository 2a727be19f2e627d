"""Orden för giltighet, avtal och dagar på svenska."""

DATES = {
    "contract": "Avtal",
    "made": "ingånget {made}",
    "made.any": "vilket avtal som helst",
    "made.on": "avtalet har ingåtts {made}",
    "made.since": "avtalet har ingåtts {since} eller senare",
    "made.before": "avtalet har ingåtts före {before}",
    "made.between": "avtalet har ingåtts {since} eller senare men före {before}",
    "both": "{age} och {switched}",
    "been.at-plan-review": "planen har setts över",
    "not-been.at-plan-review": "planen har inte setts över",
    "been.at-contract-review": "avtalet har setts över",
    "not-been.at-contract-review": "avtalet har inte setts över",
    "been.at-notice-end": "uppsägningstiden har gått ut",
    "not-been.at-notice-end": "uppsägningstiden har inte gått ut",
    "been.other": "avtalet har övergått till de nya villkoren",
    "not-been.other": "avtalet har inte övergått till de nya villkoren",
    "switched.since": "{been} {since} eller senare",
    "switched.before": "{not_been} {before} eller senare",
    "switched.between": "{been} {since} eller senare men inte {before} eller senare",
    "holds": "gäller",
    "may-hold": "kan gälla",
    "holds-not": "gäller inte",
    "held": "{contracts}: {state}",
    "left-out": (
        "Allt gäller inte {on}. Tabellerna visar bara beloppen för den här dagen. Här har "
        "{count} ställen utelämnats: {places}"
    ),
    "left-out.one": (
        "Allt gäller inte {on}. Tabellerna visar bara beloppen för den här dagen. Här har ett "
        "ställe utelämnats: {places}"
    ),
    "left-out.made": (
        "Allt gäller inte {on} för ett avtal som har ingåtts {made}. Tabellerna visar bara "
        "beloppen för den här dagen. Här har {count} ställen utelämnats: {places}"
    ),
    "left-out.made.one": (
        "Allt gäller inte {on} för ett avtal som har ingåtts {made}. Tabellerna visar bara "
        "beloppen för den här dagen. Här har ett ställe utelämnats: {places}"
    ),
    "whole": "{place} i sin helhet",
    "readings": (
        "Svaret beror på när avtalet har ingåtts och när det har övergått till de nya villkoren. "
        "Ange avtalets dag med --contract-from, så visas bara de svar som gäller det."
    ),
    "readings.made": (
        "Av regelboken framgår inte om avtalet redan har övergått till de nya villkoren. Därför "
        "visas alla svar som är möjliga."
    ),
    "readings.table": "Tabellen visar svaren när {contracts}.",
    "no-tiers-then": "I regelboken finns inga arvodesklasser för dessa avtal som gäller {on}.",
    "contract-after": (
        "Avtalet har ingåtts först {made}, men läget visas för {on}. Ange en dag efter avtalets "
        "dag med --on, eller utelämna den."
    ),
    "diff.needs-days": (
        "Med --contract-from visas vad som gäller en viss dag. Ange också en dag eller två med "
        "--on."
    ),
    "diff.many-days": "--on kan anges en eller två gånger, men nu är dagarna {count}: {days}.",
    "diff.version": "{name}, så som det gäller {on}",
    "diff.contract": "Här gäller det ett avtal som har ingåtts {made}.",
    "section-not-then": (
        "{section} gäller inte {on} för ett avtal som ingåtts {made}. Ange en annan dag med --on, "
        "eller lämna bort --contract-from."
    ),
    "face.book": (
        "Här visas det som gäller {on} för ett avtal som ingåtts {made}. Det som då inte gäller "
        "för ett sådant avtal är utelämnat."
    ),
    "face.sums": ("Kostnaderna i detta papper är räknade som om alla avtal hade ingåtts {made}."),
    "annex.contract": "Alla avtal räknas som ingångna {made}.",
    "diff.same-day": "Detsamma gäller båda dagarna.",
    "diff.same": "Detsamma gäller enligt båda versionerna.",
    "diff.whose": (
        "Här ingår allt som gäller åtminstone en del av avtalen. Läget för ett enskilt avtal visas "
        "när du anger dess dag med --contract-from."
    ),
    "diff.unclear": (
        "Av regelboken framgår inte om avtalet {on} redan har övergått till de nya villkoren. "
        "Därför har för den dagen utelämnats: {places}"
    ),
    "diff.fees": "Vårdarvoden",
    "diff.tier": "Klass",
    "diff.change": "Ändring",
    "diff.no-fee": "inget arvode",
    "later": "fastställs senare",
    "diff.one-version": (
        "Samma version gäller båda dagarna, så här jämförs vad av den som gäller respektive dag."
    ),
}
