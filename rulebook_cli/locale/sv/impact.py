"""Orden för vad en ändring kostar och vem den gäller, på svenska."""

from rulebook_cli.locale.sv import impact_notes

IMPACT = {
    **impact_notes.IMPACT_NOTES,
    "title": "Vad ändringen kostar och vem den gäller: {name}",
    "field.change": "Ändring",
    "field.laid": "Grund",
    "field.day": "Räknat för dagen",
    "field.contract": "Avtalet ingått",
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
    "lead.not-known": (
        "Hur kostnaderna ändras går inte att beräkna. Det som går att beräkna är oförändrat: "
        "{cost} per år."
    ),
    "lead.none": "Kostnaderna ändras inte. De är {cost} per år.",
    "table.cost": "Kostnader per år, {unit}",
    "table.tiers": "Kostnader per år enligt klass, {unit}",
    "table.alone": "Vad varje ändring skulle kosta ensam, {unit} per år",
    "chart": "Kostnader per år före och efter ändringen, {unit}",
    "chart.whisker": "stapeln: minsta möjliga, linjens ände: största möjliga",
    "row.fees": "Vårdarvoden",
    "row.leave": "Vård under ledighet",
    "row.cost": "Sammanlagt",
    "column.item": "Post",
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
    "typical.no-cases": "Ingen typisk situation är känd, eftersom materialet med fall saknas.",
    "typical.few-people": (
        "Ingen typisk situation beskrivs: gruppen kan ha färre än {people} personer, och någon "
        "kunde kännas igen."
    ),
    "typical.few-cases": (
        "Ingen typisk situation beskrivs: materialet har färre än {cases} fall av gruppen, och "
        "någon kunde kännas igen."
    ),
    "typical.no-facts": (
        "Ingen typisk situation kan beskrivas: reglerna för klasserna frågar ingenting om personen."
    ),
    "client-fee": (
        "Klientavgiften för en ledig dag ändras: före {before}, efter ändringen {after} per dag. "
        "Avgiften betalas av den som vårdas."
    ),
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
        "Varje rad: antal vårdare × gånger per år × pris = euro per år. Inom parentes står "
        "var antalet och priset finns. När fallmaterialet fördelar antalet i en klass är "
        "antalet klassens antal × gruppens del av klassens fall. Priserna på ledighet är "
        "avrundade till cent, så radernas summa kan avvika några euro från helheten."
    ),
    "work.fee": "Arvode, {tiers}: {sum}",
    "work.lowered": "Sänkt arvode, {tiers}: {sum}",
    "work.price": "Priset på en ledig dag, {tiers}: {parts}",
    "work.part.unit": "{percent} × enhetspriset {amount}",
    "work.part.voucher": "{percent} × med servicesedlar {amount}",
    "work.part.substitute": "{percent} × med avlösare {amount}",
    "work.made.voucher": "{hours} h × {hour} ÷ {days} dagar",
    "work.shares": "andelarna: {place}",
    "work.tied.statutory-minimum": "lagens minimiarvode: {origin}",
    "work.tied.heavy-minimum": "lagens minimiarvode i tungt övergångsskede: {origin}",
    "work.tied.indexed": "justerat med lönekoefficienten: {raises}",
    "work.raise": "{before} × {factor} = {after} ({year})",
    "work.not-verified": "obekräftad koefficient: {years}",
    "work.stands-in": "talet för år {year} är inte känt, så talet för år {known} används",
    "work.number.statutory-minimum": "lagens minimiarvode: {origin}",
    "work.number.heavy-minimum": "lagens minimiarvode i tungt övergångsskede: {origin}",
    "work.number.indexed": "lönekoefficient: {origin}",
    "work.step.row": "arvodet i klass {tier} {amount}: {place}",
    "work.step.down": "i stället arvodet i klass {tier}, {amount}: {place}",
    "work.step.multiply": "× {factor} = {amount}: {place}",
    "work.step.share": "× andel {factor} = {amount}: {place}",
    "work.or": "eller",
    "work.divided": "{place}: {whole}, fördelat enligt fallen i {cases}",
    "work.weights": "vikterna för fallen i {cases}",
    "work.client-fee": "− klientavgift {amount}",
    "work.sources": "Källor",
    "work.days": "Lediga dagar, {tiers}: {sum}",
    "work.hours": "Lediga timmar, {tiers}: {sum}",
    "work.avoided": "Annan vård (antagande), {tiers}: {sum}",
    "no-caseload": (
        "Regelboken har inga antal, så följderna kan inte räknas. Lägg till filen "
        "caseload/headcounts.yaml i förslaget eller ange ett material med --cases."
    ),
    "not-a-case-mix": (
        "Filen {path} måste vara ett material med enskilda fall vars namn slutar på .csv eller "
        ".parquet."
    ),
    "nothing-open": "Det finns inga öppna ändringsförslag, så det finns inget att räkna.",
    "no-whole": (
        "Förslagen {ids} kan inte ges som en bild eller fråga, eftersom de inte passar ihop. "
        "Nämn ett av dem."
    ),
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
