"""Orden för vad en ändring kostar och vem den gäller, på svenska."""

IMPACT = {
    "title": "Vad ändringen kostar och vem den gäller: {name}",
    "field.change": "Ändring",
    "field.day": "Räknat för dagen",
    "field.counts": "Antal personer",
    "field.cases": "Fallmaterial",
    "unverified": "obekräftat",
    "unknown": "bekräftas senare",
    "outside": "utan stöd",
    "few": "under {count}",
    "all-tiers": "alla klasser",
    "before": "före",
    "after": "efter ändringen",
    "together": "Tillsammans",
    "unit.euro": "euro",
    "unit.thousand": "tusen euro",
    "lead.more": "Kostnaderna ökar med {change} per år.",
    "lead.less": "Kostnaderna minskar med {change} per år.",
    "lead.either": "Kostnaderna ändras med {change} per år: de kan minska eller öka.",
    "lead.same": "Kostnaderna ändras inte, men ändringen gäller vissa människor.",
    "lead.none": "Kostnaderna ändras inte. De är {cost} per år.",
    "table.cost": "Kostnader per år, {unit}",
    "table.tiers": "Kostnader per år enligt klass, {unit}",
    "table.alone": "Vad varje ändring skulle kosta ensam, {unit} per år",
    "chart": "Kostnader per år före och efter ändringen, {unit}",
    "row.fees": "Vårdarvoden",
    "row.leave": "Vård under ledighet",
    "row.cost": "Sammanlagt",
    "column.before": "Före",
    "column.after": "Efter",
    "column.change": "Ändring",
    "column.tier": "Klass",
    "column.people": "Vårdare",
    "column.fee": "Arvode per månad",
    "column.cost": "Kostnad efter",
    "column.amendment": "Beteckning",
    "column.title": "Ändringsförslag",
    "heading.people": "Vem ändringen gäller",
    "heading.leave": "Lediga dagar",
    "heading.without-contract": "Närståendevårdare utan avtal",
    "heading.avoided": "Antagande: vad annan vård skulle kosta",
    "heading.notices": "Så ska siffrorna läsas",
    "heading.work": "Uträkning",
    "nobody": "Ändringen påverkar inte någons klass, arvode eller ledighet.",
    "typical": "En typisk situation: {person}.",
    "group.comes-in": "Till stödet kommer i klass {after} {people} närståendevårdare",
    "group.falls-out": "Utan stöd blir ur klass {before} {people} närståendevårdare",
    "group.moves": "Från klass {before} till klass {after} flyttas {people} närståendevårdare",
    "group.gains": "I klass {after} blir förmånen bättre, {people} närståendevårdare",
    "group.loses": "I klass {after} blir förmånen sämre, {people} närståendevårdare",
    "change.fee": "arvodet {amount} per månad",
    "change.days": "lediga dagar {amount} per månad",
    "change.hours": "lediga timmar {amount} per månad",
    "leave-days": (
        "Närståendevårdarna har rätt till lediga dagar per år sammanlagt: före {before}, efter "
        "ändringen {after} ({change})."
    ),
    "leave-days.same": (
        "Närståendevårdarna har rätt till sammanlagt {before} lediga dagar per år. Antalet ändras "
        "inte."
    ),
    "without-contract": (
        "De som vårdar en närstående utan avtal om närståendevård uppskattas vara {before}; efter "
        "ändringen {after} ({change})."
    ),
    "without-contract.same": (
        "De som vårdar en närstående utan avtal om närståendevård uppskattas vara {before}. "
        "Antalet ändras inte."
    ),
    "without-contract.unknown": "Antalet har inte angetts.",
    "services": "Service som är avsedd för dem: {names}.",
    "services.none": "Regelboken har ingen service som är avsedd för dem.",
    "services.new": "Nytt för dem: {names}.",
    "services.gone": "Bort för dem faller: {names}.",
    "avoided.lead": (
        "Det här är en uträkning som bygger på ett antagande, inte en konstaterad besparing. Alla "
        "vårdbehövande skulle inte annars behöva vård dygnet runt. Klientavgifter och hemvård som "
        "den vårdbehövande får hemma har inte dragits av."
    ),
    "avoided.tiers": (
        "Om {percent} av de vårdbehövande i klasserna {tiers} behövde annan vård skulle den kosta "
        "{cost} per år (vårdbehövande: {people}; antagande: {source})."
    ),
    "avoided.all": (
        "Om {percent} av de vårdbehövande i alla klasser behövde annan vård skulle den kosta "
        "{cost} per år (vårdbehövande: {people}; antagande: {source})."
    ),
    "avoided.change": "Efter ändringen ändras beloppet så här: {change}.",
    "work.lead": (
        "Varje rad: antal vårdare × gånger per år × pris = euro per år. Inom parentes står var "
        "antalet och priset finns. Antal som räknats ur materialet är avrundade till två "
        "decimaler, "
        "så radernas summa kan avvika några euro från helheten."
    ),
    "work.fee": "Arvode, {tiers}: {sum}",
    "work.lowered": "Sänkt arvode, {tiers}: {sum}",
    "work.price": "Priset på en ledig dag, {tiers}: {parts}",
    "work.part.unit": "{percent} × enhetspriset {amount}",
    "work.part.voucher": "{percent} × med servicesedlar {amount}",
    "work.part.substitute": "{percent} × med avlösare {amount}",
    "work.client-fee": "− klientavgift {amount}",
    "work.sources": "Källor",
    "work.days": "Lediga dagar, {tiers}: {sum}",
    "work.hours": "Lediga timmar, {tiers}: {sum}",
    "work.avoided": "Annan vård (antagande), {tiers}: {sum}",
    "notice.year-missing": (
        "index och minimiarvoden för år {year} är ännu inte kända, så arvoden som är bundna till "
        "dem har räknats enligt år {last_known}. När siffrorna fastställs ska de läggas till i "
        "rulebook.yaml under statute_years."
    ),
    "notice.fee-unknown": (
        "arvodet i klasserna {tiers} kan inte vara känt den {day}, så deras arvoden saknas i "
        "summorna. Lägg till en arvodesrad eller välj en annan dag med --on."
    ),
    "notice.no-fee-row": (
        "klasserna {tiers} har inget arvode den {day}, så arvodet har räknats som noll."
    ),
    "notice.other-year": (
        "antalen är från år {year}, men uträkningen gäller den {day}. Uppdatera antalen eller välj "
        "en annan dag med --on."
    ),
    "annex.title": "Vad ändringarna kostar",
    "annex.note": (
        "Varje ändring är räknad för sig av de antal som välfärdsområdet uppger. Uträkningen med "
        "källor skrivs ut med kommandot rulebook impact."
    ),
    "notice.no-headcounts": (
        "antalet personer har inte angetts, så människorna har räknats av vikterna i materialet."
    ),
    "notice.tiers-without-count": "för dessa klasser har inget antal angetts: {tiers}.",
    "notice.tiers-without-cases": (
        "materialet har inga fall i dessa klasser, så där flyttas ingen: {tiers}."
    ),
    "notice.tier-gone": (
        "klasserna {tiers} finns inte längre. Enbart av antalen syns inte vart människorna "
        "flyttas, så de har räknats bli utan stöd."
    ),
    "notice.nobody-moves": (
        "ändringen gäller klassernas kriterier eller sänkningar. Enbart av antalen syns inte vem "
        "som flyttas från en klass till en annan: för det behövs ett material med enskilda fall "
        "(caseload/cases.csv)."
    ),
    "notice.no-reductions": (
        "sänkningar av arvodet har inte räknats med, eftersom material med enskilda fall saknas."
    ),
    "notice.no-cases": (
        "material med enskilda fall saknas, så typiska situationer kan inte visas och villkorlig "
        "ledighet ingår som ett intervall."
    ),
    "notice.assumed": (
        "materialet saknar dessa uppgifter som en anställd bedömer; de har antagits vara "
        "uppfyllda: {facts}"
    ),
    "notice.lacking": (
        "materialet saknar dessa uppgifter som reglerna använder, så de är inte kända: {facts}"
    ),
    "notice.headcounts-unverified": "antalen är inte bekräftade (källa: {source}).",
    "notice.no-leave-day": (
        "priset på en ledig dag (leave-day) har inte angetts, så kostnaderna för ledighet saknas."
    ),
    "notice.costs-unverified": "dessa enhetspriser är inte bekräftade: {names}.",
    "notice.not-counted": (
        "i summorna ingår inte stödtjänster, pensions- och försäkringsavgifter eller kostnader för "
        "förvaltningen."
    ),
    "no-caseload": (
        "Regelboken har inga antal, så följderna kan inte räknas. Lägg till filen "
        "caseload/headcounts.yaml i förslaget eller ange ett material med --cases."
    ),
    "not-a-case-mix": (
        "Filen {path} måste vara ett material med enskilda fall vars namn slutar på .csv eller "
        ".parquet."
    ),
    "nothing-open": "Det finns inga öppna ändringsförslag, så det finns inget att räkna.",
    "no-chart": "Ingen bild kan ritas, eftersom ingen klass har någon person.",
    "no-such-form": "Formatet {form} finns inte. Formaten är: {forms}.",
    "case-mix-too-big": (
        "Materialet {path} ryms inte i minnet. Omvandla det till Parquet eller ta ett urval av det."
    ),
    "needs-duckdb": (
        "För att läsa filen {path} behövs DuckDB. Installera den: pip install "
        "'rulebook-cli[impact]', eller ge materialet i CSV-format."
    ),
    "too-many-cases": (
        "Filen {path} är så stor att DuckDB behövs för att läsa den. Installera den: pip install "
        "'rulebook-cli[impact]'"
    ),
    "needs-sqlglot": (
        "För att skriva ut frågan behövs sqlglot. Installera det: pip install "
        "'rulebook-cli[impact]'"
    ),
    "no-such-dialect": "Databasen {dialect} är inte känd. Kända är: {dialects}.",
    "too-many-patterns": (
        "Regelboken har så många sänkningar av arvodet eller villkor för ledighet att de inte kan "
        "skrivas som en fråga. Använd ett mindre material i CSV-format."
    ),
}
